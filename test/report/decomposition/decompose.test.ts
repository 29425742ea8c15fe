import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decompose } from '../../../src/report/decomposition/decompose';

const enterprises = { baseline: 228, start: 2021, target: 350, end: 2026 };

it('splits 122 enterprises over five years and two regions, in whole enterprises', () => {
  // 122/5 = 24.4 a year; the two left over go to the first years, whose remainders are equal.
  const found = decompose(enterprises, 'linear', [3, 1], 1);
  expect(found?.years.map(({ year, total }) => [year, total])).toEqual([
    [2021, 25],
    [2022, 25],
    [2023, 24],
    [2024, 24],
    [2025, 24],
  ]);
  // 24 by 3 to 1 is 18 and 6.
  expect(found?.years[4]?.parts).toEqual([18, 6]);
});

it('takes the years by hand where they add up, and refuses them where they do not', () => {
  expect(decompose(enterprises, 'linear', [1], 1, [20, 22, 25, 27, 28])?.years[0]?.total).toBe(20);
  expect(decompose(enterprises, 'linear', [1], 1, [20, 22, 25, 27, 29])).toBeUndefined();
});

it('adds up exactly, whatever the weights', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      weights,
      fc.integer({ min: 1, max: 5000 }),
      fc.constantFrom('linear' as const, 'compound' as const),
      (shares, more, path) => {
        fc.pre(shares.some((share) => share > 0));
        const found = decompose({ ...enterprises, target: 228 + more }, path, shares, 1);
        const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
        expect(sum(found?.years.map(({ total }) => total) ?? [])).toBe(more);
        for (const { total, parts } of found?.years ?? []) expect(sum(parts)).toBe(total);
      },
    ),
  );
});
