import { expect, test } from 'vitest';
import { writeSheets } from '../../src/excel/writeSheets';
import type { SheetModel } from '../../src/report/sheetModel';
import { workbookImage } from '../workbook/workbookImage';
import { openExcel } from './inExcel';
import { ONE_SHEET } from './oneSheet';
import { THREE_SHEETS } from './threeSheets';

type Loaded = ReturnType<typeof openExcel>;

const tabsOf = ({ host }: Loaded) => host.workbook.worksheets.map(({ name }) => name);

async function syncsOf({ host }: Loaded, work: () => Promise<unknown>): Promise<number> {
  const before = host.counters.syncs;
  await work();
  return host.counters.syncs - before;
}

test.each([
  { what: 'a sheet', models: [ONE_SHEET], tabs: ['样例'] },
  { what: 'a set of sheets that read each other', models: THREE_SHEETS, tabs: ['月报', '图', '数据 表'] },
])('writing $what costs two round trips, and writing again as many', async ({ models, tabs }) => {
  const loaded = openExcel({ excelApi: '1.14' });
  for (const _ of ['first', 'again']) {
    expect(await syncsOf(loaded, () => writeSheets(models))).toBe(2);
    expect(tabsOf(loaded)).toEqual(['Sheet1', ...tabs]);
    expect(loaded.host.activeSheet).toBe(tabs[0]);
  }
});

test('where the user renamed tabs and tables, a third round trip reads what was not found at once', async () => {
  const loaded = openExcel({ excelApi: '1.14' });
  await writeSheets(THREE_SHEETS);
  await loaded.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('图').name = '我的图';
    worksheets.getItem('数据 表').tables.getItem('sample_data').name = '我的数据';
    worksheets.getItem('月报').tables.getItem('sample_main').name = '我的月报';
    await context.sync();
  });
  expect(await syncsOf(loaded, () => writeSheets(THREE_SHEETS))).toBe(3);
  expect(tabsOf(loaded)).toEqual(['Sheet1', '月报', '我的图', '数据 表']);
  const formula = loaded.host.workbook.getWorksheet('月报')?.getCell('B4').value;
  expect(formula).toMatchObject({ formula: 'INDEX(我的数据[数值],MATCH(1,我的数据[编号],0))' });
});

test('a sheet that the set did not have before stands behind the one before it in the set', async () => {
  const [main, charts, data] = THREE_SHEETS;
  const loaded = openExcel({ excelApi: '1.14' });
  await writeSheets([charts, data]);
  await loaded.Excel.run(async (context) => {
    context.workbook.worksheets.add('用户的表');
    await context.sync();
  });
  const appended: SheetModel = { ...ONE_SHEET, name: '附表' };
  await writeSheets([main, charts, data, appended]);
  expect(tabsOf(loaded)).toEqual(['Sheet1', '月报', '图', '数据 表', '附表', '用户的表']);
});

test('a hidden sheet of the set stays hidden, and the first one in sight is shown', async () => {
  const loaded = openExcel({ excelApi: '1.14' });
  await writeSheets(THREE_SHEETS);
  await loaded.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('月报').visibility = 'Hidden';
    await context.sync();
  });
  await writeSheets(THREE_SHEETS);
  expect(loaded.host.workbook.getWorksheet('月报')?.state).toBe('hidden');
  expect(loaded.host.activeSheet).toBe('图');
});

test('two sheets of one name are refused before anything is written', async () => {
  const loaded = openExcel();
  const copy: SheetModel = { ...ONE_SHEET, id: 'other', tables: [] };
  await expect(writeSheets([ONE_SHEET, copy])).rejects.toMatchObject({ code: 'name-taken' });
  expect(tabsOf(loaded)).toEqual(['Sheet1']);
});

/** More than one request takes. */
function largeSet(): SheetModel[] {
  const line = Array.from({ length: 20 }, () => '一二三四五六七八九十'.repeat(2));
  const cells = Array.from({ length: 4000 }, () => line);
  const block = { row: 40, column: 0, cells };
  return THREE_SHEETS.map((model) => ({ ...model, blocks: [...model.blocks, block] }));
}

test.each([
  { when: 'after reading', models: THREE_SHEETS, requests: 1 },
  { when: 'between two requests of a large set', models: largeSet(), requests: 2 },
])(
  'cancelled $when, the workbook is as it was',
  async ({ models, requests }) => {
    const loaded = openExcel({ excelApi: '1.14' });
    await writeSheets([ONE_SHEET]);
    const before = workbookImage(loaded.host.workbook);
    const abort = new AbortController();
    const steps: string[] = [];
    const onProgress = (done: number, total: number) => {
      steps.push(`${done} of ${total > 2 ? 'many' : total}`);
      if (done === requests) abort.abort();
    };
    const writing = writeSheets(models, { signal: abort.signal, onProgress });
    await expect(writing).rejects.toMatchObject({ name: 'AbortError' });
    expect(steps.at(-1)).toBe(`${requests} of ${requests > 1 ? 'many' : 2}`);
    expect(workbookImage(loaded.host.workbook)).toEqual(before);
    expect(loaded.host.activeSheet).toBe('样例');
  },
  60_000,
);
