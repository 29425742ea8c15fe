/** A fit of `y = X b + e`: the coefficients, what is left of the squares, and how precisely they are known. */
export interface Fit {
  readonly coefficients: readonly number[];
  readonly squares: number;
  /** ln |XᵀX| */
  readonly logDeterminant: number;
  /** xᵀ (XᵀX)⁻¹ x: the variance of the fitted value at `x`, in units of the error variance. */
  readonly leverage: (x: readonly number[]) => number;
}

/**
 * Ordinary least squares by the modified Gram-Schmidt method (Björck 1967), whose triangular factor also gives the
 * leverage and the determinant; the normal equations would lose half of the digits.
 *
 * @param columns the columns of X, each as long as `y`; linearly independent
 */
export function leastSquares(columns: readonly Float64Array[], y: Float64Array): Fit {
  const width = columns.length;
  const basis = columns.map((column) => Float64Array.from(column));
  const rest = Float64Array.from(y);
  const triangle = columns.map(() => new Float64Array(width));
  const right = new Float64Array(width);
  let logDeterminant = 0;
  for (const [i, column] of basis.entries()) {
    const row = triangle[i] as Float64Array;
    const norm = Math.sqrt(dot(column, column));
    row[i] = norm;
    logDeterminant += 2 * Math.log(norm);
    for (let t = 0; t < column.length; t++) column[t] = (column[t] as number) / norm;
    for (let j = i + 1; j < width; j++) row[j] = removeAlong(column, basis[j] as Float64Array);
    right[i] = removeAlong(column, rest);
  }
  return {
    coefficients: solveUpper(triangle, right),
    squares: dot(rest, rest),
    logDeterminant,
    leverage: (x) => {
      const z = solveLower(triangle, x);
      return dot(z, z);
    },
  };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let t = 0; t < a.length; t++) sum += (a[t] as number) * (b[t] as number);
  return sum;
}

/** Takes the part along the unit vector out of `vector`, in place, and tells how long it was. */
function removeAlong(unit: Float64Array, vector: Float64Array): number {
  const length = dot(unit, vector);
  for (let t = 0; t < unit.length; t++) vector[t] = (vector[t] as number) - length * (unit[t] as number);
  return length;
}

/** Solves R b = right for an upper triangular R. */
function solveUpper(triangle: readonly Float64Array[], right: Float64Array): number[] {
  const solution = new Array<number>(right.length).fill(0);
  for (let i = right.length - 1; i >= 0; i--) {
    const row = triangle[i] as Float64Array;
    let rest = right[i] as number;
    for (let j = i + 1; j < right.length; j++) rest -= (row[j] as number) * (solution[j] as number);
    solution[i] = rest / (row[i] as number);
  }
  return solution;
}

/** Solves Rᵀ z = x for an upper triangular R. */
function solveLower(triangle: readonly Float64Array[], x: readonly number[]): Float64Array {
  const solution = new Float64Array(x.length);
  for (let i = 0; i < x.length; i++) {
    let rest = x[i] as number;
    for (let j = 0; j < i; j++)
      rest -= ((triangle[j] as Float64Array)[i] as number) * (solution[j] as number);
    solution[i] = rest / ((triangle[i] as Float64Array)[i] as number);
  }
  return solution;
}
