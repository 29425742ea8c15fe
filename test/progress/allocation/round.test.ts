import { describe, expect, test } from 'vitest';
import { round } from '../../../src/progress/allocation/round';

describe('round', () => {
  // GB/T 8170-2008, section 3.2: its own examples of 四舍六入五成双.
  test.each([
    [12.1498, 1, 12.1],
    [12.1498, 0, 12],
    [10.5002, 0, 11],
    [1.05, 1, 1.0],
    [0.35, 1, 0.4],
    [2.5, 0, 2],
    [3.5, 0, 4],
    [-2.5, 0, -2],
    [-0.365, 2, -0.36],
  ])('half to even: %d to %d decimals is %d', (value, decimals, expected) => {
    expect(round(value, decimals, 'half-even')).toBe(expected);
  });

  test.each([
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1.005, 2, 1.01],
    [7.164, 2, 7.16],
    [1e21, 0, 1e21],
  ])('half away from zero: %d to %d decimals is %d', (value, decimals, expected) => {
    expect(round(value, decimals, 'half-away')).toBe(expected);
  });
});
