import type { Dated } from '../../src/series/dated';
import { type Forecast, forecaster } from '../../src/series/forecast/forecast';
import { mean, type StudySeries } from './series';

/** How the forecasts of a group of series did; shares are fractions. */
export interface Score {
  readonly series: number;
  readonly forecasts: number;
  readonly covered80: number;
  readonly covered95: number;
  /** The same of the last third of the horizon alone. */
  readonly farCovered80: number;
  readonly farCovered95: number;
  /** Of the seasonal naive method with normal intervals from its own residuals. */
  readonly naiveCovered80: number;
  readonly naiveCovered95: number;
  /** Mean absolute error over that of the seasonal naive method within the training values, and the naive one's own. */
  readonly error: number;
  readonly naiveError: number;
}

export interface Design {
  /** Values the forecast sees, forecasts from each origin, and periods between origins. */
  readonly training: number;
  readonly horizon: number;
  readonly every: number;
}

interface Outcome {
  readonly far: boolean;
  readonly within80: boolean;
  readonly within95: boolean;
  readonly naive80: boolean;
  readonly naive95: boolean;
  readonly error: number;
  readonly naiveError: number;
}

/** Rolls the origin over each series; forecasts never see what they are held against. */
export function measure(series: readonly StudySeries[], design: Design): Score {
  const outcomes = series.flatMap((one) => {
    const origins = [];
    for (let at = design.training; at + design.horizon <= one.values.length; at += design.every)
      origins.push(at);
    return origins.flatMap((origin) => forecastFrom(one, origin, design));
  });
  const share = (of: readonly Outcome[], what: (one: Outcome) => boolean) =>
    of.filter(what).length / of.length;
  const far = outcomes.filter((one) => one.far);
  const scaled = outcomes.filter((one) => Number.isFinite(one.error) && Number.isFinite(one.naiveError));
  return {
    series: series.length,
    forecasts: outcomes.length,
    covered80: share(outcomes, (one) => one.within80),
    covered95: share(outcomes, (one) => one.within95),
    farCovered80: share(far, (one) => one.within80),
    farCovered95: share(far, (one) => one.within95),
    naiveCovered80: share(outcomes, (one) => one.naive80),
    naiveCovered95: share(outcomes, (one) => one.naive95),
    error: mean(scaled.map((one) => one.error)),
    naiveError: mean(scaled.map((one) => one.naiveError)),
  };
}

function forecastFrom(series: StudySeries, origin: number, { training, horizon }: Design): Outcome[] {
  const { perYear } = series;
  const months = 12 / perYear;
  const seen = series.values.slice(origin - training, origin);
  const at = forecaster(seen.map((value, t) => dated(series, origin - training + t, value)));
  const naive = naiveOf(seen, perYear);
  return Array.from({ length: horizon }, (_, i) => {
    const actual = series.values[origin + i] as number;
    const end = series.firstYear + ((origin + i + 1) * months) / 12;
    const forecast = at(end);
    if (forecast.kind !== 'forecast') throw new Error(`${series.name}: no forecast, ${forecast.kind}`);
    const naiveMiss = Math.abs(actual - naive.value(i));
    const naiveSpread = naive.spread * Math.sqrt(1 + Math.floor(i / perYear));
    return {
      far: i >= (2 * horizon) / 3,
      within80: within(forecast, 0.8, actual),
      within95: within(forecast, 0.95, actual),
      naive80: naiveMiss <= 1.2816 * naiveSpread,
      naive95: naiveMiss <= 1.96 * naiveSpread,
      error: Math.abs(actual - forecast.value) / naive.scale,
      naiveError: naiveMiss / naive.scale,
    };
  });
}

function within(forecast: Forecast, probability: number, actual: number): boolean {
  const [lower, upper] = forecast.interval(probability);
  return actual >= lower && actual <= upper;
}

/** The same season of the last year seen; of yearly values the last. */
function naiveOf(seen: readonly number[], perYear: number) {
  const changes = seen.slice(perYear).map((value, t) => value - (seen[t] as number));
  return {
    value: (ahead: number) => seen[seen.length - perYear + (ahead % perYear)] as number,
    scale: mean(changes.map(Math.abs)),
    spread: Math.sqrt(mean(changes.map((change) => change * change))),
  };
}

function dated({ perYear, firstYear }: StudySeries, index: number, value: number): Dated {
  const months = 12 / perYear;
  const month = ((index % perYear) + 1) * months;
  return { period: { year: firstYear + Math.floor(index / perYear), month, months }, value };
}
