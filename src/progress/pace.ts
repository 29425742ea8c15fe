import { growth } from './growth';
import type { Ends, PathName } from './path';

/**
 * 进度比: growth achieved over growth required, both from the baseline and in the path's own convention (annual
 * change on a linear path, compound growth on a compound one). 1 is as fast as required.
 * NaN where either does not exist, and for a target equal to its baseline.
 */
export function pace(ends: Ends, actual: number, asOf: number, path: PathName): number {
  const { baseline, start, target, end } = ends;
  if (baseline === target) return Number.NaN;
  const convention = path === 'linear' ? 'annual' : 'compound';
  return (
    growth(baseline, actual, asOf - start, convention) / growth(baseline, target, end - start, convention)
  );
}
