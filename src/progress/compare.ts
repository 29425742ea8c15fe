/** Thresholds are compared on unrounded numbers; what differs by less than this share counts as equal. */
const RELATIVE_TOLERANCE = 1e-9;

/** x ≥ y, an exact threshold falling to the better side whatever the last bit of a float says. */
export function atLeast(x: number, y: number): boolean {
  return x >= y - RELATIVE_TOLERANCE * Math.min(Math.abs(x), Math.abs(y));
}

/** x > y by more than the tolerance. */
export function exceeds(x: number, y: number): boolean {
  return x > y + RELATIVE_TOLERANCE * Math.min(Math.abs(x), Math.abs(y));
}

export function equal(x: number, y: number): boolean {
  return atLeast(x, y) && atLeast(y, x);
}
