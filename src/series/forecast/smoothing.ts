import { type Fit, leastSquares } from './leastSquares';

/**
 * Exponential smoothing with additive level, slope and season, for given constants:
 *
 *     yₜ = level + damping · slope + season + eₜ,  and each state takes its share of eₜ with it.
 *
 * The constants given, every forecast is linear in the starting state, so that the state is found by least squares
 * and forecasts follow Student's t exactly (Hyndman, Koehler, Ord & Snyder 2008, *Forecasting with Exponential
 * Smoothing*, sections 5.1 and 6.1).
 */
export interface Constants {
  /** Shares of an error that stay in the level, in the slope and in the season. */
  readonly level: number;
  readonly slope: number;
  readonly season: number;
  /** What is left of the slope after each step; 1 = it lasts. */
  readonly damping: number;
}

/** A forecast of some sum of future values: Student's t with this centre, scale and degrees of freedom. */
export interface Prediction {
  readonly centre: number;
  readonly scale: number;
  readonly degrees: number;
}

export interface Smoothed {
  /** Logarithm of the probability of the series under these constants, up to what all constants share. */
  readonly logLikelihood: number;
  /** Forecast of Σ weights[h-1] · y(n+h). */
  readonly predict: (weights: readonly number[]) => Prediction;
}

interface State {
  level: number;
  slope: number;
  readonly season: Float64Array;
}

/**
 * Runs the smoothing over a series; NaN stands for a missing value, which leaves the state as it was.
 *
 * @param length number of seasons in a year; 1 for none
 */
export function smooth(values: readonly number[], length: number, constants: Constants): Smoothed {
  const own = start(length);
  const ownErrors = run(own, values, constants);
  const units = unitStates(length);
  const columns = units.map((state) =>
    run(
      state,
      values.map((value) => (Number.isNaN(value) ? value : 0)),
      constants,
    ).map((error) => -error),
  );
  const fit = leastSquares(columns, ownErrors);
  const degrees = ownErrors.length - columns.length;
  // An exact fit leaves rounding errors; below them likelihoods would compare noise.
  const size = values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value * value), 0);
  const floor = 1e-26 * size + Number.MIN_VALUE / Number.EPSILON;
  const squares = Math.max(fit.squares, floor);
  return {
    logLikelihood: -fit.logDeterminant / 2 - (degrees / 2) * Math.log(squares),
    predict: (weights) =>
      predict(weights, {
        own,
        units,
        fit,
        degrees,
        variance: squares / degrees,
        seen: values.length,
        constants,
      }),
  };
}

interface Run {
  readonly own: State;
  readonly units: readonly State[];
  readonly fit: Fit;
  readonly degrees: number;
  readonly variance: number;
  readonly seen: number;
  readonly constants: Constants;
}

function predict(weights: readonly number[], run: Run): Prediction {
  const ahead = (state: State) => weightedAhead(state, weights, run.seen, run.constants);
  const x = run.units.map(ahead);
  const centre = x.reduce(
    (sum, value, j) => sum + value * (run.fit.coefficients[j] as number),
    ahead(run.own),
  );
  const variance = run.variance * (errorVariance(weights, run) + run.fit.leverage(x));
  return { centre, scale: Math.sqrt(variance), degrees: run.degrees };
}

function start(length: number): State {
  return { level: 0, slope: 0, season: new Float64Array(length) };
}

/** The level, the slope and every season but the last, whose effect the level carries. */
function unitStates(length: number): State[] {
  const states = [
    { ...start(length), level: 1 },
    { ...start(length), slope: 1 },
  ];
  for (let j = 0; j < length - 1; j++) {
    const state = start(length);
    state.season[j] = 1;
    states.push(state);
  }
  return states;
}

/** Moves the state over the values and gives the error of each present one. */
function run(state: State, values: readonly number[], constants: Constants): Float64Array {
  const errors: number[] = [];
  const { season } = state;
  for (const [t, value] of values.entries()) {
    const slot = t % season.length;
    const slope = constants.damping * state.slope;
    const expected = state.level + slope + (season[slot] as number);
    const error = Number.isNaN(value) ? 0 : value - expected;
    if (!Number.isNaN(value)) errors.push(error);
    state.level += slope + constants.level * error;
    state.slope = slope + constants.slope * error;
    season[slot] = (season[slot] as number) + constants.season * error;
  }
  return Float64Array.from(errors);
}

function weightedAhead(
  state: State,
  weights: readonly number[],
  seen: number,
  { damping }: Constants,
): number {
  let { level, slope } = state;
  let sum = 0;
  for (const [h, weight] of weights.entries()) {
    slope *= damping;
    level += slope;
    sum += weight * (level + (state.season[(seen + h) % state.season.length] as number));
  }
  return sum;
}

/** Variance that the errors still to come bring, in units of one error's. */
function errorVariance(weights: readonly number[], { constants, own }: Run): number {
  const response = errorResponse(weights.length, own.season.length, constants);
  const counted = [...weights.keys()].filter((h) => weights[h] !== 0);
  let variance = 0;
  for (let source = 0; source < weights.length; source++) {
    let effect = 0;
    for (const h of counted) {
      if (h >= source) effect += (weights[h] as number) * (response[h - source] as number);
    }
    variance += effect * effect;
  }
  return variance;
}

/** What an error of 1 does to its own value and to each later one. */
function errorResponse(count: number, length: number, constants: Constants): number[] {
  const response = [1];
  let carried = constants.level;
  let slope = constants.slope;
  for (let j = 1; j < count; j++) {
    slope *= constants.damping;
    carried += slope;
    response.push(carried + (length > 1 && j % length === 0 ? constants.season : 0));
  }
  return response;
}
