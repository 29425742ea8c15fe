import { mean } from 'simple-statistics';
import { candidates } from './candidates';
import type { Component } from './distribution';
import type { RegularSeries } from './regular';
import { type Smoothed, smooth } from './smoothing';

/** What to forecast: `known` + Σ weights[h-1] · (value h steps after the last). */
export interface Ahead {
  readonly weights: readonly number[];
  readonly known: number;
}

interface Model {
  readonly smoothed: Smoothed;
  readonly logUnit?: number;
  readonly logWeight: number;
}

/** Positive figures grow in percent more often than by equal amounts. */
const LOG_PRIOR = 2;
/** Models less likely than this are left out. */
const NEGLIGIBLE = 1e-3;

/**
 * Learns from a series, and answers how its future values are distributed.
 *
 * Exponential smoothing with level, slope and (where `seasons` > 1) season, on the values and, where all are
 * positive, on their logarithms. No constant is picked: each candidate's forecast counts by how probable it makes the
 * series (Bayesian model averaging, flat prior on the starting state), so that not knowing the constants widens the
 * intervals, as it should with few values. How well they cover is measured in docs/forecast-study.md.
 *
 * @see Hyndman, Koehler, Ord & Snyder (2008), Forecasting with Exponential Smoothing; Hoeting, Madigan, Raftery &
 * Volinsky (1999), Bayesian Model Averaging; Box & Cox (1964) for putting both scales on one footing
 */
export function outlook(series: RegularSeries): (ahead: Ahead) => Component[] {
  const direct = modelsOn(series, undefined);
  const logUnit = geometricMean(series.values);
  const all = logUnit === undefined ? direct : [...direct, ...modelsOn(series, logUnit)];
  const directKept = weigh(direct);
  const allKept = weigh(all);
  // The sum of several logarithms says nothing about the sum of the values.
  return (ahead) => (isOneValue(ahead) ? allKept : directKept).map((model) => component(model, ahead));
}

function modelsOn({ values, seasons }: RegularSeries, logUnit: number | undefined): Model[] {
  const scaled =
    logUnit === undefined ? values : values.map((value) => logUnit * (1 + Math.log(value / logUnit)));
  return candidates(seasons > 1).map(({ constants, prior }) => {
    const smoothed = smooth(scaled, seasons, constants);
    const logPrior = Math.log(logUnit === undefined ? prior : prior * LOG_PRIOR);
    const logWeight = smoothed.logLikelihood + logPrior;
    return logUnit === undefined ? { smoothed, logWeight } : { smoothed, logWeight, logUnit };
  });
}

/** Undefined where a value is not positive; else the unit in which both scales have likelihoods that compare. */
function geometricMean(values: readonly number[]): number | undefined {
  const present = values.filter((value) => !Number.isNaN(value));
  return present.every((value) => value > 0) ? Math.exp(mean(present.map(Math.log))) : undefined;
}

function weigh(models: readonly Model[]): { readonly model: Model; readonly weight: number }[] {
  const best = Math.max(...models.map((model) => model.logWeight));
  const likely = models
    .map((model) => ({ model, weight: Math.exp(model.logWeight - best) }))
    .filter(({ weight }) => weight > NEGLIGIBLE);
  const total = likely.reduce((sum, { weight }) => sum + weight, 0);
  return likely.map(({ model, weight }) => ({ model, weight: weight / total }));
}

function isOneValue({ weights, known }: Ahead): boolean {
  return known === 0 && weights.every((weight, h) => weight === (h === weights.length - 1 ? 1 : 0));
}

function component(
  { model, weight }: { readonly model: Model; readonly weight: number },
  { weights, known }: Ahead,
): Component {
  const own = model.smoothed.predict(weights);
  const prediction = { ...own, centre: own.centre + known };
  return model.logUnit === undefined
    ? { weight, prediction }
    : { weight, prediction, logUnit: model.logUnit };
}
