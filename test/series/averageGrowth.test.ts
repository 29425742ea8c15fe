import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageGrowth } from '../../src/series/averageGrowth';
import methods from '../cases/methods.json';

describe('averageGrowth', () => {
  test.each(methods.nbs_average_growth.cases)(
    'agrees with the independent solution of case %#',
    ({ in: given, out }) => {
      expect(averageGrowth(given.series, 'level')).toBeCloseTo(out.level_method_geometric, 12);
      expect(averageGrowth(given.series, 'cumulative')).toBeCloseTo(out.cumulative_method_equation, 12);
    },
  );

  test('solves x + x² = 3.75 by hand: x = 1.5', () => {
    expect(averageGrowth([100, 150, 225], 'cumulative')).toBeCloseTo(0.5, 14);
  });

  test('finds a root that satisfies the equation, whatever the values', () => {
    const positive = fc.double({ min: 0.1, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(positive, fc.array(positive, { minLength: 1, maxLength: 40 }), (base, later) => {
        const x = 1 + averageGrowth([base, ...later], 'cumulative');
        const sum = later.reduce((total, _, i) => total + x ** (i + 1), 0);
        const wanted = later.reduce((total, value) => total + value, 0) / base;
        // The sum is up to n times as sensitive as the root, and 1 + g loses digits where g is near -1.
        expect(Math.abs(sum / wanted - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  test('has no growth without a base above zero, without years, or to a last value of zero', () => {
    expect(averageGrowth([0, 1, 2], 'level')).toBeNaN();
    expect(averageGrowth([-5, 1], 'cumulative')).toBeNaN();
    expect(averageGrowth([5], 'level')).toBeNaN();
    expect(averageGrowth([5, 3, 0], 'level')).toBeNaN();
    expect(averageGrowth([5, 0, 0], 'cumulative')).toBeNaN();
  });
});
