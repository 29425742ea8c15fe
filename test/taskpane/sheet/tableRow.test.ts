import { expect, test } from 'vitest';
import { tableRow } from '../../../src/taskpane/sheet/tableRow';
import { luquanSheet } from '../luquanSheet';

test('a row is read by what its columns mean, in either language', () => {
  for (const language of ['zh', 'en'] as const) {
    expect(tableRow(luquanSheet(language, 'x'), 5)).toMatchObject({
      number: 6,
      baseline: 228,
      basePeriod: 2020,
      target: 350,
      targetPeriod: 2025,
      asOf: '2023-06',
      actual: 270,
    });
  }
});

test('columns that the user moved or added do not disturb it', () => {
  const sheet = luquanSheet('zh', 'x');
  const moved = {
    ...sheet,
    headers: ['我的备注', ...[...sheet.headers].reverse()],
    rows: sheet.rows.map((row) => ['请核实', ...[...row].reverse()]),
  };
  expect(tableRow(moved, 5)).toEqual(tableRow(sheet, 5));
});
