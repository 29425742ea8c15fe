import { mean } from 'simple-statistics';
import type { Component } from './distribution';
import type { RegularSeries } from './regular';
import { type Ready, type Smoothers, sharedSmoothers } from './smoothers';
import { type Prediction, type Smoothed, smooth } from './smoothing';
import type { Steps } from './state';

/** What to forecast: the sum of the values at some steps after the last, and what is known of the sum already. */
export interface Ahead extends Steps {
  readonly known: number;
}

/** A candidate on one scale. */
interface Model {
  readonly smoothed: Smoothed;
  readonly logUnit?: number;
  readonly logWeight: number;
}

/** One of the models that count, and for how much. */
interface Likely {
  readonly weight: number;
  readonly predict: (steps: Steps) => Prediction;
  readonly logUnit: number | undefined;
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
export function outlook(
  series: RegularSeries,
  smoothers: Smoothers = sharedSmoothers(),
): (ahead: Ahead) => Component[] {
  const values = Float64Array.from(series.values);
  const ready = smoothers(values, series.seasons);
  const onValues = models(ready, values);
  const logUnit = geometricMean(values);
  const onLogs = logUnit === undefined ? [] : logModels(ready, values, logUnit);
  const direct = weigh(onValues);
  const all = weigh([...onValues, ...onLogs]);
  // The sum of several logarithms says nothing about the sum of the values.
  return (ahead) => (isOneValue(ahead) ? all : direct).map((model) => component(model, ahead));
}

function models(ready: readonly Ready[], values: Float64Array): Model[] {
  return ready.map(({ smoother, prior }) => {
    const smoothed = smooth(values, smoother);
    return { smoothed, logWeight: smoothed.logLikelihood + Math.log(prior) };
  });
}

function logModels(ready: readonly Ready[], values: Float64Array, logUnit: number): Model[] {
  const scaled = values.map((value) => logUnit * (1 + Math.log(value / logUnit)));
  return models(ready, scaled).map(({ smoothed, logWeight }) => ({
    smoothed,
    logUnit,
    logWeight: logWeight + Math.log(LOG_PRIOR),
  }));
}

/** Undefined where a value is not positive; else the unit in which both scales have likelihoods that compare. */
function geometricMean(values: Float64Array): number | undefined {
  const present = Array.from(values).filter((value) => !Number.isNaN(value));
  return present.every((value) => value > 0) ? Math.exp(mean(present.map(Math.log))) : undefined;
}

function weigh(models: readonly Model[]): Likely[] {
  const best = Math.max(...models.map((model) => model.logWeight));
  const likely = models
    .map((model) => ({ model, weight: Math.exp(model.logWeight - best) }))
    .filter(({ weight }) => weight > NEGLIGIBLE);
  const total = likely.reduce((sum, { weight }) => sum + weight, 0);
  return likely.map(({ model: { smoothed, logUnit }, weight }) => ({
    weight: weight / total,
    predict: smoothed.predictor(),
    logUnit,
  }));
}

function isOneValue({ from, to, known }: Ahead): boolean {
  return known === 0 && from === to;
}

function component({ weight, predict, logUnit }: Likely, ahead: Ahead): Component {
  const { centre, scale, degrees } = predict(ahead);
  const prediction = { centre: centre + ahead.known, scale, degrees };
  return logUnit === undefined ? { weight, prediction } : { weight, prediction, logUnit };
}
