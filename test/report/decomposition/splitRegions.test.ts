import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitRegions } from '../../../src/report/decomposition/splitRegions';

const region = (weight: number, minimum?: number) => ({
  name: '某镇',
  weight,
  ...(minimum === undefined ? {} : { minimum }),
});
const counted = { regional: 'increase', decimals: 0 } as const;

it('splits 25 enterprises by 5, 3, 1 and 1: 12.5, 7.5, 2.5, 2.5, the two left to the first of equal rests', () => {
  expect(
    splitRegions(
      counted,
      25,
      [5, 3, 1, 1].map((weight) => region(weight)),
    ),
  ).toEqual([13, 8, 2, 2]);
});

it('splits 8.31 by 2 to 1 in hundredths', () => {
  expect(splitRegions({ regional: 'sum', decimals: 2 }, 8.31, [region(2), region(1)])).toEqual([5.54, 2.77]);
});

it('gives each its minimum of what is counted, unless the minima exceed the whole', () => {
  // Shares 9, 0.9, 0.1: the last is held at 1 and the 9 left are split 10 to 1, 8.18 and 0.82.
  const regions = [region(90, 1), region(9, 0), region(1, 1)];
  expect(splitRegions(counted, 10, regions)).toEqual([8, 1, 1]);
  expect(splitRegions(counted, 1, regions)).toEqual([1, 0, 0]);
});

it('hands shares and rates on unchanged', () => {
  expect(splitRegions({ regional: 'same', decimals: 2 }, 42.84, [region(5), region(1)])).toEqual([
    42.84, 42.84,
  ]);
});

it('adds up exactly, whatever the weights, minima and decimals', () => {
  const one = fc.record({
    weight: fc.double({ min: 0, max: 1e5, noNaN: true }),
    minimum: fc.nat(3),
    name: fc.constant('某镇'),
  });
  fc.assert(
    fc.property(
      fc.array(one, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: -10_000, max: 1_000_000 }),
      fc.nat(2),
      (regions, units, decimals) => {
        fc.pre(regions.some(({ weight }) => weight > 1e-3));
        const parts = splitRegions({ regional: 'increase', decimals }, units / 10 ** decimals, regions);
        expect(parts?.reduce((sum, part) => sum + Math.round(part * 10 ** decimals), 0)).toBe(units);
      },
    ),
  );
});
