import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/functions';
import type { Argument } from '../../src/functions/signature';
import methods from '../cases/methods.json';

const error = (code: string, words = '') => ({ error: code, message: expect.stringContaining(words) });
const row = (...cells: (string | number | null)[]) => [cells];

describe('POLICY.AVERAGEGROWTH', () => {
  test.each(methods.nbs_average_growth.cases)(
    'agrees with case %# over a row and over a column',
    ({ in: given, out }) => {
      expect(evaluate('AVERAGEGROWTH', [row(...given.series)])).toBeCloseTo(out.level_method_geometric, 12);
      const column = given.series.map((value) => [value]);
      expect(evaluate('AVERAGEGROWTH', [column, '累计法'])).toBeCloseTo(out.cumulative_method_equation, 12);
    },
  );

  test('says what is missing, impossible or unknown', () => {
    expect(evaluate('AVERAGEGROWTH', [row(100, null, 120)])).toEqual(error('#N/A', 'missing'));
    expect(evaluate('AVERAGEGROWTH', [row(0, 120)])).toEqual(error('#NUM!', 'above 0'));
    expect(evaluate('AVERAGEGROWTH', [row(100, 120), 'median'])).toEqual(
      error('#VALUE!', 'level, cumulative'),
    );
  });
});

describe('POLICY.YOY, POP and YTD', () => {
  const periods = row('2022年5月', '2022年6月', '2023年4月', '2023年5月', '2023年6月');
  const values = row(45, 50, 40, 54, 56);

  test('answer each of several periods: 54/45 - 1, 56/50 - 1; 54/40 - 1, 56/54 - 1', () => {
    const asked = row('2023-05', '2023-06');
    expect(evaluate('YOY', [periods, values, asked])).toEqual([
      [expect.closeTo(0.2, 12), expect.closeTo(0.12, 12)],
    ]);
    expect(evaluate('POP', [periods, values, asked])).toEqual([
      [expect.closeTo(0.35, 12), expect.closeTo(56 / 54 - 1, 12)],
    ]);
  });

  test('name the period that is missing', () => {
    expect(evaluate('YOY', [periods, values, '2023-04'])).toEqual(error('#N/A', '2022-04'));
    expect(evaluate('POP', [periods, values, '2022-05'])).toEqual(error('#N/A', '2022-04'));
    expect(evaluate('YTD', [periods, values, '2023-06'])).toEqual(error('#N/A', '2023-01, 2023-02, 2023-03'));
  });

  test('leave blank values out and refuse ranges of two sizes', () => {
    expect(evaluate('YOY', [row(2021, 2022, 2023), row(100, null, 110), 2023])).toEqual(
      error('#N/A', '2022'),
    );
    expect(evaluate('YTD', [row(2022, 2023), row(1, 2, 3), 2023])).toEqual(error('#VALUE!', 'one size'));
    expect(evaluate('YTD', [row('去年'), row(1), 2023])).toEqual(error('#VALUE!', '去年'));
  });
});

describe('POLICY.CONTRIBUTION and PULL', () => {
  test.each(methods.contribution.cases)('agree with case %#', ({ in: given, out }) => {
    const args: Argument[] = [given.part0, given.part1, given.total0, given.total1];
    expect(evaluate('CONTRIBUTION', args)).toBeCloseTo(out.contribution_rate, 10);
    expect(evaluate('PULL', args)).toBeCloseTo(out.pull_pp, 10);
  });

  test('have no share of a change that is none', () => {
    expect(evaluate('CONTRIBUTION', [1, 2, 5, 5])).toEqual(error('#NUM!', 'did not change'));
    expect(evaluate('PULL', [1, 2, 0, 5])).toEqual(error('#NUM!', 'above 0'));
  });
});

describe('POLICY.RECONCILE and SCORE', () => {
  test('answer range against single value', () => {
    expect(evaluate('RECONCILE', [200, row(198, 202, 203, 197)])).toEqual([[true, true, false, false]]);
    expect(evaluate('SCORE', [row(0.5, 1, 1.5, -1), 30])).toEqual([[15, 30, 30, 0]]);
  });

  test('refuse negative tolerances, weights and caps', () => {
    expect(evaluate('RECONCILE', [1, 1, -0.1])).toEqual(error('#VALUE!'));
    expect(evaluate('SCORE', [1, -5])).toEqual(error('#VALUE!'));
    expect(evaluate('SCORE', [1, 5, -1])).toEqual(error('#VALUE!'));
  });
});

describe('POLICY.ALLOCATE', () => {
  test('spills in the shape of the weights', () => {
    expect(evaluate('ALLOCATE', [10, [[5], [3], [1]]])).toEqual([[6], [3], [1]]);
    expect(evaluate('ALLOCATE', [1, row(1, 1, 1), 0.01])).toEqual([[0.34, 0.33, 0.33]]);
  });

  test('offers both roundings of a total between two units', () => {
    expect(evaluate('ALLOCATE', [2.5, row(1, 1)])).toEqual([[1, 1]]);
    expect(evaluate('ALLOCATE', [2.5, row(1, 1), 1, 0, '四舍五入'])).toEqual([[2, 1]]);
  });

  test('says what cannot be', () => {
    expect(evaluate('ALLOCATE', [10, row(1, null)])).toEqual(error('#N/A', 'Weights'));
    expect(evaluate('ALLOCATE', [10, row(1, -1)])).toEqual(error('#VALUE!', 'negative'));
    expect(evaluate('ALLOCATE', [10, row(1, 1), 1, 6])).toEqual(error('#NUM!', '12'));
    expect(evaluate('ALLOCATE', [10, row(1, 1), 0])).toEqual(error('#VALUE!', 'above 0'));
  });
});

describe('POLICY.FORECAST, CHANCE and ETA', () => {
  const periods = row(2018, 2019, 2020, 2021, 2022);
  const values = row(100, 112, 108, 121, 119);

  test('spill value and bounds, a row for each period, outer bounds outside', () => {
    const answer = evaluate('FORECAST', [periods, values, [[2023], [2025]]]) as number[][];
    for (const [value, low80, high80, low95, high95] of answer as [
      number,
      number,
      number,
      number,
      number,
    ][]) {
      expect(low95).toBeLessThan(low80);
      expect(low80).toBeLessThan(value);
      expect(value).toBeLessThan(high80);
      expect(high80).toBeLessThan(high95);
    }
    const [first] = answer as [number[]];
    const [, , , low95, high95] = first as [number, number, number, number, number];
    expect(evaluate('FORECAST', [periods, values, 2023, 'level=95'])).toEqual([[first[0], low95, high95]]);
  });

  test('keep an error in its row', () => {
    const answer = evaluate('FORECAST', [periods, values, [[2020], [2023]], 'level=80']) as unknown[][];
    expect(answer[0]?.[0]).toEqual(error('#NUM!', '2022'));
    expect(answer[1]?.[0]).toBeTypeOf('number');
  });

  test('agree with each other: the chance of the lower 80 % bound is nine in ten, either way', () => {
    const [[, lower]] = evaluate('FORECAST', [periods, values, 2024, 'level=80']) as [
      [number, number, number],
    ];
    expect(evaluate('CHANCE', [periods, values, lower, 2024, 'direction=up'])).toBeCloseTo(0.9, 6);
    expect(evaluate('CHANCE', [periods, values, lower, 2024, 'direction=down'])).toBeCloseTo(0.1, 6);
  });

  test('ask for four observations and say how many there are', () => {
    const few: Argument[] = [row(2020, 2021, 2022), row(1, 2, 4)];
    expect(evaluate('CHANCE', [...few, 10, 2025])).toEqual(
      error('#NUM!', 'needs at least 4 observations, got 3'),
    );
    expect(evaluate('ETA', [...few, 10])).toEqual(error('#NUM!', 'needs at least 4 observations, got 3'));
    expect(evaluate('FORECAST', [...few, 2025, 'level=80'])).toEqual([
      Array.from({ length: 3 }, () => error('#NUM!', 'needs at least 4 observations, got 3')),
    ]);
  });

  test('say that the total of a year needs two full years, and give single months without them', () => {
    const months = row(...Array.from({ length: 8 }, (_, i) => `2023-0${i + 1}`));
    const values = row(20, 22, 24, 26, 28, 30, 32, 34);
    const problem = error('#NUM!', 'every value of two full years (12 a year)');
    expect(evaluate('CHANCE', [months, values, 400, '2023-12', 'of=year-total'])).toEqual(problem);
    expect(evaluate('FORECAST', [months, values, '2023-12', 'level=80; of=year-total'])).toEqual([
      [problem, problem, problem],
    ]);
    // Two more each month: 34 in August, 42 in December.
    expect(evaluate('FORECAST', [months, values, '2023-12', 'level=80'])).toEqual([
      [expect.closeTo(42, 6), expect.closeTo(42, 6), expect.closeTo(42, 6)],
    ]);
  });

  test('give years as numbers and months as text', () => {
    expect(evaluate('ETA', [row(2019, 2020, 2021, 2022), row(100, 110, 120, 130), 145])).toBe(2024);
    expect(evaluate('ETA', [row('2022-09', '2022-10', '2022-11', '2022-12'), row(1, 2, 3, 4), 5.5])).toBe(
      '2023-02',
    );
    expect(evaluate('ETA', [row(2019, 2020, 2021, 2022), row(100, 110, 120, 130), 1e9])).toEqual(
      error('#N/A', '10'),
    );
  });

  test('list the options there are', () => {
    expect(evaluate('FORECAST', [periods, values, 2025, 'levels=80'])).toEqual(
      error('#VALUE!', 'level, of, direction'),
    );
    expect(evaluate('FORECAST', [periods, values, 2025, 'level=20'])).toEqual(error('#VALUE!', '50'));
  });
});
