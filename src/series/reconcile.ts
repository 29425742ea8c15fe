/** How two figures for the same thing compare. */
export interface Reconciliation {
  /** b - a, in their unit. */
  readonly difference: number;
  /** (b - a)/|a|; NaN where a is zero and b is not. */
  readonly relative: number;
  readonly agrees: boolean;
}

/** Binary fractions: 100 × 1.01 shall agree with 101 at a tolerance of exactly 1 %. */
const SLACK = 1e-9;

/**
 * Holds two sources against each other (tax against statistics, a region's sum against the stated total).
 *
 * @param tolerance largest relative difference that still agrees, as a fraction; 0 asks for equality
 * @example reconcile(200, 203, 0.01) // { difference: 3, relative: 0.015, agrees: false }
 */
export function reconcile(a: number, b: number, tolerance: number): Reconciliation {
  const difference = b - a;
  const relative = difference === 0 ? 0 : a === 0 ? Number.NaN : difference / Math.abs(a);
  const slack = SLACK * Math.max(Math.abs(a), Math.abs(b));
  return { difference, relative, agrees: Math.abs(difference) <= tolerance * Math.abs(a) + slack };
}
