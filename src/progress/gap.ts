import type { DirectionSign } from './direction';

/**
 * 差距: what is still missing to the target, in the indicator's unit. Positive is short of it, negative beyond it,
 * whatever the direction.
 *
 * @example gap(270, 300, 1) // 30
 */
export function gap(actual: number, target: number, sign: DirectionSign): number {
  return sign * (target - actual);
}
