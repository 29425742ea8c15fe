import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dated } from '../../../src/series/dated';
import { arrival, directionTo } from '../../../src/series/forecast/arrival';
import { type Forecast, forecaster, type Wanted } from '../../../src/series/forecast/forecast';
import { sharedSmoothers } from '../../../src/series/forecast/smoothers';
import { type Period, parsePeriod, position } from '../../../src/series/period';

const series = (values: Record<string, number>): Dated[] =>
  Object.entries(values).map(([text, value]) => ({ period: parsePeriod(text) as Period, value }));
const years = (...values: number[]): Dated[] =>
  values.map((value, i) => ({ period: { year: 2015 + i, month: 12, months: 12 }, value }));
const months = (values: readonly number[]): Dated[] =>
  values.map((value, i) => ({
    period: { year: 2020 + Math.floor(i / 12), month: (i % 12) + 1, months: 1 },
    value,
  }));

const quarter = (index: number) => `${2020 + Math.floor(index / 4)}-Q${(index % 4) + 1}`;

function expected(observations: readonly Dated[], text: string, wanted?: Wanted): Forecast {
  const result = forecaster(observations)(position(text), wanted);
  if (result.kind !== 'forecast') throw new Error(JSON.stringify(result));
  return result;
}

describe('forecaster', () => {
  test('goes on with an exact line and closes its intervals', () => {
    const forecast = expected(years(100, 110, 120, 130), '2021');
    expect(forecast.value).toBeCloseTo(160, 6);
    for (const bound of forecast.interval(0.95)) expect(bound).toBeCloseTo(160, 6);
  });

  test('goes on with exact growth in percent: 100 × 1.1⁶', () => {
    expect(expected(years(100, 110, 121, 133.1), '2021').value).toBeCloseTo(100 * 1.1 ** 6, 3);
  });

  test('carries the seasons of monthly values on', () => {
    const season = [5, -9, 3, 0, 2, 4, -6, -2, 1, 0, -1, 3];
    const exact = (t: number) => 200 + t + (season[t % 12] as number);
    const observations = months(Array.from({ length: 30 }, (_, t) => exact(t)));
    for (const t of [30, 37, 44]) {
      const text = `${2020 + Math.floor(t / 12)}-${String((t % 12) + 1).padStart(2, '0')}`;
      expect(expected(observations, text).value).toBeCloseTo(exact(t), 4);
    }
  });

  test('forecasts the total of a year as what is known and what is to come', () => {
    const observations = months(Array.from({ length: 30 }, (_, t) => 10 + t));
    const year = Array.from({ length: 12 }, (_, i) => 10 + 24 + i).reduce((sum, value) => sum + value, 0);
    expect(expected(observations, '2022-12', 'year-total').value).toBeCloseTo(year, 4);
    const firstHalf = Array.from({ length: 6 }, (_, i) => 10 + 36 + i).reduce((sum, value) => sum + value, 0);
    expect(expected(observations, '2023-06', 'year-total').value).toBeCloseTo(firstHalf, 4);
  });

  test('never lets the total of a year fall below what of it is in', () => {
    // Two years and some months that end low after a high start, so that the trend points below zero.
    const given = fc.tuple(
      fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 24, maxLength: 24 }),
      fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 11 }),
    );
    fc.assert(
      fc.property(given, ([before, thisYear]) => {
        const isIn = thisYear.reduce((sum, value) => sum + value, 0);
        const total = expected(months([...before, ...thisYear]), '2022-12', 'year-total');
        expect(total.value).toBeGreaterThanOrEqual(isIn);
        for (const bound of total.interval(0.95)) expect(bound).toBeGreaterThanOrEqual(isIn);
        expect(total.probabilityFrom(isIn)).toBe(1);
        if (isIn > 0) expect(total.probabilityUpTo(isIn - 1)).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  test('lets the total of a year fall where values can be negative', () => {
    // 12, 11, 10 and so on, one less each month, to -17 in June of the third year: -12 to -17 are in, -18 to -23 to come.
    const total = expected(months(Array.from({ length: 30 }, (_, t) => 12 - t)), '2022-12', 'year-total');
    expect(total.value).toBeCloseTo(-(12 + 13 + 14 + 15 + 16 + 17 + 18 + 19 + 20 + 21 + 22 + 23), 4);
  });

  test('spreads wider with the years, and wider at 95 % than at 80 %', () => {
    const observations = years(100, 112, 108, 121, 119, 133);
    const width = (text: string, probability: number) => {
      const [lower, upper] = expected(observations, text).interval(probability);
      return upper - lower;
    };
    expect(width('2021', 0.95)).toBeGreaterThan(width('2021', 0.8));
    expect(width('2024', 0.8)).toBeGreaterThan(width('2021', 0.8));
  });

  test('agrees with itself: bounds are where the probability says', () => {
    const value = fc.double({ min: 0.5, max: 2000, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 4, maxLength: 12 }), (values) => {
        // Without error the bounds lie closer together than numbers do.
        fc.pre(new Set(values).size > 3);
        const forecast = expected(years(...values), '2030');
        const [lower, upper] = forecast.interval(0.8);
        expect(lower).toBeLessThanOrEqual(forecast.value);
        expect(forecast.value).toBeLessThanOrEqual(upper);
        expect(lower).toBeGreaterThanOrEqual(0);
        if (lower > 0) expect(forecast.probabilityUpTo(lower)).toBeCloseTo(0.1, 4);
        expect(forecast.probabilityUpTo(upper)).toBeCloseTo(0.9, 4);
      }),
      { numRuns: 50 },
    );
  });

  test('does not depend on the unit: a thousand times the values, a thousand times the forecast', () => {
    const values = [102, 111, 107, 118, 126];
    const small = expected(years(...values), '2022');
    const large = expected(years(...values.map((value) => 1000 * value)), '2022');
    expect(large.value / 1000).toBeCloseTo(small.value, 6);
    expect(large.interval(0.95)[1] / 1000).toBeCloseTo(small.interval(0.95)[1], 6);
  });

  test('lives with gaps and any order', () => {
    const gap = series({ '2022': 140, '2018': 100, '2019': 110, '2021': 130 });
    expect(expected(gap, '2024').value).toBeCloseTo(160, 5);
    const withoutJanuary = months(Array.from({ length: 36 }, (_, t) => 100 + t)).filter(
      (one) => one.period.month !== 1,
    );
    expect(expected(withoutJanuary, '2023-06').value).toBeCloseTo(141, 3);
  });

  test('takes a constant series, or one of zeros, for what it is', () => {
    expect(expected(years(5, 5, 5, 5), '2025').interval(0.95)).toEqual([
      expect.closeTo(5, 6),
      expect.closeTo(5, 6),
    ]);
    expect(expected(years(0, 0, 0, 0, 0), '2025').value).toBeCloseTo(0, 9);
  });
});

describe('smoothers that many series share', () => {
  test('change no forecast: each series has what it has alone', () => {
    const noise = fc.integer({ min: 1, max: 500 });
    const missing = fc.integer({ min: 1, max: 28 });
    const given = fc.array(fc.tuple(fc.array(noise, { minLength: 30, maxLength: 30 }), missing), {
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(given, (several) => {
        const smoothers = sharedSmoothers();
        for (const [values, hole] of several) {
          for (const observations of [months(values), months(values).toSpliced(hole, 1), years(...values)]) {
            const [shared, alone] = [forecaster(observations, smoothers), forecaster(observations)];
            for (const wanted of ['value', 'year-total'] as const) {
              const [one, other] = [shared(2046, wanted), alone(2046, wanted)].map(figures);
              expect(one).toEqual(other);
            }
          }
        }
      }),
      { numRuns: 8 },
    );
  });

  const figures = (forecast: Forecast | { readonly kind: string }) =>
    'interval' in forecast
      ? [forecast.value, ...forecast.interval(0.8), forecast.probabilityUpTo(250)]
      : forecast.kind;
});

describe('a forecast is refused', () => {
  const observations = years(100, 112, 108, 121);

  test.each<[string, Dated[], string, object]>([
    ['from three observations', years(1, 2, 3), '2025', { kind: 'too-few', count: 3 }],
    ['of a period that has come already', observations, '2018', { kind: 'not-ahead', last: '2018' }],
    ['of June from yearly values', observations, '2023-06', { kind: 'off-step', step: 12 }],
    ['of the far future', observations, '2090', { kind: 'too-far', furthest: '2048' }],
    ['from years beside months', [...observations, ...series({ '2019-06': 5 })], '2025', { kind: 'mixed' }],
    [
      'with more holes than values',
      series({ '2020-01': 1, '2020-02': 2, '2022-01': 3, '2023-01': 4 }),
      '2025',
      { kind: 'gaps', missing: 33 },
    ],
  ])('%s', (_, given, text, problem) => {
    expect(forecaster(given)(position(text))).toEqual(problem);
  });

  // 31.4 in January and little after it, two years running: a season, or a fall below zero? Known in the 24th month.
  const january = Array.from({ length: 24 }, (_, t) => (t % 12 === 0 ? 31.4 : 0.2));

  test.each<[string, Dated[], string, object]>([
    [
      'of a year of months before there are two full years',
      months(january.slice(0, 23)),
      '2021-12',
      { kind: 'season-unknown', perYear: 12 },
    ],
    [
      'of a year that has not begun',
      months(january.slice(0, 23)),
      '2022-12',
      { kind: 'season-unknown', perYear: 12 },
    ],
    [
      'of a year of quarters before there are two full years',
      series(Object.fromEntries(january.slice(0, 7).map((value, i) => [quarter(i), value]))),
      '2021-12',
      { kind: 'season-unknown', perYear: 4 },
    ],
    [
      'of a year whose months so far have a hole',
      months(january.slice(0, 20)).filter((_, t) => t !== 14),
      '2021-12',
      { kind: 'year-incomplete', year: 2021 },
    ],
  ])('where the total is wanted %s', (_, given, text, problem) => {
    expect(forecaster(given)(position(text), 'year-total')).toEqual(problem);
  });

  test('no longer once two years show the season: 31.4 and eleven times 0.2 make 33.6', () => {
    expect(expected(months(january), '2022-12', 'year-total').value).toBeCloseTo(33.6, 4);
  });

  test('only for the total: single months, and years given as years, are forecast from four values on', () => {
    expect(expected(months([10, 11, 12, 13]), '2020-06').value).toBeCloseTo(15, 6);
    expect(expected(years(100, 110, 120, 130), '2020', 'year-total').value).toBeCloseTo(150, 6);
  });
});

describe('arrival', () => {
  test('is the first period at which the line is over the target: 130, 140, 150', () => {
    expect(arrival(years(100, 110, 120, 130), 145, 'up')).toEqual({ kind: 'expected', period: '2020' });
  });

  test('counts falling values down', () => {
    expect(arrival(years(100, 90, 80, 70), 51, 'down')).toEqual({ kind: 'expected', period: '2020' });
  });

  test('says since when a target is met that is met already', () => {
    expect(arrival(years(100, 125, 110, 121, 130), 120, 'up')).toEqual({ kind: 'met', period: '2018' });
  });

  test('gives no date that is ten years away', () => {
    expect(arrival(years(100, 110, 120, 130), 1e6, 'up')).toEqual({ kind: 'not-within', years: 10 });
  });

  test('goes in the direction from the earliest value to the target', () => {
    expect(directionTo(50, series({ '2022': 40, '2020': 60 }))).toBe('down');
    expect(directionTo(50, series({ '2022': 60, '2020': 40 }))).toBe('up');
  });
});
