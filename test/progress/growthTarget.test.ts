import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wantedIndex, wantedRate } from '../../src/progress/growthTarget';
import { revisionAsLevel } from '../../src/progress/kinds';
import { schedule } from '../../src/progress/methods/schedule';
import { DEFAULT_RULES, type StatusRules } from '../../src/progress/rules';
import { standing } from '../../src/progress/standing';

/** 100 at the end of 2020; 8 % a year to the end of 2025, and from the end of 2022 on 10 %; 130 at the end of 2024. */
const grown = { baseline: 100, start: 2021, target: 0.08, end: 2026, actual: 130, asOf: 2025 };
const growth: StatusRules = { ...DEFAULT_RULES, kind: 'growth-rate' };
const revised: StatusRules = { ...growth, revision: { from: 2023, target: 0.1 } };

describe('a growth target whose rate is revised', () => {
  test('compounds at the first rate to the revision and at the new one from there', () => {
    // 1.08² = 1.1664; 1.1664 · 1.1² = 1.411344; 1.1664 · 1.1³ = 1.5524784
    expect(wantedIndex(grown, revised, 2023)).toBeCloseTo(1.1664, 12);
    expect(wantedIndex(grown, revised, 2025)).toBeCloseTo(1.411344, 12);
    expect(wantedIndex(grown, revised, 2026)).toBeCloseTo(1.5524784, 12);
  });

  test('wants that level, and is judged by the way to it', () => {
    // 30 of 55.24784 done where 41.1344 were due: 20.15 points behind, beyond the 15 that are severe.
    const stands = standing(grown, revised);
    expect(stands.target).toBeCloseTo(155.24784, 9);
    expect(stands.expected).toBeCloseTo(141.1344, 9);
    expect(stands.lead).toBeCloseTo((30 - 41.1344) / 55.24784, 12);
    expect(schedule.judge(grown, revised)).toBe('off-track');
  });

  test('is what it was at first up to the day of the revision', () => {
    // 100 · 1.08⁵ = 146.9328077
    for (const asOf of [2022.5, 2023]) {
      const before = standing({ ...grown, asOf }, revised);
      expect(before).toEqual(standing({ ...grown, asOf }, growth));
      expect(before.target).toBeCloseTo(146.9328077, 6);
    }
  });

  test('is met at its end by what grew at both rates, and missed by a little less', () => {
    const due = (actual: number) => schedule.judge({ ...grown, actual, asOf: 2026 }, revised);
    // The first rate alone would have asked for 146.93.
    expect([due(155.24784), due(155.2), due(147)]).toEqual(['achieved', 'missed', 'missed']);
  });

  test('may be revised within a year', () => {
    // Up to mid-2023, so 1.08^2.5 · 1.1^2.5 = 1.188^2.5
    const inJune = { ...growth, revision: { from: 2023.5, target: 0.1 } };
    expect(standing(grown, inJune).target).toBeCloseTo(100 * 1.188 ** 2.5, 9);
  });

  test('holds for observed rates as for levels, on an index that starts at 1', () => {
    // 9 % a year on average so far is an index of 1.09⁴ = 1.41158161, a little above 1.411344.
    const rates = { ...grown, baseline: Number.NaN, target: 8, actual: 9 };
    const rules: StatusRules = {
      ...growth,
      measure: 'rate',
      unit: 'percent',
      revision: { from: 2023, target: 10 },
    };
    const stands = standing(rates, rules);
    expect(stands).toMatchObject({ baseline: 1, actual: expect.closeTo(1.41158161, 9) });
    expect(stands.target).toBeCloseTo(1.5524784, 9);
    expect(stands.lead).toBeCloseTo((1.41158161 - 1.411344) / 0.5524784, 9);
  });

  test('falls where growth is to be negative: 5 % less a year, then 3 % less', () => {
    // 100 · 0.95² · 0.97³ = 82.3687 in the end, 100 · 0.95² · 0.97² = 84.9162 after four years
    const down = { ...grown, target: -0.05, actual: 85 };
    const stands = standing(down, { ...growth, revision: { from: 2023, target: -0.03 } });
    expect(stands.target).toBeCloseTo(90.25 * 0.912673, 9);
    expect(stands.expected).toBeCloseTo(90.25 * 0.9409, 9);
    expect(stands.sign).toBe(-1);
  });

  test('is the new rate alone where that holds from the base period on, or from before', () => {
    const tenAlways = standing({ ...grown, target: 0.1 }, growth);
    for (const from of [2021, 2020]) {
      const stands = standing(grown, { ...growth, revision: { from, target: 0.1 } });
      expect(stands.target).toBeCloseTo(tenAlways.target, 9);
      expect(stands.expected).toBeCloseTo(tenAlways.expected, 9);
    }
  });

  test('is the first rate alone where the new one only holds behind the target period', () => {
    for (const from of [2026, 2027]) {
      const late = { ...growth, revision: { from, target: 0.1 } };
      expect(revisionAsLevel(grown, late)).toBeUndefined();
      const after = { ...grown, asOf: 2028 };
      expect(standing(after, late)).toEqual(standing(after, growth));
    }
  });

  test('grows year by year as a sum of money at two rates of interest does', () => {
    const rate = fc.double({ min: -0.3, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(rate, rate, fc.integer({ min: 2021, max: 2025 }), (first, then, from) => {
        let money = 100;
        for (let year = 2021; year <= 2025; year += 1) money *= 1 + (year < from ? first : then);
        const rules = { ...growth, revision: { from, target: then } };
        const wanted = revisionAsLevel({ ...grown, target: first }, rules)?.target;
        expect((wanted ?? Number.NaN) / money).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('a revision to the same rate', () => {
  test('changes no figure and no verdict', () => {
    const rate = fc.double({ min: -0.3, max: 0.5, noNaN: true });
    const moment = fc.integer({ min: 1, max: 72 }).map((months) => 2021 + months / 12);
    const value = fc.double({ min: 20, max: 500, noNaN: true });
    fc.assert(
      fc.property(rate, moment, moment, value, (target, from, asOf, actual) => {
        fc.pre(Math.abs(target) > 1e-4);
        const situation = { ...grown, target, actual, asOf };
        const same = { ...growth, revision: { from, target } };
        const [was, is] = [standing(situation, growth), standing(situation, same)];
        for (const key of ['target', 'expected', 'progress', 'pathProgress', 'lead'] as const) {
          const off = Math.abs(is[key] - was[key]);
          expect(off).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(was[key])));
        }
        expect(schedule.judge(situation, same)).toBe(schedule.judge(situation, growth));
        expect(wantedRate(situation, same, asOf)).toBeCloseTo(target, 9);
      }),
    );
  });
});

describe('the average rate that is wanted by a moment', () => {
  test('is the target itself until it is revised, to the last bit', () => {
    expect(wantedRate(grown, growth, 2025)).toBe(0.08);
    expect(wantedRate(grown, revised, 2023)).toBe(0.08);
  });

  test('is the average of both rates after that, in the unit in which they are given', () => {
    // Two years at 8 % and two at 10 %: the root of 1.08 · 1.1.
    expect(wantedRate(grown, revised, 2025)).toBeCloseTo(Math.sqrt(1.188) - 1, 12);
    const inPercent: StatusRules = { ...growth, unit: 'percent', revision: { from: 2023, target: 10 } };
    expect(wantedRate({ ...grown, target: 8 }, inPercent, 2025)).toBeCloseTo(100 * (Math.sqrt(1.188) - 1), 9);
  });

  test('stays where it was at the end of the plan', () => {
    expect(wantedRate(grown, revised, 2028)).toBe(wantedRate(grown, revised, 2026));
    expect(wantedRate(grown, revised, 2026)).toBeCloseTo(1.5524784 ** (1 / 5) - 1, 12);
  });
});
