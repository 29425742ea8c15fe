import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/assessment/settings';
import { writeSheets } from '../../src/excel/writeSheets';
import { CATALOGUE } from '../../src/plan/catalogue';
import { indicatorTable } from '../../src/report/indicatorTable';
import { makeReport } from '../../src/report/makeReport';
import type { SheetModel } from '../../src/report/sheetModel';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { plan as planOf } from '../assessment/observations';
import { openExcel } from '../excel/inExcel';
import { ONE_SHEET } from '../excel/oneSheet';
import { OBSERVATIONS } from '../report/liveReport';
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

test('both painters agree on every sheet of a report, with charts and formulas that read each other', async () => {
  const { sheets } = makeReport('monthly', {
    plan: planOf('luquan-2021-2025'),
    observations: OBSERVATIONS,
    period: '2023-06',
    settings: DEFAULT_SETTINGS,
    mode: 'policy',
    language: 'zh',
    charts: ['7', '13'],
  });
  const { host } = openExcel({ excelApi: '1.14' });
  await writeSheets(sheets);
  const live = await imageOf(await host.saveXlsx());
  const file = await imageOf(await writeXlsx(sheets));
  for (const sheet of file.sheets) {
    expect(live.sheets.find(({ name }) => name === sheet.name)).toEqual(sheet);
  }
});
