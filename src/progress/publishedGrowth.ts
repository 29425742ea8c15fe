import { equal } from './compare';
import { type Convention, growth } from './growth';

/** Best first; methodology, section 7. */
export const GROWTH_VERDICTS = ['consistent', 'rounding', 'inconsistent'] as const;
export type GrowthVerdict = (typeof GROWTH_VERDICTS)[number];

export interface GrowthCheck {
  readonly verdict: GrowthVerdict;
  /** As plans print it: compound growth in percent, the others in the indicator's unit. NaN where there is none. */
  readonly computed: number;
}

/**
 * Does a published growth follow from its own baseline and target? Recomputes it in its convention and compares in
 * the precision it is printed in: `rounding` is one off in the last digit.
 *
 * @example checkPublishedGrowth(14.18, 50, 5, 7.17, 2, 'annual') // { verdict: 'rounding', computed: 7.164 }
 */
export function checkPublishedGrowth(
  baseline: number,
  target: number,
  years: number,
  published: number,
  decimals: number,
  convention: Convention,
): GrowthCheck {
  const rate = growth(baseline, target, years, convention);
  const computed = convention === 'compound' ? rate * 100 : rate;
  return { verdict: verdictOn(Math.abs(published - computed) * 10 ** decimals), computed };
}

/** Half a unit of the last digit is consistent whichever way a half is rounded; a unit more is a slip. */
function verdictOn(unitsOff: number): GrowthVerdict {
  if (unitsOff < 0.5 || equal(unitsOff, 0.5)) return 'consistent';
  return unitsOff < 1.5 || equal(unitsOff, 1.5) ? 'rounding' : 'inconsistent';
}
