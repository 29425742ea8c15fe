import type { Constants, Steps } from '../../../src/series/forecast/state';

type Vector = readonly number[];
type Matrix = readonly Vector[];

const dot = (a: Vector, b: Vector) => a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
const times = (matrix: Matrix, vector: Vector) => matrix.map((row) => dot(row, vector));
const column = (matrix: Matrix, j: number) => matrix.map((row) => row[j] as number);
const product = (a: Matrix, b: Matrix) => a.map((row) => a.map((_, j) => dot(row, column(b, j))));
const unit = (size: number, at: number) => Array.from({ length: size }, (_, i) => (i === at ? 1 : 0));

/**
 * The innovations state space model, written out as in Hyndman, Koehler, Ord & Snyder (2008), chapters 3 and 5:
 *
 *     yₜ = w'xₜ₋₁ + eₜ,  xₜ = F xₜ₋₁ + g eₜ,  x = (level, slope, season of last, season before that, …)
 *
 * The start is found by the normal equations, its last season set to 0.
 */
export function stateSpace(values: Vector, seasons: number, constants: Constants, { from, to }: Steps) {
  const { level, slope, season, damping } = constants;
  const size = 2 + seasons;
  // The season due is the one that stands last; then it comes first.
  const w = unit(size, 0).map((one, i) => one + (i === 1 ? damping : 0) + (i === size - 1 ? 1 : 0));
  const g = unit(size, 0).map((_, i) => (i === 0 ? level : i === 1 ? slope : i === 2 ? season : 0));
  const F = Array.from({ length: size }, (_, i) => {
    if (i === 0) return unit(size, 0).map((one, j) => (j === 1 ? damping : one));
    if (i === 1) return unit(size, 1).map((one) => damping * one);
    return unit(size, i === 2 ? size - 1 : i - 1);
  });
  // x after the values is A x₀ + b; each error is y - w'(A x₀ + b).
  let A: Matrix = Array.from({ length: size }, (_, i) => unit(size, i));
  let b: Vector = new Array<number>(size).fill(0);
  const rows: Vector[] = [];
  const rest: number[] = [];
  // The season due last in the first year stands first: its effect is the level's.
  const free = (row: Vector) => row.filter((_, i) => i !== 2);
  for (const value of values) {
    const effect = A.map((_, j) => dot(w, column(A, j)));
    const error = value - dot(w, b);
    const [nextA, nextB] = [product(F, A), times(F, b)];
    if (Number.isNaN(value)) {
      [A, b] = [nextA, nextB];
      continue;
    }
    rows.push(free(effect));
    rest.push(error);
    A = nextA.map((row, i) => row.map((one, j) => one - (g[i] as number) * (effect[j] as number)));
    b = nextB.map((one, i) => one + (g[i] as number) * error);
  }
  const width = size - 1;
  const normal = unit(width, 0).map((_, i) =>
    unit(width, 0).map((_, j) => dot(column(rows, i), column(rows, j))),
  );
  const right = unit(width, 0).map((_, i) => dot(column(rows, i), rest));
  const { solution, logDeterminant } = solve(normal, right);
  const errors = rest.map((error, t) => error - dot(rows[t] as Vector, solution));
  const squares = dot(errors, errors);
  const degrees = rest.length - width;

  // y(n+h) = w'F^(h-1) xₙ + Σ w'F^(h-1-i) g eₙ₊ᵢ + eₙ₊ₕ
  const powers: Matrix[] = [unit(size, 0).map((_, i) => unit(size, i))];
  for (let h = 1; h < to; h++) powers.push(product(F, powers[h - 1] as Matrix));
  const foreseen = (x: Vector) =>
    powers.slice(from - 1).reduce((sum, power) => sum + dot(w, times(power, x)), 0);
  const x = free(A.map((_, j) => foreseen(column(A, j))));
  const effects = Array.from({ length: to }, (_, source) =>
    Array.from({ length: to - from + 1 }, (_, i) => from - 1 + i - source)
      .filter((later) => later >= 0)
      .reduce((sum, later) => sum + (later === 0 ? 1 : dot(w, times(powers[later - 1] as Matrix, g))), 0),
  );
  const variance = dot(effects, effects) + dot(x, solve(normal, x).solution);
  return {
    centre: foreseen(b) + dot(x, solution),
    scale: Math.sqrt((squares / degrees) * variance),
    degrees,
    logLikelihood: -logDeterminant / 2 - (degrees / 2) * Math.log(squares),
  };
}

/** Gaussian elimination with the largest pivot. */
function solve(matrix: Matrix, right: Vector): { solution: Vector; logDeterminant: number } {
  const rows = matrix.map((row, i) => [...row, right[i] as number]);
  let logDeterminant = 0;
  for (const i of rows.keys()) {
    const size = (j: number) => Math.abs((rows[j] as number[])[i] as number);
    const pivot = [...rows.keys()].slice(i).reduce((best, j) => (size(j) > size(best) ? j : best), i);
    [rows[i], rows[pivot]] = [rows[pivot] as number[], rows[i] as number[]];
    const row = rows[i] as number[];
    logDeterminant += Math.log(Math.abs(row[i] as number));
    for (const j of rows.keys()) {
      const share = ((rows[j] as number[])[i] as number) / (row[i] as number);
      if (j !== i) rows[j] = (rows[j] as number[]).map((value, k) => value - share * (row[k] as number));
    }
  }
  const solution = rows.map((row, i) => (row[rows.length] as number) / (row[i] as number));
  return { solution, logDeterminant };
}
