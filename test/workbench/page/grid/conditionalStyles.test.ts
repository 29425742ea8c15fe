import { Workbook } from '@cj-tech-master/excelts';
import { installFormulaEngine } from '@cj-tech-master/excelts/formula';
import { expect, test } from 'vitest';
import { conditionalStyles } from '../../../../src/workbench/page/grid/conditionalStyles';

installFormulaEngine();

const red = { font: { color: { argb: 'FFFF0000' } } };
const green = { font: { color: { argb: 'FF00FF00' } } };

function sheetOf(...values: (string | number | null)[]) {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Table');
  values.forEach((value, index) => {
    sheet.getCell(index + 2, 2).value = value;
  });
  return { workbook, sheet };
}

test('a rule by formula is asked anew for each cell of its range', () => {
  const { sheet } = sheetOf('late', 'fine', 'late');
  sheet.addConditionalFormatting({
    ref: 'A2:B4',
    rules: [{ type: 'expression', formulae: ['$B2="late"'], style: red }],
  });
  const styles = conditionalStyles(sheet);
  expect([2, 3, 4].map((row) => styles.at(row, 1)?.cl?.rgb)).toEqual(['#FF0000', undefined, '#FF0000']);
  expect(styles.at(2, 2)?.cl?.rgb).toBe('#FF0000');
});

test('the first rule that is true wins, by priority', () => {
  const { sheet } = sheetOf(7);
  sheet.addConditionalFormatting({
    ref: 'B2',
    rules: [
      { type: 'expression', formulae: ['B2>1'], style: red, priority: 2 },
      { type: 'cellIs', operator: 'greaterThan', formulae: [5], style: green, priority: 1 },
    ],
  });
  expect(conditionalStyles(sheet).at(2, 2)?.cl?.rgb).toBe('#00FF00');
});

test('a rule sees the results of formulas and leaves the sheet as it was', () => {
  const { workbook, sheet } = sheetOf(2, 3);
  sheet.getCell('B4').value = { formula: 'B2*B3' };
  workbook.calculateFormulas();
  sheet.addConditionalFormatting({
    ref: 'B4',
    rules: [{ type: 'expression', formulae: ['B4=6'], style: red }],
  });
  expect(conditionalStyles(sheet).at(4, 2)?.cl?.rgb).toBe('#FF0000');
  expect([sheet.rowCount, sheet.columnCount]).toEqual([4, 2]);
});

test('a rule whose formula fails colours nothing', () => {
  const { sheet } = sheetOf('text');
  sheet.addConditionalFormatting({
    ref: 'B2',
    rules: [{ type: 'expression', formulae: ['1/0'], style: red }],
  });
  expect(conditionalStyles(sheet).at(2, 2)).toBeUndefined();
});
