import { Workbook } from '@cj-tech-master/excelts';
import { installFormulaEngine } from '@cj-tech-master/excelts/formula';
import { expect, test } from 'vitest';
import type { CellRows } from '../../../../src/workbench/page/grid/cellRows';
import { changedCells } from '../../../../src/workbench/page/grid/changedCells';
import { sheetSnapshot } from '../../../../src/workbench/page/grid/sheetSnapshot';

installFormulaEngine();

function sample() {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Table', { views: [{ state: 'frozen', xSplit: 1, ySplit: 2 }] });
  sheet.getCell('A1').value = 2;
  sheet.getCell('B1').value = { formula: 'A1*21' };
  sheet.getCell('C1').value = { formula: '_xlfn.RRI(5,1,2)' };
  sheet.getCell('A3').value = '=not a formula';
  sheet.getCell('B3').value = new Date(Date.UTC(2023, 5, 30));
  sheet.getCell('C3').value = { error: '#N/A' };
  workbook.calculateFormulas();
  return { workbook, sheet };
}

const cellsOf = (sheet: ReturnType<typeof sheetSnapshot>) => sheet.cellData as CellRows;

test('a formula comes with the value that the workbook found, written as a person types it', () => {
  const cells = cellsOf(sheetSnapshot(sample().sheet));
  expect(cells[0]?.[1]).toMatchObject({ f: '=A1*21', v: 42 });
  expect(cells[0]?.[2]?.f).toBe('=RRI(5,1,2)');
});

test('a text that begins with "=" is no formula', () => {
  const cell = cellsOf(sheetSnapshot(sample().sheet))[2]?.[0];
  expect(cell?.v).toBe('=not a formula');
  expect(cell?.f).toBeUndefined();
});

test('a date is its serial number and an error its word', () => {
  const cells = cellsOf(sheetSnapshot(sample().sheet));
  // 30 June 2023 is day 45107 of Excel's calendar.
  expect(cells[2]?.[1]?.v).toBe(45107);
  expect(cells[2]?.[2]?.v).toBe('#N/A');
});

test('frozen rows and columns stay frozen', () => {
  expect(sheetSnapshot(sample().sheet).freeze).toEqual({ xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 });
});

test('a column is as wide as Chinese Excel draws it: eight pixels a character and five of padding', () => {
  const { sheet } = sample();
  sheet.getColumn(2).width = 10;
  expect(sheetSnapshot(sheet).columnData?.[1]?.w).toBe(85);
});

test('after an edit only the edited cell and those that depend on it are written to the grid', () => {
  const { workbook, sheet } = sample();
  const before = cellsOf(sheetSnapshot(sheet));
  sheet.getCell('A1').value = 3;
  workbook.calculateFormulas();
  const changed = changedCells(before, cellsOf(sheetSnapshot(sheet)));
  expect(Object.entries(changed ?? {}).map(([row, cells]) => [row, Object.keys(cells)])).toEqual([
    ['0', ['0', '1']],
  ]);
  expect(changed?.[0]?.[1]?.v).toBe(63);
});

test('a cell that is emptied is cleared in the grid', () => {
  expect(changedCells({ 0: { 0: { v: 1 } } }, {})?.[0]?.[0]).toMatchObject({ v: null, f: null, s: null });
});
