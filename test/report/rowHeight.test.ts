import { expect, test } from 'vitest';
import { rowHeight } from '../../src/report/rowHeight';

const LINES = [19.5, 34, 48.5];

test('a row of short cells is one line high', () => {
  expect(rowHeight(['家', 228, null], [7, 8, 8])).toBe(LINES[0]);
});

test('Chinese breaks between any two characters, two widths each', () => {
  expect(rowHeight(['规上工业企业研发机构的比例'], [14])).toBe(LINES[1]);
});

test('English breaks between words only', () => {
  // "Research and" (12) and "development" (11) fit 12 wide; cut anywhere they would fill two lines, too
  expect(rowHeight(['Research and development'], [12])).toBe(LINES[1]);
  // 11 wide: "Research", "and", "development" is Research/and development? "and development" is 15, so three lines
  expect(rowHeight(['Research and development'], [11])).toBe(LINES[2]);
});

test('the tallest cell decides, a formula by the value it shows', () => {
  expect(rowHeight(['短', { formula: '=A1', value: 'one two' }], [10, 3])).toBe(LINES[1]);
});

test('no row is higher than the 409 points that Excel allows', () => {
  expect(rowHeight(['字'.repeat(400)], [10])).toBe(409);
});
