import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess';
import type { Indicator, Target } from '../../src/plan/schema';
import { of, plan } from './observations';

/** 8 % a year to 2025, which from 2023 on is 10 %. */
const TARGETS = [8, 10].map(
  (value, index): Target => ({
    kind: 'growth-rate',
    comparator: '=',
    value,
    from: '2021',
    period: '2025',
    places: [{ section: '一', words: '目标' }],
    ...(index === 1 && { revisedFrom: '2023' }),
  }),
);
const OUTPUT: Indicator = {
  number: 1,
  name: '产业产值',
  unit: '亿元',
  measure: 'stock',
  direction: 'up',
  baseline: { period: '2020', value: 100 },
  targets: TARGETS,
};
const RATE: Indicator = {
  number: 2,
  name: '产值增速',
  unit: '%',
  measure: 'rate',
  direction: 'up',
  targets: TARGETS,
};

const recordOf = (indicator: Indicator, values: readonly (readonly [string, number])[]) => {
  const observations = values.map(([period, value]) => of(indicator.number, period, value));
  const until = values.at(-1)?.[0] ?? '2020';
  const indicators = [indicator];
  const [one] = assess({ ...plan('luquan-2021-2025'), indicators }, observations, until);
  if (one === undefined) throw new Error('not assessed');
  return one.record;
};

describe('a level whose growth target is revised', () => {
  it('is held against the first rate before: 110 of 100·1.08² = 116.64', () => {
    const whole = 100 * 1.08 ** 5;
    expect(recordOf(OUTPUT, [['2022', 110]])).toMatchObject({
      expected: expect.closeTo(116.64, 9),
      gap: expect.closeTo(whole - 110, 9),
      requiredGrowth: expect.closeTo((whole / 110) ** (1 / 3) - 1, 12),
      status: 'behind',
    });
  });

  it('is held against both rates after: 130 of 116.64·1.1² = 141.1344, to 155.24784', () => {
    expect(recordOf(OUTPUT, [['2024', 130]])).toMatchObject({
      expected: expect.closeTo(141.1344, 9),
      gap: expect.closeTo(25.24784, 9),
      progress: expect.closeTo(30 / 55.24784, 12),
      lead: expect.closeTo(-11.1344 / 55.24784, 12),
      achievedGrowth: expect.closeTo(1.3 ** (1 / 4) - 1, 12),
      // One year is left for 155.24784/130 - 1 = 19.4 %.
      requiredGrowth: expect.closeTo(155.24784 / 130 - 1, 12),
      status: 'off-track',
    });
  });

  it('reads months off the leg that had the value', () => {
    // 128.304 = 116.64·1.1 at the end of 2023, a year before; 108 = 100·1.08 at the end of 2021, three years before.
    expect(recordOf(OUTPUT, [['2024', 128.304]]).lagMonths).toBeCloseTo(12, 6);
    expect(recordOf(OUTPUT, [['2024', 108]]).lagMonths).toBeCloseTo(36, 6);
  });
});

describe('observed rates whose target is revised', () => {
  const rates = [
    ['2021', 8],
    ['2022', 8],
    ['2023', 9],
    ['2024', 9],
  ] as const;
  const average = (factors: number, years: number) => 100 * (factors ** (1 / years) - 1);

  it('are held against the first rate before', () => {
    expect(recordOf(RATE, rates.slice(0, 2))).toMatchObject({
      actual: expect.closeTo(8, 9),
      expected: 8,
      gap: expect.closeTo(0, 9),
      lead: expect.closeTo(0, 9),
    });
  });

  it('are held against the average of both after', () => {
    const [before, wanted] = [1.08 ** 2, 1.08 ** 2 * 1.1 ** 3];
    const reached = before * 1.09 ** 2;
    expect(recordOf(RATE, rates)).toMatchObject({
      actual: expect.closeTo(average(reached, 4), 9),
      // 8.995 % a year where 8.499 % were reached.
      expected: expect.closeTo(average(before * 1.1 ** 2, 4), 9),
      // 9.195 % a year in the end.
      gap: expect.closeTo(average(wanted, 5) - average(reached, 4), 9),
      lead: expect.closeTo((reached - before * 1.1 ** 2) / (wanted - 1), 9),
      // At 10 % a year, 1.09² is reached after 2·ln 1.09/ln 1.1 years.
      lagMonths: expect.closeTo(24 * (1 - Math.log(1.09) / Math.log(1.1)), 6),
      // 1.1³/1.09² - 1 = 12.03 % in the year that is left.
      requiredGrowth: expect.closeTo(1.331 / 1.1881 - 1, 9),
      status: 'on-track',
    });
  });

  it('have met it once the average over all years has: 10 % in each year since', () => {
    const met = [...rates.slice(0, 2), ['2023', 10], ['2024', 10], ['2025', 10.001]] as const;
    const { status, gap } = recordOf(RATE, met);
    expect(status).toBe('achieved');
    expect(gap).toBeLessThan(0);
    expect(recordOf(RATE, [...met.slice(0, 4), ['2025', 9.9]]).status).toBe('missed');
  });
});
