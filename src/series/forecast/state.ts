/** Constants of exponential smoothing. */
export interface Constants {
  /** Shares of an error that stay in the level, in the slope and in the season. */
  readonly level: number;
  readonly slope: number;
  readonly season: number;
  /** What is left of the slope after each step; 1 = it lasts. */
  readonly damping: number;
}

/** Level, slope, and then each season of the year: of a series without seasons one, which stays 0. */
export type State = Float64Array;
const LEVEL = 0;
const SLOPE = 1;
const SEASON = 2;

/** All zero. */
export function start(seasons: number): State {
  return new Float64Array(SEASON + seasons);
}

/** One state for each number that a start is made of: level, slope, and every season but the last, which the level carries. */
export function unitStates(seasons: number): State[] {
  return Array.from({ length: seasons + 1 }, (_, index) => {
    const state = start(seasons);
    state[index] = 1;
    return state;
  });
}

/** Moves the state over the values, NaN where one is missing, and gives the error of each present one. */
export function run(state: State, values: Float64Array, present: number, constants: Constants): Float64Array {
  const errors = new Float64Array(present);
  let [level, slope] = [state[LEVEL] as number, state[SLOPE] as number];
  let found = 0;
  let slot = SEASON;
  for (let t = 0; t < values.length; t++) {
    const value = values[t] as number;
    slope *= constants.damping;
    const season = state[slot] as number;
    if (Number.isNaN(value)) {
      level += slope;
    } else {
      const error = value - (level + slope + season);
      errors[found++] = error;
      level += slope + constants.level * error;
      slope += constants.slope * error;
      state[slot] = season + constants.season * error;
    }
    if (++slot === state.length) slot = SEASON;
  }
  state[LEVEL] = level;
  state[SLOPE] = slope;
  return errors;
}

/** Steps after the last value, both ends included; 1 is the next value. */
export interface Steps {
  readonly from: number;
  readonly to: number;
}

/**
 * What the sum of the values at these steps is made of, as shares of the level, slope and seasons at the end; its
 * product with a state is the sum that the state foresees.
 *
 * @param seen number of values, missing ones included, that the state was moved over
 */
export function sharesAhead({ from, to }: Steps, seen: number, seasons: number, damping: number): State {
  const shares = start(seasons);
  shares[LEVEL] = to - from + 1;
  let power = 1;
  let slopes = 0;
  let sum = 0;
  for (let h = 1; h <= to; h++) {
    power *= damping;
    slopes += power;
    if (h < from) continue;
    sum += slopes;
    const slot = SEASON + ((seen + h - 1) % seasons);
    shares[slot] = (shares[slot] as number) + 1;
  }
  shares[SLOPE] = sum;
  return shares;
}

/** Variance that the errors still to come bring to the same sum, in units of one error's. */
export function varianceAhead({ from, to }: Steps, seasons: number, constants: Constants): number {
  const response = errorResponse(to, seasons, constants);
  const counted = to - from + 1;
  let variance = 0;
  // What an error does to all counted values that it still reaches: the last one alone, the last two, and so on.
  let effect = 0;
  for (let later = 0; later < to; later++) {
    effect += response[later] as number;
    if (later >= counted) effect -= response[later - counted] as number;
    variance += effect * effect;
  }
  return variance;
}

/** What an error of 1 does to its own value and to each later one. */
function errorResponse(count: number, seasons: number, constants: Constants): Float64Array {
  const response = new Float64Array(count);
  response[0] = 1;
  let carried = constants.level;
  let slope = constants.slope;
  let slot = 0;
  for (let j = 1; j < count; j++) {
    slope *= constants.damping;
    carried += slope;
    if (++slot === seasons) slot = 0;
    response[j] = carried + (seasons > 1 && slot === 0 ? constants.season : 0);
  }
  return response;
}
