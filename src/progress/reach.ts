import { atLeast, exceeds } from './compare';
import type { DirectionSign } from './direction';
import type { Comparator } from './rules';

/**
 * Whether a value meets its target. 超过 (`>`) must be passed; 左右 (`~`) is met from `near` × |target| short of it;
 * every other comparator is met when the target is reached in the wanted direction, an interval from the bound
 * that is reached first.
 */
export function reaches(
  actual: number,
  target: number,
  sign: DirectionSign,
  comparator: Comparator | undefined,
  near: number,
): boolean {
  if (comparator === '>') return exceeds(sign * actual, sign * target);
  if (comparator === '~') return atLeast(sign * actual, sign * target - near * Math.abs(target));
  return atLeast(sign * actual, sign * target);
}
