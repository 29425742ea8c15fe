import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AllocationRequest, allocate } from '../../../src/progress/allocation/allocate';

const usual = { unit: 1, minimum: 0, convention: 'half-even' } as const;
const parts = (request: Pick<AllocationRequest, 'total' | 'weights'> & Partial<AllocationRequest>) => {
  const result = allocate({ ...usual, ...request });
  if (result.kind !== 'parts') throw new Error(result.kind);
  return result.parts;
};

describe('allocate', () => {
  // Hamilton's method on the worked example of Balinski & Young: populations in thousands, 26 seats.
  test('gives the seats left over to the largest remainders', () => {
    // Shares of 26: 9.061, 7.179, 5.259, 3.319, 1.182 (total 26); whole parts 9, 7, 5, 3, 1 leave one for .319.
    expect(parts({ total: 26, weights: [9061, 7179, 5259, 3319, 1182] })).toEqual([9, 7, 5, 4, 1]);
  });

  test('gives equal remainders to the earlier', () => {
    expect(parts({ total: 10, weights: [1, 1, 1] })).toEqual([4, 3, 3]);
    expect(parts({ total: 2, weights: [0.1, 0.1, 0.1, 0.1] })).toEqual([1, 1, 0, 0]);
    // Shares 1.67, 1.67 and 6.67 all leave two thirds, though the last bits of 10·4/6 say a little more.
    expect(parts({ total: 10, weights: [1, 1, 4] })).toEqual([2, 2, 6]);
  });

  test('keeps to hundredths where the unit is 0.01: 10.01 = 3.34 + 3.34 + 3.33', () => {
    expect(parts({ total: 10.01, weights: [1, 1, 1], unit: 0.01 })).toEqual([3.34, 3.34, 3.33]);
  });

  test('holds small regions at the minimum and shares out the rest: 2, then 18 by 60 and 30', () => {
    expect(parts({ total: 20, weights: [60, 30, 1], minimum: 2 })).toEqual([12, 6, 2]);
  });

  test('holds each region at a minimum of its own: 5 and 3, then 12 by 2 to 1', () => {
    // Shares of 20 by 60, 30, 1, 1: 13.04, 6.52, 0.22, 0.22; the last two are held at 5 and 3.
    expect(parts({ total: 20, weights: [60, 30, 1, 1], minimum: [0, 0, 5, 3] })).toEqual([8, 4, 5, 3]);
    // A region without weight gets its minimum, and no more.
    expect(parts({ total: 4, weights: [1, 0], minimum: [0, 3] })).toEqual([1, 3]);
  });

  test('brings a total between two whole numbers to one by the convention asked for', () => {
    const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
    expect(sum(parts({ total: 10.5, weights: [1, 2] }))).toBe(10);
    expect(sum(parts({ total: 10.5, weights: [1, 2], convention: 'half-away' }))).toBe(11);
  });

  test('splits a decrease as an increase turned round', () => {
    expect(parts({ total: -10, weights: [5, 3, 1] })).toEqual([-6, -3, -1]);
  });

  test('refuses weights that are negative or all zero, and minima above the total', () => {
    expect(allocate({ ...usual, total: 5, weights: [1, -1] })).toEqual({ kind: 'bad-weights' });
    expect(allocate({ ...usual, total: 5, weights: [0, 0] })).toEqual({ kind: 'bad-weights' });
    expect(allocate({ ...usual, total: 5, weights: [1, 1, 1], minimum: 2 })).toEqual({
      kind: 'minimum-too-high',
      needed: 6,
    });
  });

  const weights = fc
    .array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 })
    .filter((values) => values.some((value) => value > 1e-3));

  test('adds up exactly, and gives each region its share to within a unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), weights, (total, given) => {
        const result = parts({ total, weights: given });
        const sum = given.reduce((a, b) => a + b, 0);
        expect(result.reduce((a, b) => a + b, 0)).toBe(total);
        for (const [i, part] of result.entries()) {
          expect(Number.isInteger(part)).toBe(true);
          expect(Math.abs(part - (total * (given[i] as number)) / sum)).toBeLessThan(1 + 1e-6);
        }
      }),
    );
  });

  test('adds up exactly in hundredths and with a minimum', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40_000, max: 1e8 }),
        weights,
        fc.integer({ min: 0, max: 1000 }),
        (total, given, least) => {
          const result = parts({ total: total / 100, weights: given, unit: 0.01, minimum: least / 100 });
          expect(result.reduce((sum, part) => sum + Math.round(part * 100), 0)).toBe(total);
          for (const part of result) expect(part).toBeGreaterThanOrEqual(least / 100);
        },
      ),
    );
  });
});
