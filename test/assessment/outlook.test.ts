import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess';
import { type Expected, type Outlook, outlookOf } from '../../src/assessment/outlook';
import type { Observation } from '../../src/series/observation';
import { of, plan } from './observations';

const luquan = plan('luquan-2021-2025');

function outlook(number: number, observations: readonly Observation[], asOf: string): Outlook | undefined {
  const found = assess(luquan, observations, asOf).find(({ record }) => record.number === number);
  return found && outlookOf(found);
}

function known(number: number, observations: readonly Observation[], asOf: string): Outlook {
  const found = outlook(number, observations, asOf);
  if (found === undefined) throw new Error(`no outlook for ${number}`);
  return found;
}

const monthsOf = (number: number, count: number, value: (index: number) => number) =>
  Array.from({ length: count }, (_, index) =>
    of(number, `${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`, value(index)),
  );

describe('the outlook of an indicator', () => {
  // 22 more a year: 294 in 2023, 316 in 2024, 338 in 2025; 350 are wanted.
  const line = ['2020', '2021', '2022', '2023'].map((year, index) => of(6, year, 228 + 22 * index));

  it('goes on with an exact line, its interval closed, and gives a target beyond it no chance', () => {
    const { months, forecast, chance, path } = known(6, line, '2023');
    expect([months, forecast, chance]).toEqual([12, expect.closeTo(338, 6), expect.closeTo(0, 6)]);
    const point = (period: string, at: number, value: number) => {
      const about = expect.closeTo(value, 6);
      return { period, at, value: about, lower: about, upper: about };
    };
    expect(path()).toEqual([point('2024', 2025, 316), point('2025', 2026, 338)]);
  });

  it('adds the months of a flow up from January on, to the total that the target speaks of', () => {
    // 0.3 each month: October 2023 is the 10th month, so 3.0 then, 3.3, 3.6; 2024 begins at 0.3.
    const { months, forecast, path } = known(
      13,
      monthsOf(13, 33, () => 0.3),
      '2023-09',
    );
    expect([months, forecast]).toEqual([1, expect.closeTo(3.6, 6)]);
    const values = path().map(({ period, value }) => [period, value]);
    expect(values.slice(0, 4)).toEqual([
      ['2023-10', expect.closeTo(3, 6)],
      ['2023-11', expect.closeTo(3.3, 6)],
      ['2023-12', expect.closeTo(3.6, 6)],
      ['2024-01', expect.closeTo(0.3, 6)],
    ]);
    expect(values.at(-1)).toEqual(['2025-12', expect.closeTo(3.6, 6)]);
  });

  it('has a path that begins after the last value, ends at the forecast, and spreads as it goes', () => {
    const noise = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(noise, (errors) => {
        fc.pre(new Set(errors).size > 3);
        const values = monthsOf(6, 30, (index) => 228 + 2 * index + (errors[index] as number));
        const { forecast, path } = known(6, values, '2023-06');
        const expected = path();
        expect(expected).toHaveLength(30);
        expect(expected[0]?.period).toBe('2023-07');
        expect(expected.at(-1)).toMatchObject({ period: '2025-12', at: 2026, value: forecast });
        for (const { lower, value, upper } of expected) {
          expect(lower).toBeLessThanOrEqual(value);
          expect(value).toBeLessThanOrEqual(upper);
        }
        // A year on, so that seasons do not matter.
        const width = (one: Expected | undefined) => (one === undefined ? Number.NaN : one.upper - one.lower);
        expect(width(expected.at(-1))).toBeGreaterThan(width(expected.at(-13)));
      }),
      { numRuns: 10 },
    );
  });

  it('leaves the coming months of a year with a hole out of the path', () => {
    const holed = monthsOf(13, 33, () => 0.3).filter(({ period }) => period !== '2023-02');
    // Of 2023 there is no sum, so the latest sum is that of December 2022.
    expect(known(13, holed, '2023-09').path()[0]?.period).toBe('2024-01');
  });

  it('never ends a year below what of it is in, and calls a total that is reached met for certain', () => {
    // 1 each month of 2021 to 2024, then the 10 that are asked for in January 2025, and nothing in February and March.
    const values = monthsOf(13, 51, (index) => (index < 48 ? 1 : index === 48 ? 10 : 0));
    const { forecast, chance, path } = known(13, values, '2025-03');
    expect(forecast).toBeGreaterThanOrEqual(10);
    expect(chance).toBe(1);
    for (const { lower } of path()) expect(lower).toBeGreaterThanOrEqual(10);
  });

  it.each<[string, number, readonly Observation[], string]>([
    ['from three values', 6, line.slice(1), '2023'],
    ['of growth a year', 1, line.map((one) => ({ ...one, indicator: 1 })), '2023'],
    ['once the target period has come', 6, [...line, of(6, '2025', 345)], '2025'],
    ['without a value', 6, [], '2023'],
    ['of sums of a year before two full years of months', 13, monthsOf(13, 23, () => 0.3), '2022-11'],
  ])('is none %s', (_, number, observations, asOf) => {
    expect(outlook(number, observations, asOf)).toBeUndefined();
  });
});
