import { expect, test, vi } from 'vitest';
import { writeSheets } from '../../src/excel/writeSheets';
import type { SheetModel } from '../../src/report/sheetModel';
import type { OfficeHost } from '../../src/workbench/host/host';
import { imageOf, workbookImage } from '../workbook/workbookImage';
import { openExcel } from './inExcel';
import { ONE_SHEET } from './oneSheet';
import { THREE_SHEETS } from './threeSheets';

type Loaded = ReturnType<typeof openExcel>;
type Batch = (context: Excel.RequestContext) => Promise<unknown>;

interface Case {
  readonly when: string;
  readonly models: readonly SheetModel[];
  /** What the workbook holds before, beside a sheet of the user's. */
  readonly prepare: (loaded: Loaded) => Promise<void>;
}

const CASES: readonly Case[] = [
  { when: 'writing a sheet for the first time', models: [ONE_SHEET], prepare: async () => {} },
  { when: 'writing it again', models: [ONE_SHEET], prepare: workOnOneSheet },
  { when: 'writing a set for the first time', models: THREE_SHEETS, prepare: async () => {} },
  { when: 'writing the set again', models: THREE_SHEETS, prepare: workOnThreeSheets },
  {
    when: 'writing a set of which the workbook has two sheets',
    models: THREE_SHEETS,
    prepare: workOnTwoSheets,
  },
];

async function workOnOneSheet({ host, Excel }: Loaded) {
  await writeSheets([ONE_SHEET]);
  host.userEdit('样例', 'D5', 60);
  host.userEdit('样例', 'G4', '备注');
  host.userEdit('样例', 'G6', '已核实');
  host.userEdit('样例', 'I2', '旁注');
  host.userEdit('Sheet1', 'A2', '=SUM(sample_2021_2025[最新值])');
  host.userEdit('Sheet1', 'A3', "=样例!D5+'样例'!$C$5");
  await addName(Excel, 'latest', '=样例!$D$5');
}

/** Formulas of the user's lead from sheet to sheet, by tabs and tables, some of which she renamed. */
async function workOnThreeSheets({ host, Excel }: Loaded) {
  await writeSheets(THREE_SHEETS);
  await rename(Excel, { tab: '图', to: "O'Brien 的图" });
  await rename(Excel, { tab: '数据 表', table: 'sample_data', name: '我的数据' });
  host.userEdit('月报', 'C4', '已核实');
  host.userEdit('月报', 'E3', '核对');
  host.userEdit('月报', 'E4', "=SUM(我的数据[数值])-'数据 表'!B2-'O''Brien 的图'!B1");
  host.userEdit('数据 表', 'E2', '=月报!B4+SUM(sample_main[本期])');
  host.userEdit('Sheet1', 'A2', "=SUM(sample_main[本期])+SUM(我的数据[数值])+月报!$B$4-'数据 表'!B3");
  await addName(Excel, 'latest', '=月报!$B$4');
  await addName(Excel, 'total', '=SUM(我的数据[数值])');
  host.activate('Sheet1');
}

async function workOnTwoSheets({ host }: Loaded) {
  await writeSheets(THREE_SHEETS.slice(1));
  host.userEdit('数据 表', 'C1', '备注');
  host.userEdit('数据 表', 'C3', '=图!B1/2');
  host.userEdit('Sheet1', 'A2', "='数据 表'!B2+SUM(sample_data[数值])+图!B1");
}

const addName = (client: Loaded['Excel'], name: string, formula: string) =>
  client.run(async (context) => {
    context.workbook.names.add(name, formula);
    await context.sync();
  });

type Renaming = { tab: string; to: string } | { tab: string; table: string; name: string };

const rename = (client: Loaded['Excel'], renaming: Renaming) =>
  client.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(renaming.tab);
    if ('to' in renaming) sheet.name = renaming.to;
    else sheet.tables.getItem(renaming.table).name = renaming.name;
    await context.sync();
  });

async function someWorkbook({ prepare }: Case): Promise<Loaded> {
  const loaded = openExcel({ excelApi: '1.14' });
  loaded.host.userEdit('Sheet1', 'A1', '我的数据');
  await prepare(loaded);
  return loaded;
}

/** The workbook itself is looked at after each failure; saving it takes time, so that only some are. */
const SAVED_EACH = 25;

async function images(host: OfficeHost, { saved }: { saved: boolean }) {
  const live = { active: host.activeSheet, workbook: workbookImage(host.workbook) };
  return { ...live, file: saved ? await imageOf(await host.saveXlsx()) : undefined };
}

async function actionsOfOneWrite(tried: Case): Promise<number> {
  const { host } = await someWorkbook(tried);
  const before = host.counters.actions;
  await writeSheets(tried.models);
  return host.counters.actions - before;
}

test.each(CASES)(
  'whichever action fails while $when, the workbook is as before or as wanted',
  async (tried) => {
    const wanted = await someWorkbook(tried);
    const before = await images(wanted.host, { saved: true });
    await writeSheets(tried.models);
    const after = await images(wanted.host, { saved: true });
    const actions = await actionsOfOneWrite(tried);
    expect(actions).toBeGreaterThan(100);

    // A failed write leaves the workbook as it was, so that the next failure can be tried in the same one.
    let { host } = await someWorkbook(tried);
    let failures = 0;
    for (let n = 1; n <= actions; n++) {
      host.failAction(n);
      const failed = await writeSheets(tried.models).then(
        () => false,
        () => true,
      );
      host.failAction(0);
      const saved = n % SAVED_EACH === 0 || n > actions - SAVED_EACH;
      const now = await images(host, { saved });
      const { file, ...live } = failed ? before : after;
      expect(now, `after a failure of action ${n} of ${actions}`).toEqual(saved ? { ...live, file } : live);
      if (failed) failures++;
      else ({ host } = await someWorkbook(tried));
    }
    // Only when all sheets have changed places is there nothing to take back: the former ones are deleted.
    expect(failures).toBeGreaterThan(actions - 3 - 2 * tried.models.length);
  },
  300_000,
);

/** The actions of a swap; before it, what is cut off leaves new sheets that nothing refers to. */
const SWAP = 90;

test.each(CASES.slice(3))(
  'what is cut off for good while $when is put right by the next write',
  async (tried) => {
    const wanted = await someWorkbook(tried);
    await writeSheets(tried.models);
    const after = await images(wanted.host, { saved: false });
    const actions = await actionsOfOneWrite(tried);
    for (let n = actions - SWAP; n <= actions; n += 3) {
      const { host, Excel: client } = await someWorkbook(tried);
      host.failAction(n);
      const writing = (batch: Batch) => client.run(batch);
      // The session ends: whatever would put things right does not come to run.
      const run = vi
        .fn<typeof writing>()
        .mockImplementationOnce(writing)
        .mockRejectedValue(new Error('closed'));
      vi.stubGlobal('Excel', { ...client, run });
      await writeSheets(tried.models).catch(() => undefined);
      host.failAction(0);
      vi.stubGlobal('Excel', client);
      await writeSheets(tried.models);
      expect(await images(host, { saved: false }), `cut off at action ${n} of ${actions}`).toEqual(after);
    }
  },
  300_000,
);

const addSheet = (client: Loaded['Excel'], name: string) =>
  client.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });

test.each([{ failure: 'is cancelled' }, { failure: 'is refused' }])(
  'a write that $failure while somebody else adds a sheet has failed, and leaves nothing but that sheet',
  async ({ failure }) => {
    const loaded = openExcel({ excelApi: '1.14' });
    const { host, Excel: client } = loaded;
    await workOnTwoSheets(loaded);
    const tabs = host.workbook.worksheets.map(({ name }) => name);
    const abort = new AbortController();
    if (failure === 'is refused') host.failAction(100);
    const run = vi
      .fn((batch: Batch) => client.run(batch))
      .mockImplementationOnce((batch) => client.run(batch))
      // What puts things right finds the sheet that the colleague has added meanwhile.
      .mockImplementationOnce(async (batch) => {
        host.failAction(0);
        await addSheet(client, '同事的表');
        return client.run(batch);
      });
    vi.stubGlobal('Excel', { ...client, run });
    const onProgress = () => (failure === 'is cancelled' ? abort.abort() : undefined);
    await expect(writeSheets(THREE_SHEETS, { signal: abort.signal, onProgress })).rejects.toThrow();
    expect(host.workbook.worksheets.map(({ name }) => name)).toEqual([...tabs, '同事的表']);
  },
);
