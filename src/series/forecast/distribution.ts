import { root } from './root';
import type { Prediction } from './smoothing';
import { studentT } from './studentT';

/** How likely each value is, as a weighted mean of Student t distributions, some of them of the logarithm. */
export interface Component {
  /** All weights add up to 1. */
  readonly weight: number;
  readonly prediction: Prediction;
  /** Of `unit · (1 + ln(y / unit))`, which near the unit is y itself, instead of y. */
  readonly logUnit?: number;
}

/** Probability of a value at or below `value`. */
export function probabilityUpTo(value: number, components: readonly Component[]): number {
  let sum = 0;
  let unit: number | undefined;
  let scaled = value;
  for (const { weight, prediction, logUnit } of components) {
    if (logUnit !== unit) {
      unit = logUnit;
      scaled = onScale(value, unit);
    }
    sum += weight * studentT((scaled - prediction.centre) / prediction.scale, prediction.degrees);
  }
  return sum;
}

/**
 * The value that is not exceeded with this probability, to thirteen digits.
 *
 * @param probability between 0 and 1, neither included
 */
export function quantile(probability: number, components: readonly Component[]): number {
  let [low, high] = spread(components);
  // A series without error has a spread that rounds to nothing.
  const width = Math.max(high - low, Number.EPSILON * Math.abs(high), Number.MIN_VALUE);
  for (let reach = width; probabilityUpTo(low, components) > probability; reach *= 2) low -= reach;
  for (let reach = width; probabilityUpTo(high, components) < probability; reach *= 2) high += reach;
  if (high === Number.POSITIVE_INFINITY) return high;
  return root((value) => probabilityUpTo(value, components) - probability, low, high);
}

function spread(components: readonly Component[]): [low: number, high: number] {
  const ends = components.flatMap(({ prediction: { centre, scale }, logUnit }) =>
    [centre - scale, centre + scale].map((end) => fromScale(end, logUnit)),
  );
  return [Math.min(...ends), Math.min(Math.max(...ends), Number.MAX_VALUE)];
}

function onScale(value: number, logUnit: number | undefined): number {
  if (logUnit === undefined) return value;
  return value > 0 ? logUnit * (1 + Math.log(value / logUnit)) : Number.NEGATIVE_INFINITY;
}

function fromScale(value: number, logUnit: number | undefined): number {
  return logUnit === undefined ? value : logUnit * Math.exp(value / logUnit - 1);
}
