import { equal } from './compare';
import { CONVENTIONS, type Convention, growth } from './growth';

/** Does a published growth follow from its own baseline and target? Methodology, section 7. */
export type GrowthVerdict = 'consistent' | 'rounding' | 'inconsistent';

export interface GrowthAudit {
  readonly verdict: GrowthVerdict;
  /** As plans print it: compound growth in percent, the others in the indicator's unit. NaN where there is none. */
  readonly recomputed: number;
  readonly convention: Convention;
  /** The document names no convention; the one that fits best was taken. */
  readonly guessed: boolean;
}

export interface PublishedGrowth {
  readonly value: number;
  /** Digits printed behind the point. */
  readonly decimals: number;
  readonly convention: Convention | undefined;
}

/**
 * Recomputes a published growth in its convention and precision. `rounding` is one off in the last printed digit.
 *
 * @example auditGrowth(14.18, 50, 5, { value: 7.17, decimals: 2, convention: 'annual' }).verdict // 'rounding'
 */
export function auditGrowth(
  baseline: number,
  target: number,
  years: number,
  published: PublishedGrowth,
): GrowthAudit {
  const audits = CONVENTIONS.filter(
    (convention) => published.convention === undefined || published.convention === convention,
  ).map((convention) => {
    const recomputed = asPrinted(growth(baseline, target, years, convention), convention);
    const verdict = compare(recomputed, published);
    return { verdict, recomputed, convention, guessed: published.convention === undefined };
  });
  return audits.reduce((best, next) => (fitsBetter(next, best, published.value) ? next : best));
}

function asPrinted(value: number, convention: Convention): number {
  return convention === 'compound' ? value * 100 : value;
}

function compare(recomputed: number, { value, decimals }: PublishedGrowth): GrowthVerdict {
  const unit = 10 ** -decimals;
  const off = Math.abs(value - recomputed) / unit;
  // Within half a unit whichever way a half is rounded; one unit further is a slip in the last digit.
  if (off < 0.5 || equal(off, 0.5)) return 'consistent';
  return off < 1.5 || equal(off, 1.5) ? 'rounding' : 'inconsistent';
}

const RANK: Readonly<Record<GrowthVerdict, number>> = { consistent: 0, rounding: 1, inconsistent: 2 };

function fitsBetter(one: GrowthAudit, other: GrowthAudit, published: number): boolean {
  if (RANK[one.verdict] !== RANK[other.verdict]) return RANK[one.verdict] < RANK[other.verdict];
  if (one.verdict !== 'inconsistent') return false;
  const distance = ({ recomputed }: GrowthAudit) => Math.abs(recomputed - published);
  return Number.isNaN(distance(other)) || distance(one) < distance(other);
}
