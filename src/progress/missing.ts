import { directionGiven } from './direction';
import type { StatusRules } from './rules';
import type { Situation } from './situation';
import type { Standing } from './standing';

/** Why a situation cannot be judged: an input that is missing, or two that do not fit together. */
export type Obstacle = keyof Situation | 'order' | 'path';

/** What already keeps from asking whether the target is met; without a direction nobody can tell. */
export function obstacleToMet(situation: Situation, rules: StatusRules): Obstacle | undefined {
  const { baseline, target, actual, asOf } = situation;
  if (Number.isNaN(actual)) return 'actual';
  if (Number.isNaN(target)) return 'target';
  if (Number.isNaN(asOf)) return 'asOf';
  const needsBaseline = rules.kind === 'level' || (rules.kind === 'growth-rate' && rules.measure !== 'rate');
  if (!needsBaseline || !Number.isNaN(baseline)) return undefined;
  const known = rules.kind === 'level' && directionGiven(rules.direction, rules.comparator);
  if (!known) return 'baseline';
  return undefined;
}

/** What keeps from comparing with the path, once it is known that the target is not met. */
export function obstacleToPath(situation: Situation, standing: Standing): Obstacle | undefined {
  if (Number.isNaN(standing.baseline)) return 'baseline';
  if (Number.isNaN(standing.start)) return 'start';
  if (Number.isNaN(situation.end)) return 'end';
  if (!(standing.end > standing.start)) return 'order';
  if (Number.isNaN(standing.expected)) return 'path';
  return undefined;
}

/** Kinds that are met or not, with no path to compare with. */
export function hasPath({ kind }: StatusRules): boolean {
  return kind !== 'relative' && kind !== 'milestone';
}
