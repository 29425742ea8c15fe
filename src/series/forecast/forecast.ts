import type { Dated } from '../dated';
import { FREQUENCY_MONTHS, type Frequency, formatPeriod } from '../period';
import { type Component, probabilityUpTo, quantile } from './distribution';
import { type Ahead, outlook } from './outlook';
import { monthsOf, type RegularReading, type RegularSeries, toRegular } from './regular';
import type { Smoothers } from './smoothers';

/** What is expected of one future period. */
export interface Forecast {
  readonly kind: 'forecast';
  /** As likely to be exceeded as not. */
  readonly value: number;
  /** Bounds between which the value lies with this probability, 0.8 or 0.95; as likely below as above them. */
  readonly interval: (probability: number) => readonly [lower: number, upper: number];
  /** Probability of ending up at or below a value. */
  readonly probabilityUpTo: (value: number) => number;
  /** Probability of ending up at or above a value. */
  readonly probabilityFrom: (value: number) => number;
}

export type ForecastProblem =
  | Exclude<RegularReading, { kind: 'series' }>
  /** The period is not later than the last observation. */
  | { readonly kind: 'not-ahead'; readonly last: string }
  /** Quarterly values cannot tell the end of November. */
  | { readonly kind: 'off-step'; readonly step: number }
  | { readonly kind: 'too-far'; readonly furthest: string }
  /** The total of a year needs all of its values so far. */
  | { readonly kind: 'year-incomplete'; readonly year: number }
  /** Without two full years nobody can tell season from trend, and the total of a year adds seasons up. */
  | { readonly kind: 'season-unknown'; readonly perYear: number };

/** `value` of the period itself; `year-total`, the sum from January to its end, for a flow given period by period. */
export type Wanted = 'value' | 'year-total';

/** Further away nothing serious can be said. */
const FURTHEST_YEARS = 30;

/**
 * Learns from at least four observations, and answers what is expected of a future period; see `outlook` for the
 * method. A series that was never negative is not forecast below 0, nor the total of a year below what of it is in.
 *
 * @param smoothers shared by whoever learns many series; without, they are made for this one
 * @returns a function of the position in years at which the period ends
 * @example forecaster(values of 2019 to 2022 with 100, 110, 120, 130)(2026) // value 160, at the end of 2025
 */
export function forecaster(
  observations: readonly Dated[],
  smoothers?: Smoothers,
): (end: number, wanted?: Wanted) => Forecast | ForecastProblem {
  const reading = toRegular(observations);
  if (reading.kind !== 'series') return () => reading;
  const { series } = reading;
  const distribution = outlook(series, smoothers);
  const signed = series.values.some((value) => value < 0);
  return (end, wanted = 'value') => {
    const ahead = aheadOf(series, monthsOf(end), wanted);
    if (!('from' in ahead)) return ahead;
    return summary(distribution(ahead), signed ? Number.NEGATIVE_INFINITY : ahead.known);
  };
}

/** As its frequency spells it: the period that ends `months` after the beginning of year 0. */
export function spellEnd(months: number, step: number): string {
  const frequency = (Object.keys(FREQUENCY_MONTHS) as Frequency[]).find(
    (one) => step % FREQUENCY_MONTHS[one] === 0 && months % FREQUENCY_MONTHS[one] === 0,
  );
  return formatPeriod(months / 12, frequency ?? 'month');
}

function aheadOf(series: RegularSeries, end: number, wanted: Wanted): Ahead | ForecastProblem {
  const { step } = series;
  const steps = (end - series.end) / step;
  if (steps <= 0) return { kind: 'not-ahead', last: spellEnd(series.end, step) };
  if (!Number.isInteger(steps)) return { kind: 'off-step', step };
  if (end - series.end > 12 * FURTHEST_YEARS) {
    return { kind: 'too-far', furthest: spellEnd(series.end + 12 * FURTHEST_YEARS, step) };
  }
  return wanted === 'value' ? valueAhead(steps) : yearTotalAhead(series, end, steps);
}

export function valueAhead(steps: number): Ahead {
  return { from: steps, to: steps, known: 0 };
}

function yearTotalAhead(series: RegularSeries, end: number, steps: number): Ahead | ForecastProblem {
  const yearStart = Math.ceil(end / 12) * 12 - 12;
  const wanted = (end - yearStart) / series.step;
  const observed = Math.max(0, wanted - steps);
  const known = observed === 0 ? [] : series.values.slice(-observed);
  if (!Number.isInteger(wanted) || known.length < observed || known.some(Number.isNaN)) {
    return { kind: 'year-incomplete', year: yearStart / 12 };
  }
  if (series.step < 12 && series.seasons === 1) return { kind: 'season-unknown', perYear: 12 / series.step };
  return {
    from: Math.max(1, steps - wanted + 1),
    to: steps,
    known: known.reduce((sum, value) => sum + value, 0),
  };
}

function summary(components: readonly Component[], floor: number): Forecast {
  return {
    kind: 'forecast',
    value: Math.max(floor, quantile(0.5, components)),
    interval: (probability) => [
      Math.max(floor, quantile((1 - probability) / 2, components)),
      Math.max(floor, quantile((1 + probability) / 2, components)),
    ],
    probabilityUpTo: (value) => (value < floor ? 0 : probabilityUpTo(value, components)),
    probabilityFrom: (value) => (value <= floor ? 1 : 1 - probabilityUpTo(value, components)),
  };
}
