import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeSheets } from '../../src/excel/writeSheets';
import type { SheetModel } from '../../src/report/sheetModel';
import { openExcel } from './inExcel';
import { ONE_SHEET } from './oneSheet';

const SHEET = '样例';
const TABLE = 'sample_2021_2025';

type Scalar = string | number | boolean;
type Edit =
  | { readonly kind: 'entry'; readonly row: number; readonly value: number }
  | { readonly kind: 'column'; readonly values: readonly Scalar[] }
  | { readonly kind: 'sort'; readonly column: number; readonly ascending: boolean }
  | { readonly kind: 'aside'; readonly row: number; readonly column: number; readonly value: Scalar }
  | { readonly kind: 'tolerance'; readonly value: number }
  | { readonly kind: 'tab'; readonly name: string }
  | { readonly kind: 'formula'; readonly row: number };

const cellText = fc.constantFrom('甲', "'=1+1", "'007", 'x y', "'2023-06", '“引号”', "'-3%");
const scalar = fc.oneof(cellText, fc.integer({ min: -1000, max: 1000 }), fc.boolean());
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('entry' as const), row: fc.nat(2), value: fc.integer({ min: 1, max: 999 }) }),
  fc.record({
    kind: fc.constant('column' as const),
    values: fc.array(scalar, { minLength: 3, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('sort' as const),
    column: fc.constantFrom(0, 1, 2, 3),
    ascending: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('aside' as const),
    row: fc.integer({ min: 10, max: 30 }),
    column: fc.nat(12),
    value: scalar,
  }),
  fc.record({ kind: fc.constant('tolerance' as const), value: fc.constantFrom(0.1, 0.2) }),
  fc.record({ kind: fc.constant('tab' as const), name: fc.constantFrom('我的表', "O'Brien 的表", 'Plan A') }),
  fc.record({ kind: fc.constant('formula' as const), row: fc.nat(2) }),
);

/** What the user sees, told by keys, headers and addresses instead of places that may change. */
function whatIsThere(host: ReturnType<typeof openExcel>['host'], tab: string) {
  host.calculate();
  const sheet = host.workbook.getWorksheet(tab);
  const other = host.workbook.getWorksheet('Sheet1');
  if (!sheet || !other) throw new Error('a sheet is missing');
  const [table] = sheet.getTables();
  const columns = table?.model.columns.map(({ name }) => name) ?? [];
  const rows: Record<string, Record<string, unknown>> = {};
  const order: string[] = [];
  for (let row = 5; row <= 7; row++) {
    const key = String(sheet.getCell(row, 1).value);
    order.push(key);
    rows[key] = Object.fromEntries(
      columns.map((name, index) => [name, shown(sheet.getCell(row, index + 1).value)]),
    );
  }
  const aside: Record<string, unknown> = {};
  for (let row = 11; row <= 31; row++) {
    for (let column = 1; column <= 13; column++) {
      const { value, address } = sheet.getCell(row, column);
      if (value !== null) aside[address] = shown(value);
    }
  }
  const formulas = ['C1', 'C2'].map((address) => other.getCell(address).value);
  return { columns, rows, order, aside, tolerance: sheet.getCell('B2').value, formulas };
}

const shown = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'formula' in value ? { formula: value.formula } : value;

type Loaded = ReturnType<typeof openExcel>;

/** Does what a user does; the answer is what the tab is called in the end. */
async function userWorks({ host, Excel }: Loaded, edits: readonly Edit[]) {
  let tab = SHEET;
  let columns = 6;
  for (const each of edits) {
    if (each.kind === 'column')
      addColumn(host, tab, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(columns++), each.values);
    else if (each.kind === 'sort') await sort(Excel, tab, each);
    else if (each.kind === 'tab') tab = await rename(Excel, tab, each.name);
    else type(host, tab, each);
  }
  return tab;
}

function type(host: Loaded['host'], tab: string, each: Edit) {
  if (each.kind === 'entry') host.userEdit(tab, `D${5 + each.row}`, each.value);
  if (each.kind === 'tolerance') host.userEdit(tab, 'B2', each.value);
  if (each.kind === 'formula') host.userEdit(tab, `D${5 + each.row}`, `=C${5 + each.row}/2`);
  if (each.kind === 'aside') host.userEdit(tab, `${'ABCDEFGHIJKLM'[each.column]}${each.row}`, each.value);
}

function addColumn(host: Loaded['host'], tab: string, letter: string, values: readonly Scalar[]) {
  host.userEdit(tab, `${letter}4`, `'补充${letter}`);
  for (const [index, value] of values.entries()) host.userEdit(tab, `${letter}${5 + index}`, value);
}

function sort(client: Loaded['Excel'], tab: string, { column, ascending }: Extract<Edit, { kind: 'sort' }>) {
  return client.run(async (context) => {
    const table = context.workbook.worksheets.getItem(tab).tables.getItem(TABLE);
    table.sort.apply([{ key: column, ascending }]);
    await context.sync();
  });
}

async function rename(client: Loaded['Excel'], tab: string, name: string) {
  await client.run(async (context) => {
    context.workbook.worksheets.getItem(tab).name = name;
    await context.sync();
  });
  return name;
}

test('writing a sheet again loses nothing of what the user typed, sorted or added', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 8 }), async (edits) => {
      const loaded = openExcel({ excelApi: '1.14' });
      const { host } = loaded;
      await writeSheets([ONE_SHEET]);
      host.userEdit('Sheet1', 'C1', '=SUM(sample_2021_2025[最新值])');
      host.userEdit('Sheet1', 'C2', '=样例!C5+样例!$B$2');
      const tab = await userWorks(loaded, edits);
      const before = whatIsThere(host, tab);
      const [written] = await writeSheets([ONE_SHEET]);
      expect(written.sheetName).toBe(tab);
      expect(written.unplaced).toEqual([]);
      expect(whatIsThere(host, tab)).toEqual(before);
    }),
    { numRuns: 25 },
  );
}, 120_000);

test('an entry whose row is gone from the plan is listed with its key and its column', async () => {
  const { host } = openExcel();
  await writeSheets([ONE_SHEET]);
  host.userEdit(SHEET, 'D6', 42);
  const [written] = await writeSheets([withoutSecondRow()]);
  expect(written.unplaced).toContainEqual({ key: '2', column: '最新值', value: 42 });
});

function withoutSecondRow(): SheetModel {
  const blocks = ONE_SHEET.blocks.map((block) =>
    block.row === 3 ? { ...block, cells: block.cells.filter(([key]) => key !== 2) } : block,
  );
  const tables = ONE_SHEET.tables.map((table) => ({ ...table, area: { ...table.area, rows: 3 } }));
  return { ...ONE_SHEET, blocks, tables, validations: [], charts: [] };
}
