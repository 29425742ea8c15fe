import { type Decomposition, decomposeInPlace, dot, leverage } from './leastSquares';
import { type Constants, run, type State, type Steps, sharesAhead, unitStates, varianceAhead } from './state';

/** What of a series does not depend on its values: which of them there are. */
export interface Shape {
  /** 0 for each period with a value, NaN for each without. */
  readonly blank: Float64Array;
  /** Number of values. */
  readonly count: number;
  /** Seasons in a year; 1 for none. */
  readonly seasons: number;
}

/** Constants made ready for all series of one shape: the dear part of the work, none of which asks for their values. */
export interface Smoother {
  readonly constants: Constants;
  readonly shape: Shape;
  /** How each unit of the start bears on the errors, decomposed. */
  readonly effects: Decomposition;
  /** Where each unit of the start is at the end. */
  readonly ends: readonly State[];
  readonly look: (steps: Steps) => Ahead;
}

/** What a forecast of the sum of the values at some steps is made of, whatever the values so far. */
interface Ahead {
  /** Shares of the state at the end. */
  readonly shares: State;
  /** Variance in units of one error's: that of the errors to come, and of the start, which is estimated. */
  readonly variance: number;
}

export function smoother(shape: Shape, constants: Constants): Smoother {
  const ends = unitStates(shape.seasons);
  const effects = decomposeInPlace(ends.map((state) => run(state, shape.blank, shape.count, constants)));
  const known = new Map<string, Ahead>();
  const look = (steps: Steps) => {
    const key = `${steps.from}-${steps.to}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const shares = sharesAhead(steps, shape.blank.length, shape.seasons, constants.damping);
    const variance =
      varianceAhead(steps, shape.seasons, constants) + leverage(effects, products(ends, shares));
    known.set(key, { shares, variance });
    return { shares, variance };
  };
  return { constants, shape, effects, ends, look };
}

function products(states: readonly State[], shares: State): Float64Array {
  const result = new Float64Array(states.length);
  for (const [j, state] of states.entries()) result[j] = dot(state, shares);
  return result;
}

/** The shape of a series in which NaN stands for a missing value. */
export function shapeOf(values: Float64Array, seasons: number): Shape {
  const blank = values.map((value) => (Number.isNaN(value) ? value : 0));
  return { blank, count: blank.filter((value) => value === 0).length, seasons };
}
