import { describe, expect, test } from 'vitest';
import { hasPath, obstacleToMet, obstacleToPath } from '../../src/progress/missing';
import { DEFAULT_RULES, type StatusRules } from '../../src/progress/rules';
import { standing } from '../../src/progress/standing';

const none = Number.NaN;
/** 100 at the end of 2020, 150 wanted at the end of 2025, 120 in mid-2023. */
const whole = { baseline: 100, start: 2021, target: 150, end: 2026, actual: 120, asOf: 2023.5 };
const rules = (special: Partial<StatusRules> = {}): StatusRules => ({ ...DEFAULT_RULES, ...special });

describe('what keeps from asking whether the target is met', () => {
  test('is nothing where all is known', () => {
    expect(obstacleToMet(whole, rules())).toBeUndefined();
  });

  test.each(['actual', 'target', 'asOf'] as const)('is a missing %s', (name) => {
    expect(obstacleToMet({ ...whole, [name]: none }, rules())).toBe(name);
  });

  test('is a missing baseline, unless something else tells the direction', () => {
    const open = { ...whole, baseline: none };
    expect(obstacleToMet(open, rules())).toBe('baseline');
    expect(obstacleToMet(open, rules({ comparator: '=' }))).toBe('baseline');
    expect(obstacleToMet(open, rules({ direction: 'up' }))).toBeUndefined();
    expect(obstacleToMet(open, rules({ comparator: '<=' }))).toBeUndefined();
  });

  test('is a missing baseline of a growth target whatever the direction, unless rates were observed', () => {
    const open = { ...whole, baseline: none };
    const growth = { kind: 'growth-rate', direction: 'up' } as const;
    expect(obstacleToMet(open, rules(growth))).toBe('baseline');
    expect(obstacleToMet(open, rules({ ...growth, measure: 'rate' }))).toBeUndefined();
  });

  test('is never the baseline of an increment, which counts from zero', () => {
    for (const kind of ['annual-increment', 'cumulative-increment', 'relative'] as const) {
      expect(obstacleToMet({ ...whole, baseline: none }, rules({ kind }))).toBeUndefined();
    }
  });
});

describe('what keeps from comparing with the path', () => {
  const obstacle = (changed: Partial<typeof whole>, special: Partial<StatusRules> = {}) => {
    const situation = { ...whole, ...changed };
    return obstacleToPath(situation, standing(situation, rules(special)));
  };

  test('is nothing where all is known', () => {
    expect(obstacle({})).toBeUndefined();
  });

  test.each(['baseline', 'start', 'end'] as const)('is a missing %s', (name) => {
    expect(obstacle({ [name]: none })).toBe(name);
  });

  test('is an end that does not lie after the start', () => {
    expect(obstacle({ end: 2021 })).toBe('order');
    expect(obstacle({ end: 2020 })).toBe('order');
  });

  test('is a compound path from zero, which a linear one can leave', () => {
    expect(obstacle({ baseline: 0 }, { path: 'compound' })).toBe('path');
    expect(obstacle({ baseline: 0 })).toBeUndefined();
  });
});

test('comparisons and milestones alone have no path', () => {
  expect(hasPath(rules({ kind: 'relative' }))).toBe(false);
  expect(hasPath(rules({ kind: 'milestone' }))).toBe(false);
  for (const kind of ['level', 'annual-increment', 'cumulative-increment', 'growth-rate'] as const) {
    expect(hasPath(rules({ kind }))).toBe(true);
  }
});
