import { coefficients, dot, fitInPlace } from './leastSquares';
import type { Smoother } from './smoother';
import { run, type State, type Steps, start } from './state';

/** A forecast of some sum of future values: Student's t with this centre, scale and degrees of freedom. */
export interface Prediction {
  readonly centre: number;
  readonly scale: number;
  readonly degrees: number;
}

export interface Smoothed {
  /** Logarithm of the probability of the series under the constants, up to what all constants share. */
  readonly logLikelihood: number;
  /** Finds the start, and gives the forecast of the sum of the values at some steps after the last. */
  readonly predictor: () => (steps: Steps) => Prediction;
}

/**
 * Exponential smoothing with additive level, slope and season, for given constants:
 *
 *     yₜ = level + damping · slope + season + eₜ,  and each state takes its share of eₜ with it.
 *
 * The constants given, every forecast is linear in the starting state, so that the state is found by least squares
 * and forecasts follow Student's t exactly (Hyndman, Koehler, Ord & Snyder 2008, *Forecasting with Exponential
 * Smoothing*, sections 5.1 and 6.1).
 *
 * @param values of the smoother's shape; NaN stands for a missing value, which leaves the state as it was
 */
export function smooth(values: Float64Array, smoother: Smoother): Smoothed {
  const { constants, shape, effects, ends, look } = smoother;
  const end = start(shape.seasons);
  const errors = run(end, values, shape.count, constants);
  const fit = fitInPlace(effects, errors);
  const degrees = errors.length - ends.length;
  // An exact fit leaves rounding errors; below them likelihoods would compare noise.
  const squares = Math.max(fit.squares, 1e-26 * sizeOf(values) + Number.MIN_VALUE / Number.EPSILON);
  return {
    logLikelihood: -effects.logDeterminant / 2 - (degrees / 2) * Math.log(squares),
    predictor() {
      const fitted = without(end, ends, coefficients(effects, fit));
      return (steps) => {
        const { shares, variance } = look(steps);
        return { centre: dot(shares, fitted), scale: Math.sqrt((squares / degrees) * variance), degrees };
      };
    },
  };
}

/** The end of the best start: the one whose effects, so many units of each, are taken out of the errors. */
function without(end: State, unitEnds: readonly State[], units: Float64Array): State {
  const fitted = end.slice();
  for (const [j, unitEnd] of unitEnds.entries()) {
    for (let i = 0; i < fitted.length; i++) {
      fitted[i] = (fitted[i] as number) - (units[j] as number) * (unitEnd[i] as number);
    }
  }
  return fitted;
}

/** Sum of the squares of the values. */
function sizeOf(values: Float64Array): number {
  let size = 0;
  for (const value of values) if (!Number.isNaN(value)) size += value * value;
  return size;
}
