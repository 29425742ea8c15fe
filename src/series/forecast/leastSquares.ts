/** The columns of X made orthonormal: X = QR, R upper triangular. It does not know y, so many y can share it. */
export interface Decomposition {
  /** The columns of Q. */
  readonly basis: readonly Float64Array[];
  /** The rows of R. */
  readonly triangle: readonly Float64Array[];
  /** ln |XᵀX| */
  readonly logDeterminant: number;
}

/** A fit of `y = X b + e`: y along each column of Q, that is Qᵀy = R b, and what is left of the squares. */
export interface Fit {
  readonly right: Float64Array;
  readonly squares: number;
}

/**
 * Makes columns ready for least squares by the modified Gram-Schmidt method (Björck 1967), whose triangular factor also
 * gives the leverage and the determinant; the normal equations would lose half of the digits.
 *
 * @param columns the columns of X, of one length, linearly independent; they become those of Q
 */
export function decomposeInPlace(columns: readonly Float64Array[]): Decomposition {
  const width = columns.length;
  const triangle = columns.map(() => new Float64Array(width));
  let logDeterminant = 0;
  for (const [i, column] of columns.entries()) {
    const row = triangle[i] as Float64Array;
    const norm = Math.sqrt(dot(column, column));
    row[i] = norm;
    logDeterminant += 2 * Math.log(norm);
    for (let t = 0; t < column.length; t++) column[t] = (column[t] as number) / norm;
    for (let j = i + 1; j < width; j++) row[j] = removeAlong(column, columns[j] as Float64Array);
  }
  return { basis: columns, triangle, logDeterminant };
}

/** Ordinary least squares; `y` is left as what the columns do not explain. */
export function fitInPlace({ basis }: Decomposition, y: Float64Array): Fit {
  const right = new Float64Array(basis.length);
  for (let i = 0; i < basis.length; i++) right[i] = removeAlong(basis[i] as Float64Array, y);
  return { right, squares: dot(y, y) };
}

/** The coefficients b of a fit: R b = Qᵀy, from the last to the first. */
export function coefficients({ triangle }: Decomposition, { right }: Fit): Float64Array {
  const solution = new Float64Array(right.length);
  for (let i = right.length - 1; i >= 0; i--) {
    const row = triangle[i] as Float64Array;
    let rest = right[i] as number;
    for (let j = i + 1; j < right.length; j++) rest -= (row[j] as number) * (solution[j] as number);
    solution[i] = rest / (row[i] as number);
  }
  return solution;
}

/** xᵀ (XᵀX)⁻¹ x = |z|² where Rᵀ z = x: the variance of the fitted value at `x`, in units of the error variance. */
export function leverage({ triangle }: Decomposition, x: Float64Array): number {
  const z = new Float64Array(x.length);
  for (let i = 0; i < x.length; i++) {
    let rest = x[i] as number;
    for (let j = 0; j < i; j++) rest -= ((triangle[j] as Float64Array)[i] as number) * (z[j] as number);
    z[i] = rest / ((triangle[i] as Float64Array)[i] as number);
  }
  return dot(z, z);
}

export function dot(a: Float64Array, b: Float64Array): number {
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
