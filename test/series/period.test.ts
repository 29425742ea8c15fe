import { describe, expect, test } from 'vitest';
import { formatPeriod, parsePeriod, position, startOf } from '../../src/series/period';

// Positions follow methodology section 2: year + month/12, a year being month 12.
describe('a period is the instant at which it ends', () => {
  test.each([
    ['2020', 2021],
    ['2023-06', 2023 + 6 / 12],
    ['2023-Q2', 2023 + 6 / 12],
    ['2023-H1', 2023 + 6 / 12],
    ['2023-H2', 2024],
    ['2023年', 2024],
    ['2023年度', 2024],
    ['2023年二季度', 2023.5],
    ['2023年第三季度', 2023.75],
    ['2023年4季度', 2024],
    ['2023Q1', 2023.25],
    ['2023年上半年', 2023.5],
    ['2023年下半年', 2024],
    ['2023年6月', 2023.5],
    ['2023年06月末', 2023.5],
    ['2023/6', 2023.5],
    ['2023.06', 2023.5],
    ['2023年1-6月', 2023.5],
    ['2023年1—8月', 2023 + 8 / 12],
    ['2023年前三季度', 2023.75],
    ['２０２３年６月', 2023.5],
    ['２０２３－０６', 2023.5],
    [' 2023 年 6 月 ', 2023.5],
    ['2023-q2', 2023.5],
  ])('%s stands at %d', (text, expected) => {
    expect(position(text)).toBeCloseTo(expected, 12);
  });

  test('a text read a second time, from the cache, has the same position', () => {
    expect(position('2021-04')).toBe(position('2021-04'));
    expect(position('2021-04')).toBeCloseTo(2021 + 4 / 12, 12);
  });
});

describe('numbers in cells', () => {
  test('from 1900 to 2200 are years', () => {
    expect(position(1900)).toBe(1901);
    expect(position(2023)).toBe(2024);
    expect(position(2200)).toBe(2201);
  });

  // 45107 is 30 June 2023 and 45092 is 15 June 2023 in Excel's 1900 date system.
  test('outside that are Excel date serials', () => {
    expect(position(45107)).toBeCloseTo(2023.5, 12);
    expect(position(45092)).toBeCloseTo(2023 + (5 + 15 / 30) / 12, 12);
    expect(parsePeriod(45107)).toMatchObject({ year: 2023, month: 6, day: 30 });
  });

  test('serial 1 is 1 January 1900 and serial 61 is 1 March 1900, around the 29 February that never was', () => {
    expect(parsePeriod(1)).toMatchObject({ year: 1900, month: 1, day: 1 });
    expect(parsePeriod(61)).toMatchObject({ year: 1900, month: 3, day: 1 });
  });

  test('below 1 or beyond Excel are no period', () => {
    expect(position(0)).toBeNaN();
    expect(position(-5)).toBeNaN();
    expect(position(Number.NaN)).toBeNaN();
    expect(position(3e6)).toBeNaN();
  });
});

describe('calendar dates', () => {
  test('the last day of a month equals the month, in leap years too', () => {
    expect(position('2024-02-29')).toBeCloseTo(position('2024-02'), 12);
    expect(position('2023年12月31日')).toBe(2024);
    expect(position(new Date(Date.UTC(2023, 5, 30)))).toBeCloseTo(2023.5, 12);
  });

  test('a day that does not exist is no period', () => {
    expect(position('2023-02-29')).toBeNaN();
    expect(position('2023-06-00')).toBeNaN();
  });
});

describe('texts without a year', () => {
  test('take the default year', () => {
    expect(parsePeriod('1-6月', 2023)).toEqual({ year: 2023, month: 6, months: 6, cumulative: true });
    expect(parsePeriod('二季度', 2023)).toEqual({ year: 2023, month: 6, months: 3 });
    expect(parsePeriod('上半年', 2022)).toEqual({ year: 2022, month: 6, months: 6 });
    expect(parsePeriod('6月', 2022)).toEqual({ year: 2022, month: 6, months: 1 });
  });

  test('are no period without one', () => {
    expect(parsePeriod('1-6月')).toBeUndefined();
    expect(position('6月')).toBeNaN();
  });
});

test.each(['', 'abc', '2023-13', '2023-00', '2023-Q5', '2023-H3', '20230', '2023年0月', '2023-6-31x'])(
  '"%s" is no period',
  (text) => {
    expect(parsePeriod(text)).toBeUndefined();
    expect(position(text)).toBeNaN();
  },
);

test('a period starts where the one before it ends', () => {
  for (const [text, before] of [
    ['2024', '2023'],
    ['2024-Q1', '2023-Q4'],
    ['2024-H2', '2024-H1'],
    ['2024-07', '2024-06'],
    ['2024年1-6月', '2023'],
    ['2024-07-01', '2024-06-30'],
  ] as const) {
    const period = parsePeriod(text);
    expect(period && startOf(period), text).toBeCloseTo(position(before), 12);
  }
});

test('a position is written as the period of a frequency that ends there, and read back', () => {
  expect(formatPeriod(2024, 'year')).toBe('2023');
  expect(formatPeriod(2023.5, 'half')).toBe('2023-H1');
  expect(formatPeriod(2023.75, 'quarter')).toBe('2023-Q3');
  expect(formatPeriod(2024, 'month')).toBe('2023-12');
  for (let month = 1; month <= 36; month += 1) {
    const at = 2021 + month / 12;
    expect(position(formatPeriod(at, 'month'))).toBeCloseTo(at, 9);
  }
});
