import type { Ends, PathName } from './path';
import { pathValue } from './path';

export interface Milestone {
  /** Position in years. */
  readonly at: number;
  readonly value: number;
}

/**
 * 阶段目标: the path's value at the end of every step of `months` between start and end, the end included.
 * Steps are those of the calendar, so a path that starts in June has its first yearly milestone in December.
 */
export function milestones(ends: Ends, path: PathName, months: number): Milestone[] {
  const result: Milestone[] = [];
  // Whole months keep the steps exact; a few millionths of a month absorb the rounding of year + month/12.
  const startMonth = ends.start * 12 + 1e-6;
  const endMonth = ends.end * 12 - 1e-6;
  for (let month = (Math.floor(startMonth / months) + 1) * months; month < endMonth; month += months) {
    result.push({ at: month / 12, value: pathValue(ends, month / 12, path) });
  }
  result.push({ at: ends.end, value: ends.target });
  return result;
}
