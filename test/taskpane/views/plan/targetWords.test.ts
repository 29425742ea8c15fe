import { describe, expect, test } from 'vitest';
import { planById } from '../../../../src/plan/catalogue';
import type { Target } from '../../../../src/plan/schema';
import { indicatorRows } from '../../../../src/report/indicators/row';
import { detailsOf, figure, targetWords } from '../../../../src/taskpane/views/plan/targetWords';

const rows = indicatorRows(planById('luquan-2021-2025') ?? (undefined as never));
const row = (number: number) => rows.find((each) => each.number === number) ?? (undefined as never);
const target = (comparator: Target['comparator'], value: Target['value']): Target => ({
  kind: 'level',
  comparator,
  value,
  places: [{ section: '1', words: '1' }],
});

describe('a target in words', () => {
  test('reads in Chinese as plans put it', () => {
    expect(targetWords(target('>=', 60), 'zh')).toBe('60以上');
    expect(targetWords(target('>', 60), 'zh')).toBe('超过60');
    expect(targetWords(target('~', 60), 'zh')).toBe('60左右');
    expect(targetWords(target('<=', 60), 'zh')).toBe('60以内');
    expect(targetWords(target('=', 60), 'zh')).toBe('60');
  });

  test('shows both ends of a range', () => {
    const range = target('range', [1, 2]);
    expect(targetWords(range, 'zh')).toBe('1–2');
    expect(targetWords(range, 'en')).toBe('1–2');
  });

  test('of a milestone is to be done', () => {
    expect(targetWords(row(17).target, 'zh')).toBe('完成');
    expect(targetWords(row(17).target, 'en')).toBe('done');
  });

  test('shows figures as the document prints them', () => {
    expect(figure(14.18, 'zh')).toBe('14.18');
    expect(figure(1200, 'zh')).toBe('1200');
    expect(figure(1200, 'en')).toBe('1,200');
  });
});

describe('the details of a target', () => {
  test('say what the one growth column of Luquan’s table leaves open: total, points or percent', () => {
    expect(detailsOf(row(6), 'zh')).toEqual(['家', '累计 [122]']);
    expect(detailsOf(row(9), 'zh')).toEqual(['%', '年均 7.17 个百分点']);
    expect(detailsOf(row(1), 'zh')).toEqual(['%', '年均 12%']);
    expect(detailsOf(row(9), 'en')).toEqual(['%', '7.17 points a year']);
  });

  test('say what a comparison is held against', () => {
    expect(detailsOf(row(21), 'zh').join()).toContain('全省领跑地位');
  });

  test('say whether an increment is meant for each year or for all', () => {
    expect(detailsOf(row(26), 'zh')).toContain('每年新增');
    expect(detailsOf(row(22), 'zh')).toContain('累计新增');
  });
});
