import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { root } from '../../../src/series/forecast/root';

describe('root', () => {
  test.each<[string, (x: number) => number, number, number, number]>([
    ['of x² - 2', (x) => x * x - 2, 0, 5, Math.SQRT2],
    ['of a logarithm', (x) => Math.log(x), 0.01, 50, 1],
    ['of a steep step', (x) => Math.atan(1e9 * (x - 0.3)), -7, 9, 0.3],
    ['far from both ends', (x) => Math.cbrt(x - 1e-6), -1e100, 1e100, 1e-6],
  ])('is found %s', (_, f, low, high, expected) => {
    expect(Math.abs(root(f, low, high) / expected - 1)).toBeLessThan(1e-12);
  });

  test('lies where the function changes its sign, in far fewer steps than halving takes', () => {
    const number = fc.double({ min: -1e3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(number, fc.double({ min: 0.1, max: 1e3, noNaN: true }), (centre, scale) => {
        let steps = 0;
        const f = (x: number) => {
          steps += 1;
          return Math.tanh((x - centre) / scale) + 0.2;
        };
        // tanh⁻¹(-0.2) = ln(0.8 / 1.2) / 2
        const expected = centre + (scale * Math.log(0.8 / 1.2)) / 2;
        expect(Math.abs(root(f, centre - scale, centre + scale) - expected)).toBeLessThan(1e-9 * scale);
        expect(steps).toBeLessThan(20);
      }),
    );
  });

  test('ends where no number lies between the ends', () => {
    expect(root((x) => x - 0.5, 0.5 - 2 ** -54, 0.5)).toBeCloseTo(0.5, 15);
  });
});
