import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentFromCumulative, yearToDate } from '../../src/series/basis';
import type { Dated } from '../../src/series/dated';
import { type Period, parsePeriod } from '../../src/series/period';

const period = (text: string) => parsePeriod(text) as Period;
const series = (values: Record<string, number>): Dated[] =>
  Object.entries(values).map(([text, value]) => ({ period: period(text), value }));

describe('yearToDate', () => {
  test('adds the months of the year up to the period: 3 + 4 + 5', () => {
    const values = series({ '2022-12': 100, '2023-01': 3, '2023-02': 4, '2023-03': 5, '2023-04': 100 });
    expect(yearToDate(values, period('2023-03'))).toEqual({ kind: 'value', value: 12 });
  });

  test('adds quarters, also to the end of a month: 3 + 5', () => {
    const values = series({ '2023-Q1': 3, '2023-Q2': 5 });
    expect(yearToDate(values, period('2023-Q2'))).toEqual({ kind: 'value', value: 8 });
    expect(yearToDate(values, period('2023-06'))).toEqual({ kind: 'value', value: 8 });
  });

  test('lets 1-2月 stand for January and February: 7 + 5', () => {
    expect(yearToDate(series({ '2023年1-2月': 7, '2023-03': 5 }), period('2023-03'))).toEqual({
      kind: 'value',
      value: 12,
    });
  });

  test('prefers the published cumulative value', () => {
    const values = series({ '2023-01': 3, '2023-02': 4, '2023年1-2月': 7.5 });
    expect(yearToDate(values, period('2023-02'))).toEqual({ kind: 'value', value: 7.5 });
  });

  test('gives no sum with holes, and names them', () => {
    const values = series({ '2023-01': 3, '2023-04': 4 });
    expect(yearToDate(values, period('2023-04'))).toEqual({
      kind: 'missing',
      periods: ['2023-02', '2023-03'],
    });
  });
});

describe('currentFromCumulative', () => {
  test('takes off what was reached before: 26 - 20', () => {
    const values = series({ '2023年1-5月': 20, '2023年1-6月': 26 });
    expect(currentFromCumulative(values, period('2023-06'))).toEqual({ kind: 'value', value: 6 });
  });

  test('needs nothing before January, and for a quarter the quarters before', () => {
    const values = series({ '2023年1-3月': 9, '2023年1-6月': 26 });
    expect(currentFromCumulative(values, period('2023-Q1'))).toEqual({ kind: 'value', value: 9 });
    expect(currentFromCumulative(values, period('2023-Q2'))).toEqual({ kind: 'value', value: 17 });
  });

  test('names what is missing', () => {
    const values = series({ '2023年1-6月': 26 });
    expect(currentFromCumulative(values, period('2023-06'))).toEqual({
      kind: 'missing',
      periods: ['2023-01..05'],
    });
  });

  test('undoes yearToDate', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 12, maxLength: 12 }),
        (months) => {
          const current = months.map((value, i) => ({
            period: { year: 2023, month: i + 1, months: 1 },
            value,
          }));
          const cumulative = current.map(({ period: own }) => {
            const total = yearToDate(current, own);
            if (total.kind !== 'value') throw new Error('a month is missing');
            return { period: { ...own, months: own.month, cumulative: true as const }, value: total.value };
          });
          expect(current.map(({ period: own }) => currentFromCumulative(cumulative, own))).toEqual(
            months.map((value) => ({ kind: 'value', value })),
          );
        },
      ),
    );
  });
});
