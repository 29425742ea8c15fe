import { describe, expect, test } from 'vitest';
import { periodOnPeriod, yearOnYear } from '../../src/series/change';
import type { Dated } from '../../src/series/dated';
import { type Period, parsePeriod } from '../../src/series/period';

const period = (text: string) => parsePeriod(text) as Period;
const series = (values: Record<string, number>): Dated[] =>
  Object.entries(values).map(([text, value]) => ({ period: period(text), value }));

describe('yearOnYear', () => {
  test('compares a month with the same month a year earlier: 56/50 - 1', () => {
    const change = yearOnYear(series({ '2022-06': 50, '2023-05': 99, '2023-06': 56 }), period('2023-06'));
    expect(change).toEqual({ kind: 'change', value: 56 / 50 - 1 });
  });

  test('compares cumulated months with the same months, never with the single month', () => {
    const values = series({ '2022年1-6月': 200, '2022-06': 50, '2023年1-6月': 230 });
    expect(yearOnYear(values, period('2023年1-6月'))).toEqual({ kind: 'change', value: 230 / 200 - 1 });
  });

  test('names the period that is missing', () => {
    expect(yearOnYear(series({ '2023-06': 56 }), period('2023-06'))).toEqual({
      kind: 'missing',
      period: '2022-06',
    });
    expect(yearOnYear(series({ '2022-Q2': 5 }), period('2023-Q2'))).toEqual({
      kind: 'missing',
      period: '2023-Q2',
    });
  });

  test('has no percentage of zero or of a loss', () => {
    const values = series({ '2022': -4, '2023': 5 });
    expect(yearOnYear(values, period('2023'))).toEqual({ kind: 'no-base', period: '2022', value: -4 });
  });

  test('takes the last of several values for one period', () => {
    const values = [...series({ '2022': 100, '2023': 110 }), ...series({ '2023': 120 })];
    expect(yearOnYear(values, period('2023'))).toEqual({ kind: 'change', value: 120 / 100 - 1 });
  });
});

describe('periodOnPeriod', () => {
  test('goes back over the turn of the year', () => {
    expect(periodOnPeriod(series({ '2022-12': 40, '2023-01': 30 }), period('2023-01'))).toEqual({
      kind: 'change',
      value: -0.25,
    });
    expect(periodOnPeriod(series({ '2022-Q4': 40, '2023-Q1': 50 }), period('2023-Q1'))).toEqual({
      kind: 'change',
      value: 0.25,
    });
  });

  test('has none for months cumulated from January on', () => {
    const values = series({ '2023年1-5月': 40, '2023年1-6月': 50 });
    expect(periodOnPeriod(values, period('2023年1-6月'))).toEqual({ kind: 'cumulative' });
  });
});
