import { expect, test } from 'vitest';
import { cellName } from '../../src/report/cellName';

// Excel's own names: the 26th column is Z, the 27th AA, the 702nd ZZ, the last one XFD (16,384th).
test.each([
  [0, 'A1'],
  [25, 'Z1'],
  [26, 'AA1'],
  [701, 'ZZ1'],
  [702, 'AAA1'],
  [16383, 'XFD1'],
])('column %i of the first row is %s', (column, name) => {
  expect(cellName(0, column)).toBe(name);
});

test('row and column can be fixed apart', () => {
  expect(cellName(4, 2, { fixedColumn: true })).toBe('$C5');
  expect(cellName(4, 2, { fixedRow: true })).toBe('C$5');
});
