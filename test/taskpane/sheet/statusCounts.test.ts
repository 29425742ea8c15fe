import { describe, expect, test } from 'vitest';
import { statusCounts, statusOf } from '../../../src/taskpane/sheet/statusCounts';
import type { SheetContent } from '../../../src/taskpane/workbookPort';

const sheet = (header: string, words: readonly (string | null)[]): SheetContent => ({
  id: 'indicators:luquan-2021-2025',
  sheetName: 'x',
  place: { row: 6, column: 0 },
  headers: ['备注', header],
  rows: words.map((word) => ['', word]),
  names: {},
});

describe('the status overview', () => {
  test('counts what the sheet shows, best first, in either language', () => {
    expect(statusCounts(sheet('状态', ['滞后', '已实现', '滞后']))).toEqual([
      { status: 'achieved', count: 1 },
      { status: 'behind', count: 2 },
    ]);
    expect(statusCounts(sheet('Status', ['Behind', 'Ahead']))).toEqual([
      { status: 'ahead', count: 1 },
      { status: 'behind', count: 1 },
    ]);
  });

  test('does not take 滞后 for 严重滞后', () => {
    expect(statusOf('滞后')).toBe('behind');
    expect(statusOf('严重滞后')).toBe('off-track');
  });

  test('leaves out cells that show no status, such as #NAME? without the add-in', () => {
    expect(statusCounts(sheet('状态', ['#NAME?', null, '无数据']))).toEqual([
      { status: 'no-data', count: 1 },
    ]);
  });
});
