import { type Dated, earlier, spanText, valueIn } from './dated';
import type { Period } from './period';

/** A change as a fraction, or why there is none. */
export type Change =
  | { readonly kind: 'change'; readonly value: number }
  /** No value for this period. */
  | { readonly kind: 'missing'; readonly period: string }
  /** The value compared with is zero or negative: a percentage of it means nothing. */
  | { readonly kind: 'no-base'; readonly period: string; readonly value: number }
  /** A span from January on has no span before it in the year. */
  | { readonly kind: 'cumulative' };

/**
 * 同比: change on the same period a year earlier.
 *
 * @returns a fraction, 0.12 for 12 % more
 * @example yearOnYear([{ period: june2022, value: 50 }, { period: june2023, value: 56 }], june2023) // 0.12
 */
export function yearOnYear(series: readonly Dated[], period: Period): Change {
  return change(series, period, earlier(period, 12));
}

/**
 * 环比: change on the period of the same length just before. Spans from January on (1-6月) have none.
 *
 * @returns a fraction, 0.12 for 12 % more
 */
export function periodOnPeriod(series: readonly Dated[], period: Period): Change {
  if (period.cumulative && period.months < 12) return { kind: 'cumulative' };
  return change(series, period, earlier(period, period.months));
}

function change(series: readonly Dated[], period: Period, before: Period): Change {
  const value = valueIn(series, period);
  if (value === undefined) return { kind: 'missing', period: spanText(period) };
  const base = valueIn(series, before);
  if (base === undefined) return { kind: 'missing', period: spanText(before) };
  if (base <= 0) return { kind: 'no-base', period: spanText(before), value: base };
  return { kind: 'change', value: value / base - 1 };
}
