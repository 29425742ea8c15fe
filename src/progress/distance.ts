import type { Ends, PathName } from './path';
import { pathPassage, pathValue } from './path';

/**
 * 完成进度: share of the distance from baseline to target that has been covered, 1 at the target.
 * NaN for a target equal to its baseline: there is no distance to cover.
 *
 * @example progressShare(198, 400, 270) // 72/202 = 0.35644
 */
export function progressShare(baseline: number, target: number, value: number): number {
  return baseline === target ? Number.NaN : (value - baseline) / (target - baseline);
}

/** 领先/落后: progress less the progress of the path at the same moment, as a share of the distance. */
export function lead(ends: Ends, actual: number, asOf: number, path: PathName): number {
  const { baseline, target } = ends;
  const expected = pathValue(ends, asOf, path);
  return progressShare(baseline, target, actual) - progressShare(baseline, target, expected);
}

/** 滞后月数: months since the path passed through the actual value; negative is ahead of time. */
export function lagMonths(ends: Ends, actual: number, asOf: number, path: PathName): number {
  return (asOf - pathPassage(ends, actual, path)) * 12;
}
