/** 目标轨迹: equal steps (序时) or equal growth from baseline to target. */
export const PATHS = ['linear', 'compound'] as const;
export type PathName = (typeof PATHS)[number];

/** The six numbers of a path: two ends, each a value at a position in years. */
export interface Ends {
  readonly baseline: number;
  readonly start: number;
  readonly target: number;
  readonly end: number;
}

/**
 * 序时进度: share of the time between start and end that has passed, held between 0 and 1.
 * NaN where the end does not lie after the start.
 *
 * @example elapsed(2021, 2026, 2023.5) // 0.5
 */
export function elapsed(start: number, end: number, asOf: number): number {
  if (!(end > start)) return Number.NaN;
  return Math.min(1, Math.max(0, (asOf - start) / (end - start)));
}

/**
 * Where the path stands: baseline + (target - baseline)·s, or baseline·(target/baseline)^s, s the time elapsed.
 * Before its start the path is at the baseline and after its end at the target. NaN for a compound path through
 * zero or below.
 *
 * @example pathValue({ baseline: 100, start: 2021, target: 150, end: 2026 }, 2023.5, 'linear') // 125
 */
export function pathValue({ baseline, start, target, end }: Ends, asOf: number, path: PathName): number {
  const s = elapsed(start, end, asOf);
  if (path === 'linear') return s === 1 ? target : baseline + (target - baseline) * s;
  if (!(baseline > 0 && target > 0)) return Number.NaN;
  return s === 1 ? target : baseline * (target / baseline) ** s;
}

/**
 * Position in years at which the path, continued beyond both ends where need be, passes through a value.
 * NaN where it never does: a path that does not move, or a compound path and a value that is not positive.
 */
export function pathPassage({ baseline, start, target, end }: Ends, value: number, path: PathName): number {
  if (!(end > start) || baseline === target) return Number.NaN;
  if (path === 'linear') return start + ((value - baseline) / (target - baseline)) * (end - start);
  if (!(baseline > 0 && target > 0 && value > 0)) return Number.NaN;
  return start + (Math.log(value / baseline) / Math.log(target / baseline)) * (end - start);
}
