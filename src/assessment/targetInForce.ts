import type { Indicator, Target } from '../plan/schema';
import { position } from '../series/period';

/**
 * The target that counts at a date: the next one due, else the last that was. Of several due together a level comes
 * first, for it is what the indicator's own values can be held against. Targets with a name of their own count
 * something else and are left to observations of that name, unless there are no others; a revised target belongs to
 * the one that it revises.
 *
 * @param asOf position in years
 */
export function targetInForce({ targets }: Indicator, asOf: number): Target {
  const first = targets.filter((target) => target.revisedFrom === undefined);
  const own = first.filter((target) => target.name === undefined);
  const candidates = [own, first, targets].find((list) => list.length > 0) as readonly Target[];
  const [next] = candidates
    .filter((target) => dueAt(target) >= asOf - 1e-9)
    .toSorted((a, b) => dueAt(a) - dueAt(b) || levelsFirst(a, b));
  const [last] = candidates.toSorted((a, b) => dueAt(b) - dueAt(a) || levelsFirst(a, b));
  return next ?? (last as Target);
}

/** The target that replaces this one from a period on. */
export function revisionOf({ targets }: Indicator, target: Target): Target | undefined {
  return targets.find(
    (other) => other.revisedFrom !== undefined && other.kind === target.kind && other.name === target.name,
  );
}

/** A target without a date is due after all others. */
function dueAt({ period }: Target): number {
  return period === undefined ? Number.POSITIVE_INFINITY : position(period);
}

function levelsFirst(a: Target, b: Target): number {
  return Number(b.kind === 'level') - Number(a.kind === 'level');
}
