import { atLeast } from '../compare';
import { directionSign } from '../direction';
import { reaches } from '../reach';
import type { StatusRules } from '../rules';
import type { Situation } from '../situation';

/** Stands for zero where these methods would divide by it; their own rule, used nowhere else. */
const INSTEAD_OF_ZERO = 0.001;

/** What the methods that compare compound growth rates start from. */
export interface GrowthRatio {
  readonly met: boolean;
  readonly hasTarget: boolean;
  /**
   * d·CAGR observed / |CAGR required|, or d·CAGR observed without a target; d turns "better" into "greater".
   * NaN where it does not exist. Infinite where nothing had to change and something did.
   */
  readonly value: number;
}

/**
 * The ratio of observed to required compound growth, as Statistics Canada and open-sdg publish it: growth of
 * negative values counts backwards, zero is replaced by 0.001, less than a year tells nothing, and a change of
 * sign has no growth.
 */
export function growthRatio(situation: Situation, rules: StatusRules): GrowthRatio {
  const { start, end, actual, asOf } = situation;
  const target = situation.target === 0 ? INSTEAD_OF_ZERO : situation.target;
  const baseline = situation.baseline === 0 ? INSTEAD_OF_ZERO : situation.baseline;
  const hasTarget = !Number.isNaN(target);
  const sign = directionSign(baseline, target, rules.direction, rules.comparator);
  const met = hasTarget && reaches(actual, target, sign, undefined, 0);

  const observed = compoundGrowth(baseline, actual, asOf - start);
  const comparable = atLeast(asOf - start, 1) && baseline * actual >= 0;
  if (!comparable) return { met, hasTarget, value: Number.NaN };
  const better = sign * (baseline < 0 ? -1 : 1) * observed;
  const required = Math.abs(compoundGrowth(baseline, target, end - start));
  return { met, hasTarget, value: hasTarget ? better / required : better };
}

function compoundGrowth(from: number, to: number, years: number): number {
  return (to / from) ** (1 / years) - 1;
}

/** Exponent of the published reduction. */
const NEAR_LIMIT = 4.44;

/**
 * How much thresholds shrink for an indicator that starts near its natural limit: 1 far from it, 0 at it.
 */
export function limitCoefficient(baseline: number, limit: number | undefined): number {
  if (limit === undefined) return 1;
  const from = Math.abs(baseline);
  const bound = Math.abs(limit);
  if (from >= 2 * bound) return 1;
  const nearness = from <= bound ? from / bound : (2 * bound - from) / bound;
  return 1 - nearness ** NEAR_LIMIT;
}
