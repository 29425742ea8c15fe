import { expect, test } from 'vitest';
import { writeSheets } from '../../src/excel/writeSheets';
import type { OfficeHost } from '../../src/workbench/host/host';
import { imageOf, workbookImage } from '../workbook/workbookImage';
import { openExcel } from './inExcel';
import { ONE_SHEET } from './oneSheet';

/** A workbook with sheets of the user's, whose formulas refer to ours where it is already written. */
async function someWorkbook({ written }: { written: boolean }) {
  const loaded = openExcel({ excelApi: '1.14' });
  const { host } = loaded;
  host.userEdit('Sheet1', 'A1', '我的数据');
  if (written) {
    await writeSheets([ONE_SHEET]);
    host.userEdit('样例', 'D5', 60);
    host.userEdit('样例', 'G4', '备注');
    host.userEdit('样例', 'G6', '已核实');
    host.userEdit('样例', 'I2', '旁注');
    host.userEdit('Sheet1', 'A2', '=SUM(sample_2021_2025[最新值])');
    host.userEdit('Sheet1', 'A3', "=样例!D5+'样例'!$C$5");
    await loaded.Excel.run(async (context) => {
      context.workbook.names.add('latest', context.workbook.worksheets.getItem('样例').getRange('D5'));
      await context.sync();
    });
  }
  return loaded;
}

/** The workbook itself is looked at after each failure; saving it takes time, so that only some are. */
const SAVED_EACH = 25;

async function images(host: OfficeHost, { saved }: { saved: boolean }) {
  const live = { active: host.activeSheet, workbook: workbookImage(host.workbook) };
  return { ...live, file: saved ? await imageOf(await host.saveXlsx()) : undefined };
}

async function actionsOfOneWrite(written: boolean): Promise<number> {
  const { host } = await someWorkbook({ written });
  const before = host.counters.actions;
  await writeSheets([ONE_SHEET]);
  return host.counters.actions - before;
}

test.each([
  { written: false, when: 'writing a sheet for the first time' },
  { written: true, when: 'writing it again' },
])(
  'whichever action fails while $when, the workbook is as before or as wanted',
  async ({ written }) => {
    const wanted = await someWorkbook({ written });
    const before = await images(wanted.host, { saved: true });
    await writeSheets([ONE_SHEET]);
    const after = await images(wanted.host, { saved: true });
    const actions = await actionsOfOneWrite(written);
    expect(actions).toBeGreaterThan(100);

    // A failed write leaves the workbook as it was, so that the next failure can be tried in the same one.
    let { host } = await someWorkbook({ written });
    let failures = 0;
    for (let n = 1; n <= actions; n++) {
      host.failAction(n);
      const failed = await writeSheets([ONE_SHEET]).then(
        () => false,
        () => true,
      );
      host.failAction(0);
      const saved = n % SAVED_EACH === 0 || n > actions - SAVED_EACH;
      const now = await images(host, { saved });
      const { file, ...live } = failed ? before : after;
      expect(now, `after a failure of action ${n} of ${actions}`).toEqual(saved ? { ...live, file } : live);
      if (failed) failures++;
      else ({ host } = await someWorkbook({ written }));
    }
    expect(failures).toBeGreaterThan(actions - 3);
  },
  120_000,
);
