import { describe, expect, test } from 'vitest';
import { studentT } from '../../../src/series/forecast/studentT';

describe('studentT', () => {
  // Upper percentage points as every printed t table has them (Fisher & Yates, table III).
  test.each([
    [6.314, 1, 0.95],
    [12.706, 1, 0.975],
    [4.303, 2, 0.975],
    [1.886, 2, 0.9],
    [3.182, 3, 0.975],
    [2.776, 4, 0.975],
    [2.015, 5, 0.95],
    [2.228, 10, 0.975],
    [1.325, 20, 0.9],
    [2.042, 30, 0.975],
    [1.98, 120, 0.975],
  ])('at %d with %d degrees of freedom is %d', (t, degrees, probability) => {
    expect(studentT(t, degrees)).toBeCloseTo(probability, 3);
    expect(studentT(-t, degrees)).toBeCloseTo(1 - probability, 3);
  });

  test('is a half in the middle and certain at the ends', () => {
    expect(studentT(0, 7)).toBe(0.5);
    expect(studentT(Number.POSITIVE_INFINITY, 4)).toBeCloseTo(1, 15);
    expect(studentT(Number.NEGATIVE_INFINITY, 3)).toBeCloseTo(0, 15);
  });
});
