import type { Comparator, Direction } from './rules';

/** 1 where more is better, -1 where less is: factor that turns "better" into "greater". */
export type DirectionSign = 1 | -1;

const OF_COMPARATOR: Partial<Record<Comparator, DirectionSign>> = { '>=': 1, '>': 1, '<=': -1 };

/** Whether anything but the baseline tells the direction. */
export function directionGiven(direction?: Direction, comparator?: Comparator): boolean {
  return direction !== undefined || (comparator !== undefined && OF_COMPARATOR[comparator] !== undefined);
}

/**
 * The direction stated, else the one its comparator implies (不低于 is up, 以内 is down), else that from baseline
 * to target. Up where nothing tells: a target to maintain, or one without a baseline.
 */
export function directionSign(
  baseline: number,
  target: number,
  direction?: Direction,
  comparator?: Comparator,
): DirectionSign {
  if (direction !== undefined) return direction === 'up' ? 1 : -1;
  const implied = comparator === undefined ? undefined : OF_COMPARATOR[comparator];
  return implied ?? (target < baseline ? -1 : 1);
}
