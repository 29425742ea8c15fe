import { describe, expect, test } from 'vitest';
import { planById } from '../../../src/plan/catalogue';
import type { Plan } from '../../../src/plan/schema';
import { type EntryTable, readEntrySheet } from '../../../src/report/entry/readEntrySheet';

const LUQUAN = planById('luquan-2021-2025') as Plan;

/** Rows 6 (家), 13 (亿元, a flow), 17 (done or not) and one the plan does not have. */
function typed(cells: readonly (string | number | boolean | null)[]): EntryTable {
  return {
    sheetName: '2023填报',
    place: { row: 4, column: 0 },
    headers: ['序号', '指标名称', '5月', '上年5月', '6月'],
    rows: [
      [6, '高新技术企业数量', cells[0] ?? null, 260, null],
      [13, '技术合同成交总额', null, 3, cells[1] ?? null],
      [17, '建成河北省县域科技创新示范区', cells[2] ?? null, null, null],
      [99, '?', cells[3] ?? null, null, null],
    ],
  };
}

const read = (...cells: readonly (string | number | boolean | null)[]) =>
  readEntrySheet(LUQUAN, typed(cells), { year: 2023, frequency: 'month', known: [] });

describe('reading an entry sheet', () => {
  test('a stock is of the period, a flow is counted from January on', () => {
    expect(read(270, 4.5).observations).toEqual([
      { indicator: 6, period: '2023-05', value: 270, basis: 'current' },
      { indicator: 13, period: '2023-06', value: 4.5, basis: 'cumulative' },
    ]);
  });

  test('1.2万 家 is 12000, ４５００万元 in a row of 亿元 is 0.45', () => {
    const { observations, unread } = read('1.2万', '４５００万元');
    expect(observations.map(({ value }) => value)).toEqual([12000, 0.45]);
    expect(unread).toEqual([]);
  });

  test('last year’s column, dashes and blanks are no entries', () => {
    expect(read('—', null)).toEqual({ observations: [], unread: [] });
  });

  test('a milestone is done, in either language', () => {
    const values = (word: string) => read(null, null, word).observations.map(({ value }) => value);
    expect(values('完成')).toEqual([1]);
    expect(values('pending')).toEqual([0]);
  });

  test('what cannot be read is named with sheet, cell and reason', () => {
    const { observations, unread } = read('约270', null, '差不多', 5);
    expect(observations).toEqual([]);
    expect(unread.map(({ place, text }) => [place, text])).toEqual([
      ['2023填报!C6', '约270'],
      ['2023填报!C8', '差不多'],
      ['2023填报!C9', '5'],
    ]);
    expect(unread.every(({ reason }) => reason.zh !== '' && reason.en !== '')).toBe(true);
  });

  test('a row that has been reported as monthly values so far stays on that basis', () => {
    const known = [{ indicator: 13, period: '2023-01', value: 1, basis: 'current' }] as const;
    const { observations } = readEntrySheet(LUQUAN, typed([null, 2]), {
      year: 2023,
      frequency: 'month',
      known,
    });
    expect(observations[0]?.basis).toBe('current');
  });
});
