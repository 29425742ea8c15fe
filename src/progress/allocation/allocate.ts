import { type RoundingConvention, round } from './round';

export interface AllocationRequest {
  readonly total: number;
  /** Not negative, one for each region; their sum is positive. */
  readonly weights: readonly number[];
  /** The parts are whole multiples of it: 1 for things that are counted, 0.01 for 万元 to two places. */
  readonly unit: number;
  /** What every region gets at least, or each of them, before the rest is shared out by weight. */
  readonly minimum: number | readonly number[];
  /** How the total is brought to a whole number of units where it is not one. */
  readonly convention: RoundingConvention;
}

export type Allocation =
  | { readonly kind: 'parts'; readonly parts: readonly number[] }
  /** A weight is negative or not finite, or none is positive. */
  | { readonly kind: 'bad-weights' }
  /** The minima alone are more than the total. */
  | { readonly kind: 'minimum-too-high'; readonly needed: number };

/**
 * Splits a total by weights with the method of the largest remainder (Hamilton, Hare-Niemeyer): each region gets the
 * whole units of its exact share, and the units left over go to the largest remainders, of equal ones to the earlier.
 * A region whose share lies below the minimum gets the minimum and the others share what is left. The parts add up
 * to the total exactly, in decimal, rounded to the unit if need be. A negative total is split as its opposite.
 *
 * @example allocate({ total: 10, weights: [1, 1, 1], unit: 1, minimum: 0, convention: 'half-even' }) // parts 4, 3, 3
 * @see Balinski & Young (2001), Fair Representation, Hamilton's method
 */
export function allocate({ total, weights, unit, minimum, convention }: AllocationRequest): Allocation {
  if (
    !weights.every((weight) => weight >= 0 && Number.isFinite(weight)) ||
    !weights.some((weight) => weight > 0)
  ) {
    return { kind: 'bad-weights' };
  }
  const sign = total < 0 ? -1 : 1;
  const units = round(inUnits(Math.abs(total), unit), 0, convention);
  const floors = weights.map((_, i) =>
    Math.ceil(inUnits(typeof minimum === 'number' ? minimum : (minimum[i] ?? 0), unit)),
  );
  const needed = sum(floors);
  if (needed > units) return { kind: 'minimum-too-high', needed: fromUnits(needed, unit) };
  const parts = shareOut(units, weights, floors);
  return { kind: 'parts', parts: parts.map((part) => (part === 0 ? 0 : sign * fromUnits(part, unit))) };
}

/** Holds those below their floor at it, and starts over with the others until nobody is below. */
function shareOut(units: number, weights: readonly number[], floors: readonly number[]): number[] {
  const held = new Set<number>();
  for (;;) {
    const left = units - sum(floors.filter((_, i) => held.has(i)));
    const total = sum(weights.filter((_, i) => !held.has(i)));
    const shares = weights.map((weight, i) =>
      held.has(i) ? (floors[i] as number) : total > 0 ? (left * weight) / total : 0,
    );
    const below = shares.flatMap((share, i) => (!held.has(i) && share < (floors[i] as number) ? [i] : []));
    if (below.length === 0) return largestRemainder(shares, units);
    for (const i of below) held.add(i);
  }
}

function largestRemainder(shares: readonly number[], units: number): number[] {
  const parts = shares.map(wholeUnits);
  const remainders = shares.map((share, i) => remainder(share, parts[i] as number));
  let left = units - sum(parts);
  const order = shares
    .map((_, i) => i)
    .sort((a, b) => (remainders[b] as number) - (remainders[a] as number) || a - b);
  for (const i of order) {
    if (left <= 0) break;
    parts[i] = (parts[i] as number) + 1;
    left--;
  }
  return parts;
}

/** Whole units in a share; 6.999999999999999 from a division that ought to give 7 counts as 7. */
function wholeUnits(share: number): number {
  const nearest = Math.round(share);
  return Math.abs(share - nearest) <= 1e-9 * Math.max(1, nearest) ? nearest : Math.floor(share);
}

/** Two thirds left of 1.67 and of 6.67 are equal; their last bits must not decide who gets a unit. */
function remainder(share: number, whole: number): number {
  return Number((share - whole).toFixed(9));
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** 0.3 / 0.1 is 2.9999999999999996 in binary; fifteen digits tell what is meant. */
function inUnits(amount: number, unit: number): number {
  return Number((amount / unit).toPrecision(15));
}

function fromUnits(units: number, unit: number): number {
  return Number((units * unit).toPrecision(15));
}
