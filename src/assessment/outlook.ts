import { finalTarget } from '../progress/bentPath';
import { type Dated, valuesBySpan } from '../series/dated';
import { type Forecast, forecaster, spellEnd, type Wanted } from '../series/forecast/forecast';
import type { Smoothers } from '../series/forecast/smoothers';
import { type Period, parsePeriod, position } from '../series/period';
import type { Assessment } from './assessment';
import { currentOf, isSum } from './periodFigures';

/** What is expected of one coming period, in the form that the target is held against. */
export interface Expected {
  /** Spelled as the observations are: 2024, 2024-Q1, 2024-01. */
  readonly period: string;
  /** Position in years. */
  readonly at: number;
  /** As likely to be exceeded as not. */
  readonly value: number;
  /** Bounds of the 80 % interval. */
  readonly lower: number;
  readonly upper: number;
}

/** How an indicator goes on if it goes on as it did; everything is asked of a series that was learnt once. */
export interface Outlook {
  /** Months in each period of the series. */
  readonly months: number;
  /** Expected at the target period. */
  readonly forecast: number;
  /** Probability of meeting the target then. */
  readonly chance: number;
  /**
   * Each period after the latest value up to the target period, in order of time. Of sums the year to date, which
   * begins anew each January; periods of a year with holes are left out.
   */
  readonly path: () => readonly Expected[];
}

const INTERVAL = 0.8;

/**
 * The outlook of a level to be reached, from four observations on; of sums of a year given by months or quarters, from
 * two full years on. The method is that of `forecaster`.
 *
 * @param smoothers shared by the indicators of a report, most of which are observed in the same periods
 * @returns undefined where nothing can be expected: too few values, another kind of target, or its period has come
 * @example values 228, 250, 272, 294 of 2020 to 2023, target 350 by 2025:
 * // { months: 12, forecast: 338, chance: 0 }, path: 2024 316, 2025 338, lower and upper the same
 */
export function outlookOf(assessment: Assessment, smoothers?: Smoothers): Outlook | undefined {
  const { target, standing, observed } = assessment;
  const end = target.period === undefined ? Number.NaN : position(target.period);
  if (target.kind !== 'level' || observed === undefined) return undefined;
  if (!(end > observed.at) || Number.isNaN(standing.target)) return undefined;
  const series = outlookSeries(assessment);
  const wanted: Wanted = isSum(assessment) ? 'year-total' : 'value';
  const learnt = forecaster(series, smoothers);
  const last = learnt(end, wanted);
  if (last.kind !== 'forecast') return undefined;
  const months = series[0]?.period.months ?? 1;
  return {
    months,
    forecast: last.value,
    chance: chanceOf(last, assessment),
    path: () =>
      periodEnds(observed.at, end, months).flatMap((ends) => {
        const one = learnt(ends / 12, wanted);
        return one.kind === 'forecast' ? [expected(one, ends, months)] : [];
      }),
  };
}

/** The series from which an outlook can be had: values of one length, of the period itself. */
function outlookSeries(assessment: Assessment): readonly Dated[] {
  const { series, observed } = assessment;
  const last = observed && parsePeriod(observed.period);
  if (last === undefined) return [];
  const valueAt = isSum(assessment) ? (period: Period) => currentOf(series, period) : valuesBySpan(series);
  return series.flatMap(({ spelled }) => {
    const period = parsePeriod(spelled);
    if (period?.months !== last.months) return [];
    const value = valueAt(period);
    return value === null || value === undefined ? [] : [{ period, value }];
  });
}

/** Ends, in months since year 0, of the periods between two positions. */
function periodEnds(after: number, end: number, months: number): number[] {
  const first = Math.round(after * 12) + months;
  const count = Math.floor((Math.round(end * 12) - first) / months) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => first + index * months);
}

function expected(forecast: Forecast, ends: number, months: number): Expected {
  const [lower, upper] = forecast.interval(INTERVAL);
  return { period: spellEnd(ends, months), at: ends / 12, value: forecast.value, lower, upper };
}

function chanceOf(forecast: Forecast, { situation, rules, standing }: Assessment): number {
  const target = finalTarget(situation, rules.revision);
  return standing.sign === 1 ? forecast.probabilityFrom(target) : forecast.probabilityUpTo(target);
}
