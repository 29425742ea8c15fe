import { expect, test } from 'vitest';
import { layTable, type TableColumn } from '../../src/report/tableColumns';

interface Row {
  readonly name: string;
  readonly value: number | null;
}

const COLUMNS: TableColumn<Row>[] = [
  {
    key: 'name',
    header: { zh: '名称', en: 'Name' },
    help: { zh: '名', en: 'the name' },
    width: 20,
    style: {},
    cell: (row) => row.name,
  },
  {
    key: 'value',
    header: { zh: '数值', en: 'Value' },
    help: { zh: '数', en: 'the value' },
    width: 10,
    style: {},
    cell: (row) => row.value,
    numberFormat: (row) => (row.value === null ? undefined : '0.0'),
    entry: (cell) => ({
      rule: { kind: 'formula', formula: `=${cell}>0` },
      message: 'positive',
      severity: 'stop',
    }),
  },
  {
    key: 'double',
    header: { zh: '两倍', en: 'Double' },
    help: { zh: '倍', en: 'twice' },
    width: 10,
    style: {},
    cell: (row, ref) => ({ formula: `=2*${ref('value')}`, value: 2 * (row.value ?? 0) }),
  },
];
const ROWS: Row[] = [
  { name: 'a', value: 1 },
  { name: 'b', value: null },
  { name: 'c', value: null },
  { name: 'd', value: 4 },
];
const laid = layTable('T', { row: 5, column: 2 }, COLUMNS, ROWS, 'en');

test('a table is its header and a row for each thing it lists', () => {
  expect(laid.block.cells[0]).toEqual(['Name', 'Value', 'Double']);
  expect(laid.block.cells).toHaveLength(5);
  expect(laid.table.area).toEqual({ row: 5, column: 2, rows: 5, columns: 3 });
});

test('formulas refer to the cells of their own row by header', () => {
  expect(laid.block.cells[1]?.[2]).toEqual({ formula: '=2*T[[#This Row],[Value]]', value: 2 });
});

test('only the blank cells of an entry column are the user’s, neighbours together', () => {
  const blanks = { row: 7, column: 3, rows: 2, columns: 1 };
  expect(laid.validations.map((validation) => validation.area)).toEqual([blanks]);
  expect(laid.validations[0]?.rule).toEqual({ kind: 'formula', formula: '=D8>0' });
});

test('rows of one number format share a style run', () => {
  const formats = laid.styles.filter((run) => run.style.numberFormat);
  expect(formats.map((run) => [run.area.row, run.area.rows])).toEqual([
    [6, 1],
    [9, 1],
  ]);
});

test('a table that lists nothing has a blank row under its header, for Excel makes no table without one', () => {
  const empty = layTable('T', { row: 5, column: 2 }, COLUMNS, [], 'en');
  expect(empty.table.area).toEqual({ row: 5, column: 2, rows: 2, columns: 3 });
  expect(empty.columnArea('value')).toEqual({ row: 6, column: 3, rows: 1, columns: 1 });
});
