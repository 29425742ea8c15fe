import { describe, expect, test } from 'vitest';
import { DEFAULT_RULES, type StatusRules } from '../../src/progress/rules';
import { blankStanding, standing } from '../../src/progress/standing';

/** 100 at the end of 2020, 150 wanted at the end of 2025, 120 in mid-2023. */
const rising = { baseline: 100, start: 2021, target: 150, end: 2026, actual: 120, asOf: 2023.5 };
const stands = (changed: Partial<typeof rising> = {}, rules: Partial<StatusRules> = {}) =>
  standing({ ...rising, ...changed }, { ...DEFAULT_RULES, ...rules });

describe('slipping', () => {
  // Met from the baseline on: at least 100 since it was 110, at most 10 since it was 8.
  const atLeast100 = (actual: number) => stands({ baseline: 110, target: 100, actual }, { direction: 'up' });
  const atMost10 = (actual: number) => stands({ baseline: 8, target: 10, actual }, { comparator: '<=' });

  test('is still met, but nearer to being lost than at the baseline', () => {
    expect(atLeast100(105)).toMatchObject({ met: true, slipping: true });
    expect(atMost10(9)).toMatchObject({ met: true, slipping: true });
  });

  test('is not standing still or moving further away from the bound', () => {
    expect([atLeast100(110), atLeast100(112), atMost10(8), atMost10(7)].map((one) => one.slipping)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test('is not falling away from a target that was never met', () => {
    expect(stands({ actual: 80 }).slipping).toBe(false);
  });
});

describe('a revised target', () => {
  // 150 becomes 170 from the end of 2022 on; the old path was then at 100 + 50·2/5 = 120.
  const revision = { from: 2023, target: 170 };

  test('leaves the path alone until its date, and that day itself', () => {
    // 100 + 50·1.5/5 = 115
    expect(stands({ asOf: 2022.5 }, { revision })).toMatchObject({ target: 150, expected: 115 });
    expect(stands({ asOf: 2023 }, { revision })).toMatchObject({ target: 150, expected: 120 });
  });

  test('bends the path from there to the new target', () => {
    // 120 + 50·1.5/3 = 145
    expect(stands({ asOf: 2024.5 }, { revision })).toMatchObject({ target: 170, expected: 145 });
  });
});

describe('a flow within the year', () => {
  // The path is at 100 + 50·3/5 = 130 at the end of 2023, so at 65 by June.
  test('is held against its share of the annual value on the path', () => {
    const june = stands({ actual: 78 }, { measure: 'flow' });
    expect(june).toMatchObject({ start: 2023, end: 2024, baseline: 0, target: 130, elapsed: 0.5 });
    expect(june).toMatchObject({ met: false, maintain: false, slipping: false, due: false });
    expect(june.expected).toBeCloseTo(65, 9);
    expect(june.lead).toBeCloseTo(78 / 130 - 0.5, 12);
  });

  test('has met the target when the sum so far has, but not where less is better and the year still runs', () => {
    expect(stands({ actual: 150 }, { measure: 'flow' }).met).toBe(true);
    // The path falls to 150 - 50·3/5 = 120; 48 of it by June leads by 50 - 40 points.
    const falling = stands({ baseline: 150, target: 100, actual: 48 }, { measure: 'flow' });
    expect(falling.met).toBe(false);
    expect(falling.lead).toBeCloseTo(0.1, 12);
  });

  test('is a flow of the plan where the target is a sum over the plan', () => {
    // 500 over five years: half of the time, half of the sum.
    const sum = stands({ target: 500, actual: 300 }, { measure: 'flow', kind: 'cumulative-increment' });
    expect(sum).toMatchObject({ expected: 250, progress: 0.6 });
  });

  test('does not begin before the plan does', () => {
    expect(stands({ asOf: 2020.5 }, { measure: 'flow' })).toMatchObject({ start: 2021, expected: 100 });
    expect(stands({ start: 2020.5, asOf: 2020.5 }, { measure: 'flow' })).toMatchObject({ baseline: 100 });
  });
});

test('a growth target follows a compound path whatever path is asked for', () => {
  const growth = stands({ target: 0.1 }, { kind: 'growth-rate', path: 'linear' });
  expect(growth.path).toBe('compound');
  expect(growth.expected).toBeCloseTo(100 * 1.1 ** 2.5, 9);
});

describe('memory lent to a standing', () => {
  test('says nothing before it is filled', () => {
    const { sign, path, ...rest } = blankStanding();
    expect([sign, path]).toEqual([1, 'linear']);
    const numbers = Object.values(rest).filter((value) => typeof value === 'number');
    const flags = Object.values(rest).filter((value) => typeof value === 'boolean');
    expect(numbers).toEqual(Array(11).fill(Number.NaN));
    expect(flags).toEqual([false, false, false, false]);
  });

  test('keeps nothing of what stood there before', () => {
    const lent = blankStanding();
    standing({ ...rising, baseline: 110, target: 100, actual: 105 }, DEFAULT_RULES, lent);
    expect(standing(rising, DEFAULT_RULES, lent)).toEqual(stands());
  });
});
