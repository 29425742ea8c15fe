import type { Indicator, Target } from '../plan/schema';
import { grow } from '../progress/growth';
import { yearToDate } from '../series/basis';
import type { Dated } from '../series/dated';
import type { Observation } from '../series/observation';
import { type Period, parsePeriod, positionOf } from '../series/period';

/** The value that a target is held against, and the period it is of. */
export interface Observed {
  readonly period: string;
  /** Position in years. */
  readonly at: number;
  readonly value: number;
  /**
   * True where a single value of a year was taken as the sum of that year so far, because nothing else was reported
   * of it.
   */
  readonly takenAsSum?: true;
}

/** The latest value that counts, or the periods that are missing for one. */
export type Observing =
  | { readonly kind: 'observed'; readonly observed: Observed }
  | { readonly kind: 'missing'; readonly periods: readonly string[] };

/**
 * The latest value of an indicator not after a date, in the form that its target speaks of: sums within the year for
 * flows and yearly increments, average growth since the start for growth rates, the value as it stands for all else. An
 * increment over the whole plan is reported as what it has come to since the start; where it is reported as sums of
 * each year (累计), the years are added up. A sum with a hole is none: then the latest complete
 * one counts.
 *
 * @param start position of the target's start
 */
export function observe(
  known: Series,
  { measure }: Indicator,
  { kind }: Target,
  start: number,
  asOf: number,
): Observing {
  const series = upTo(known, asOf);
  const latestFirst = series.toSorted((a, b) => positionOf(b.period) - positionOf(a.period));
  const candidates = latestFirst.filter(({ period }) => positionOf(period) > start || kind === 'level');
  let holes: readonly string[] = [];
  for (const candidate of candidates.length > 0 ? candidates : latestFirst) {
    const reading = valueAt(candidate);
    if (reading.kind === 'observed') return reading;
    if (holes.length === 0) holes = reading.periods;
  }
  return { kind: 'missing', periods: holes };

  function valueAt(candidate: Series[number]): Observing {
    const { period, spelled, value } = candidate;
    const found = { period: spelled, at: positionOf(period) };
    if (kind === 'annual-increment' || (measure === 'flow' && kind === 'level')) {
      return sumSoFar(series, candidate);
    }
    if (kind === 'cumulative-increment' && candidate.period.cumulative)
      return sumSince(series, candidate, start);
    if (measure === 'rate' && kind === 'growth-rate') {
      return { kind: 'observed', observed: { ...found, value: averageSince(series, candidate, start) } };
    }
    return { kind: 'observed', observed: { ...found, value } };
  }
}

/** Observations on the axis of time, as they were given. */
export type Series = readonly (Dated & { readonly spelled: string })[];

/** What ends no later than a position. */
export function upTo(series: Series, asOf: number): Series {
  return series.filter((one) => positionOf(one.period) <= asOf + 1e-9);
}

/** An observation on the axis of time: a cumulative value runs from January on. */
export function dated({ period, basis, value }: Observation): Series[number] {
  const read = parsePeriod(period) as Period;
  const span = basis === 'cumulative' ? ({ ...read, months: read.month, cumulative: true } as const) : read;
  return { period: span, value, spelled: period };
}

/** 本年累计. A year of which one value alone is known is taken at that value, and says so. */
function sumSoFar(series: Series, { period, spelled, value }: Series[number]): Observing {
  const at = positionOf(period);
  const total = yearToDate(series, period);
  if (total.kind === 'value') {
    return { kind: 'observed', observed: { period: spelled, at, value: total.value } };
  }
  const ofYear = series.filter((one) => one.period.year === period.year);
  if (ofYear.length > 1) return total;
  return { kind: 'observed', observed: { period: spelled, at, value, takenAsSum: true } };
}

/** The years since the start, each whole, and the current one so far. A single value stands for the whole time. */
function sumSince(series: Series, last: Series[number], start: number): Observing {
  if (series.length === 1) return sumSoFar(series, last);
  const current = sumSoFar(series, last);
  if (current.kind === 'missing') return current;
  let sum = current.observed.value;
  const missing: string[] = [];
  for (let year = Math.round(start); year < last.period.year; year += 1) {
    const whole = yearToDate(series, { year, month: 12, months: 12 });
    if (whole.kind === 'value') sum += whole.value;
    else missing.push(String(year));
  }
  if (missing.length > 0) return { kind: 'missing', periods: missing };
  return { kind: 'observed', observed: { ...current.observed, value: sum } };
}

/**
 * Growth a year since the start, in percent, from the rates of the years: (Π(1 + gᵢ))^(1/n) - 1. The last
 * rate of a year stands for it, a rate within the year for its part of it. Where a year is missing the latest rate stands alone.
 */
function averageSince(series: Series, { period, value }: Series[number], start: number): number {
  const at = positionOf(period);
  let index = (1 + value / 100) ** (at - Math.ceil(at - 1 - 1e-9));
  for (let year = Math.round(start); year < period.year; year += 1) {
    const rate = series.findLast((one) => one.period.year === year && one.period.month === 12)?.value;
    if (rate === undefined) return value;
    index = grow(index, rate / 100, 1, 'compound');
  }
  return 100 * (index ** (1 / (at - start)) - 1);
}
