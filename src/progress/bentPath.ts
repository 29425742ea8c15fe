import { type Ends, type PathName, pathPassage, pathValue } from './path';

/** 目标调整: a target that replaces the first one from a position in years on; the path bends there. */
export interface Revision {
  readonly from: number;
  readonly target: number;
}

/** Whether a moment lies behind the bend; on its own day the first target still counts. */
export function isBehindBend(revision: Revision | undefined, at: number): revision is Revision {
  return revision !== undefined && at > revision.from;
}

/** The target that counts at a moment. */
export function targetAt(
  { target }: Pick<Ends, 'target'>,
  revision: Revision | undefined,
  at: number,
): number {
  return isBehindBend(revision, at) ? revision.target : target;
}

/** The target that counts in the end: the revised one, else the first. */
export function finalTarget({ target }: Pick<Ends, 'target'>, revision: Revision | undefined): number {
  return revision?.target ?? target;
}

/**
 * The straight or compounding piece of the path on which a moment lies: up to the bend the first path, from there on
 * the one that leads from where the first path was then to the revised target, due when the first one was. A target
 * revised before the path begins leads from its beginning.
 *
 * @example
 * // 100 at the end of 2020, 150 wanted at the end of 2025, from the end of 2022 on 170
 * legAt({ baseline: 100, start: 2021, target: 150, end: 2026 }, { from: 2023, target: 170 }, 2024.5, 'linear')
 * // { baseline: 120, start: 2023, target: 170, end: 2026 }
 */
export function legAt(first: Ends, revision: Revision | undefined, at: number, path: PathName): Ends {
  if (!isBehindBend(revision, at)) return first;
  const start = Math.max(revision.from, first.start);
  return { baseline: pathValue(first, start, path), start, target: revision.target, end: first.end };
}

/**
 * Where a path stands that may bend; NaN as for `pathValue`.
 *
 * @example
 * // 120 + 50·1.5/3
 * bentPathValue({ baseline: 100, start: 2021, target: 150, end: 2026 }, { from: 2023, target: 170 }, 2024.5, 'linear')
 * // 145
 */
export function bentPathValue(
  first: Ends,
  revision: Revision | undefined,
  at: number,
  path: PathName,
): number {
  return pathValue(legAt(first, revision, at, path), at, path);
}

/**
 * Position in years at which the path, as it is known at a moment, passes through a value. Behind the bend a value
 * that the path had before it is read off the first leg. Continued beyond both ends, and NaN, as for `pathPassage`.
 *
 * @example
 * const ends = { baseline: 100, start: 2021, target: 150, end: 2026 };
 * const revision = { from: 2023, target: 170 };
 * bentPathPassage(ends, revision, 145, 2025, 'linear') // 2024.5
 * bentPathPassage(ends, revision, 110, 2025, 'linear') // 2022
 */
export function bentPathPassage(
  first: Ends,
  revision: Revision | undefined,
  value: number,
  at: number,
  path: PathName,
): number {
  const leg = legAt(first, revision, at, path);
  const passed = pathPassage(leg, value, path);
  return passed < leg.start && leg.start > first.start ? pathPassage(first, value, path) : passed;
}
