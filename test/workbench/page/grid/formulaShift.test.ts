import { expect, test } from 'vitest';
import { shiftFormula } from '../../../../src/workbench/page/grid/formulaShift';

test('relative parts of a reference move with the cell and fixed ones stay', () => {
  expect(shiftFormula('=$N8+N$8+$N$8+N8', 2, 1)).toBe('=$N10+O$8+$N$8+O10');
});

test('both ends of a range move', () => {
  expect(shiftFormula('SUM(A1:Z$9)', 1, 1)).toBe('SUM(B2:AA$9)');
});

test('what only looks like a reference stays: texts, sheet names, names and functions', () => {
  expect(shiftFormula('"A1"&\'A1 data\'!B2&LOG10(C3)&Plan_A1&"say ""B2"""', 1, 0)).toBe(
    '"A1"&\'A1 data\'!B3&LOG10(C4)&Plan_A1&"say ""B2"""',
  );
});
