import type { Indicator, Plan, Target } from '../plan/schema';

/** What progress is reckoned from, as the plan sets it; absent where the document does not say. */
export interface Start {
  readonly period?: string;
  readonly value?: number;
}

/**
 * Where a target is reckoned from. Increments and growth run from the end of the year before their first; increments
 * from zero (methodology, section 4). A level has the baseline that the document gives, or none.
 *
 * @example startOfTarget(luquan, enterprises, target) // { period: '2020', value: 228 }
 */
export function startOfTarget(plan: Plan, indicator: Indicator, target: Target): Start {
  const { baseline } = indicator;
  switch (target.kind) {
    case 'annual-increment':
    case 'cumulative-increment':
      return { period: yearBefore(target.from ?? plan.start), value: 0 };
    case 'growth-rate':
      return { period: yearBefore(target.from ?? plan.start), ...(baseline && { value: baseline.value }) };
    default:
      return baseline ? { period: baseline.period, value: baseline.value } : {};
  }
}

/** The year before a period: progress of a plan that begins in 2021 is reckoned from the end of 2020. */
export function yearBefore(period: string): string {
  return String(Number(period.slice(0, 4)) - 1);
}

/**
 * The path that the plan's own convention asks for (methodology, section 4): an annual percentage compounds, points
 * a year and cumulative increments run straight.
 */
export function conventionalPath(target: Target): 'linear' | 'compound' {
  return target.growth?.convention === 'annual-percent' ? 'compound' : 'linear';
}

/** The growth convention in which the plan's own figure and the required growth can be compared. */
export function growthConvention(target: Target): 'annual' | 'compound' {
  return conventionalPath(target) === 'compound' ? 'compound' : 'annual';
}

/** The number that actuals are held against; of a range its lower bound (methodology, section 4). */
export function comparedValue(target: Target): number | null {
  if (target.kind === 'milestone') return 1;
  return Array.isArray(target.value) ? target.value[0] : (target.value ?? null);
}
