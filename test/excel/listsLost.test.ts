import { expect, test } from 'vitest';
import { writeSheets } from '../../src/excel/writeSheets';
import { pathChart, STATUS_CHART } from '../../src/report/identity';
import type { SheetModel } from '../../src/report/sheetModel';
import { openExcel } from './inExcel';
import { ONE_SHEET } from './oneSheet';

test('charts of ours that were not chosen again are no loss; one that the user drew is listed', async () => {
  const { Excel: client } = openExcel({ excelApi: '1.14' });
  const names = [STATUS_CHART, pathChart('13|某市'), '目标'];
  const charts = ONE_SHEET.charts.slice(0, 3).map((chart, index) => ({ ...chart, name: names[index] ?? '' }));
  await writeSheets([{ ...ONE_SHEET, charts }]);
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('样例');
    sheet.charts.add('Line', sheet.getRange('A1:B2')).name = '我的图表';
    await context.sync();
  });
  const [written] = await writeSheets([{ ...ONE_SHEET, charts: charts.slice(2) }]);
  expect(written.unplaced).toEqual([{ key: '我的图表', column: '', value: null }]);
});

/** A sheet with a list, and below it a second table, as an annual assessment has what each unit scored. */
const TWO_TABLES: SheetModel = {
  ...ONE_SHEET,
  charts: [],
  blocks: [
    ...ONE_SHEET.blocks,
    {
      row: 11,
      column: 0,
      cells: [
        ['单位', '得分', '项数'],
        ['科技局', 90, 2],
        ['工信局', 80, 1],
      ],
    },
  ],
  tables: [...ONE_SHEET.tables, { name: 'sample_units', area: { row: 11, column: 0, rows: 3, columns: 3 } }],
};

/** The same with a unit more, before the others. */
const ONE_UNIT_MORE: SheetModel = {
  ...TWO_TABLES,
  blocks: TWO_TABLES.blocks.map((block) =>
    block.row === 11
      ? { ...block, cells: [...block.cells.slice(0, 1), ['税务局', 95, 1], ...block.cells.slice(1)] }
      : block,
  ),
  tables: TWO_TABLES.tables.map((table) =>
    table.name === 'sample_units' ? { ...table, area: { ...table.area, rows: 4 } } : table,
  ),
};

type Loaded = ReturnType<typeof openExcel>;

const valueAt = ({ host }: Loaded, tab: string, address: string): unknown =>
  host.workbook.getWorksheet(tab)?.getCell(address).value;

test('of two tables on a sheet each keeps the name that the user gave it, and the formulas that read it', async () => {
  const loaded = openExcel({ excelApi: '1.14' });
  await writeSheets([TWO_TABLES]);
  await loaded.Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.getItem('sample_units').name = '各单位';
    tables.getItem('sample_2021_2025').name = '清单';
    await context.sync();
  });
  loaded.host.userEdit('Sheet1', 'A1', '=SUM(各单位[得分])+SUM(清单[目标])');
  await writeSheets([TWO_TABLES]);
  loaded.host.calculate();
  // 90 + 80 points, and targets of 100 + 80 + 50.
  expect(valueAt(loaded, 'Sheet1', 'A1')).toMatchObject({
    formula: 'SUM(各单位[得分])+SUM(清单[目标])',
    result: 400,
  });
});

test('a column that the user added to the second table stands in the rows of its units', async () => {
  const loaded = openExcel({ excelApi: '1.14' });
  await writeSheets([TWO_TABLES]);
  const { host } = loaded;
  for (const [index, text] of ['备注', '好', '中'].entries()) host.userEdit('样例', `D${12 + index}`, text);
  const [written] = await writeSheets([ONE_UNIT_MORE]);
  expect(written).toMatchObject({ kept: 2, unplaced: [] });
  expect([12, 13, 14, 15].map((row) => valueAt(loaded, '样例', `D${row}`))).toEqual([
    '备注',
    null,
    '好',
    '中',
  ]);
});

test('what the user typed for a unit that is no more is listed', async () => {
  const { host } = openExcel({ excelApi: '1.14' });
  await writeSheets([ONE_UNIT_MORE]);
  for (const [index, text] of ['备注', '优', '好'].entries()) host.userEdit('样例', `D${12 + index}`, text);
  const [written] = await writeSheets([TWO_TABLES]);
  expect(written.unplaced).toContainEqual({ key: '税务局', column: '备注', value: '优' });
});

test("a table of the user's on our sheet is kept cell by cell where there is room, else listed", async () => {
  const loaded = openExcel({ excelApi: '1.14' });
  const { host, Excel: client } = loaded;
  await writeSheets([ONE_SHEET]);
  const cells = { A12: '项目', B12: '经费', A13: '甲', B13: 5, J20: '分工', J21: '乙' };
  for (const [address, value] of Object.entries(cells)) host.userEdit('样例', address, value);
  await client.run(async (context) => {
    const { tables } = context.workbook.worksheets.getItem('样例');
    tables.add('A12:B13', true).name = '我的表';
    tables.add('J20:J21', true).name = '分工表';
    await context.sync();
  });
  // The second table of the model comes to stand where the first one of the user's does.
  const [written] = await writeSheets([TWO_TABLES]);
  expect([valueAt(loaded, '样例', 'J20'), valueAt(loaded, '样例', 'J21')]).toEqual(['分工', '乙']);
  expect(written.unplaced).toEqual(
    expect.arrayContaining([
      { key: 'A12', column: '', value: '项目' },
      { key: 'B12', column: '', value: '经费' },
      { key: 'A13', column: '', value: '甲' },
      { key: 'B13', column: '', value: 5 },
    ]),
  );
});
