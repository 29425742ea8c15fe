import type { Dated } from '../dated';
import { positionOf } from '../period';

/** Values one step apart, NaN where one is missing. */
export interface RegularSeries {
  readonly values: readonly number[];
  /** Months from one value to the next. */
  readonly step: number;
  /** Months since year 0 at which the last period ends. */
  readonly end: number;
  /** Seasons that the forecast takes into account; 1 for none. */
  readonly seasons: number;
}

export type RegularReading =
  | { readonly kind: 'series'; readonly series: RegularSeries }
  | { readonly kind: 'too-few'; readonly count: number }
  /** Years beside months, or spans such as 1-6月 that overlap. */
  | { readonly kind: 'mixed' }
  /** More values are missing than present. */
  | { readonly kind: 'gaps'; readonly missing: number };

/** Fewer say nothing about how uncertain a forecast is (methodology, section 6). */
export const FEWEST = 4;

/**
 * Puts observations in order, one step apart; of two for one period the later given counts. The step is the largest
 * that all periods fit. Seasons are taken into account from two full years of values on.
 */
export function toRegular(observations: readonly Dated[]): RegularReading {
  const byEnd = new Map(observations.map(({ period, value }) => [monthsOf(positionOf(period)), value]));
  if (byEnd.size < FEWEST) return { kind: 'too-few', count: byEnd.size };
  const lengths = new Set(observations.map(({ period }) => period.months));
  if (lengths.size > 1) return { kind: 'mixed' };
  const ends = [...byEnd.keys()].sort((a, b) => a - b);
  const first = ends[0] as number;
  const end = ends[ends.length - 1] as number;
  const step = ends.reduce((divisor, at) => greatestCommonDivisor(at - first, divisor), 0);
  const count = (end - first) / step + 1;
  if (count > 2 * byEnd.size) return { kind: 'gaps', missing: count - byEnd.size };
  const values = Array.from({ length: count }, (_, i) => byEnd.get(first + i * step) ?? Number.NaN);
  const yearly = 12 % step === 0 ? 12 / step : 1;
  const seasons = yearly > 1 && byEnd.size >= 2 * yearly && seenAll(values, yearly) ? yearly : 1;
  return { kind: 'series', series: { values, step, end, seasons } };
}

/** Whole months, for positions in years. */
export function monthsOf(position: number): number {
  return Math.round(position * 12);
}

function seenAll(values: readonly number[], seasons: number): boolean {
  const seen = new Set(values.flatMap((value, t) => (Number.isNaN(value) ? [] : [t % seasons])));
  return seen.size === seasons;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
