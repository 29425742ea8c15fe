import { allocate } from '../../progress/allocation/allocate';
import { type Ends, type PathName, pathValue } from '../../progress/path';

/** A target's increment split into years and over regions; every sum is exact. */
export interface Decomposition {
  readonly years: readonly {
    readonly year: number;
    readonly total: number;
    readonly parts: readonly number[];
  }[];
}

/**
 * 指标分解: the way from baseline to target split into years, by the path or by hand, and each year's part over the
 * regions by weight, in whole units. The years add up to the whole increment, the regions to each year.
 *
 * @param byHand a part for each year; absent to follow the path
 * @returns undefined where the weights allow no split, or parts by hand do not add up to the increment
 * @example
 * decompose({ baseline: 228, start: 2021, target: 350, end: 2026 }, 'linear', [1, 1], 1)
 * // years 2021 to 2025 with 25, 25, 24, 24, 24, each split into two
 */
export function decompose(
  ends: Ends,
  path: PathName,
  weights: readonly number[],
  unit: number,
  byHand?: readonly number[],
): Decomposition | undefined {
  const count = Math.round(ends.end - ends.start);
  const increment = ends.target - ends.baseline;
  // Equal steps are equal: a difference in their last bit must not decide who gets the unit left over.
  const steps = Array.from({ length: count }, (_, i) =>
    path === 'linear'
      ? 1
      : Math.abs(pathValue(ends, ends.start + i + 1, path) - pathValue(ends, ends.start + i, path)),
  );
  const totals = byHand ?? split(increment, steps, unit);
  if (totals === undefined || Math.abs(totals.reduce((sum, one) => sum + one, 0) - increment) > 1e-9)
    return undefined;
  const years = totals.flatMap((total, index) => {
    const parts = split(total, weights, unit);
    return parts === undefined ? [] : [{ year: Math.round(ends.start) + index, total, parts }];
  });
  return years.length === count ? { years } : undefined;
}

function split(total: number, weights: readonly number[], unit: number): readonly number[] | undefined {
  const result = allocate({ total, weights, unit, minimum: 0, convention: 'half-even' });
  return result.kind === 'parts' ? result.parts : undefined;
}
