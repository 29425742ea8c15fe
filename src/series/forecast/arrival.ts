import type { Dated } from '../dated';
import { positionOf } from '../period';
import { probabilityUpTo } from './distribution';
import { type ForecastProblem, spellEnd, valueAhead } from './forecast';
import { outlook } from './outlook';
import { type RegularSeries, toRegular } from './regular';

export type Direction = 'up' | 'down';

export type Arrival =
  /** The last observations meet the target already, from this period on. */
  | { readonly kind: 'met'; readonly period: string }
  /** First period for which it is more likely met than not. */
  | { readonly kind: 'expected'; readonly period: string }
  | { readonly kind: 'not-within'; readonly years: number }
  | ForecastProblem;

/** Later than this, a date would be a guess dressed as a number. */
const HORIZON_YEARS = 10;

/**
 * When a series reaches a target, going on as it did.
 *
 * @param direction `up`: at or above the target; `down`: at or below it
 * @example yearly values 100, 110, 120, 130 towards 150: the trend is exact, so { kind: 'expected', period: the second year on }
 */
export function arrival(observations: readonly Dated[], target: number, direction: Direction): Arrival {
  const reading = toRegular(observations);
  if (reading.kind !== 'series') return reading;
  const { series } = reading;
  const since = metSince(series, target, direction);
  if (since !== undefined) return { kind: 'met', period: spellEnd(since, series.step) };
  const distribution = outlook(series);
  for (let steps = 1; steps * series.step <= 12 * HORIZON_YEARS; steps++) {
    const below = probabilityUpTo(target, distribution(valueAhead(steps)));
    if ((direction === 'up' ? 1 - below : below) >= 0.5) {
      return { kind: 'expected', period: spellEnd(series.end + steps * series.step, series.step) };
    }
  }
  return { kind: 'not-within', years: HORIZON_YEARS };
}

/** The direction where none is given (methodology, section 4): from where the series began to its target. */
export function directionTo(target: number, observations: readonly Dated[]): Direction {
  const first = observations.reduce<Dated | undefined>(
    (earliest, one) =>
      earliest === undefined || positionOf(one.period) < positionOf(earliest.period) ? one : earliest,
    undefined,
  );
  return first === undefined || target >= first.value ? 'up' : 'down';
}

/** End, in months, of the first period from which on every value meets the target. */
function metSince(
  { values, end, step }: RegularSeries,
  target: number,
  direction: Direction,
): number | undefined {
  const meets = (value: number) =>
    Number.isNaN(value) || (direction === 'up' ? value >= target : value <= target);
  const last = values.findLastIndex((value) => !meets(value));
  if (last === values.length - 1) return undefined;
  return end - (values.length - 2 - last) * step;
}
