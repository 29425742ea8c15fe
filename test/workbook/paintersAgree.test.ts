import { expect, test } from 'vitest';
import { writeSheets } from '../../src/excel/writeSheets';
import { CATALOGUE } from '../../src/plan/catalogue';
import { indicatorTable } from '../../src/report/indicatorTable';
import type { SheetModel } from '../../src/report/sheetModel';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { openExcel } from '../excel/inExcel';
import { ONE_SHEET } from '../excel/oneSheet';
import { imageOf } from './workbookImage';

async function paintedBothWays(model: SheetModel) {
  const { host } = openExcel({ excelApi: '1.14' });
  await writeSheets([model]);
  const live = await imageOf(await host.saveXlsx());
  const file = await imageOf(await writeXlsx([model]));
  return { live: live.sheets[1], file: file.sheets[0] };
}

test('a sheet painted into a live workbook and into a file is the same sheet', async () => {
  const { live, file } = await paintedBothWays(ONE_SHEET);
  expect(live).toEqual(file);
});

const [plan] = CATALOGUE;
if (!plan) throw new Error('the catalogue is empty');

test.each(['zh', 'en'] as const)(
  'both painters agree on the indicator table of a plan, in %s',
  async (language) => {
    const { live, file } = await paintedBothWays(indicatorTable(plan, { language }));
    expect(live).toEqual(file);
  },
);
