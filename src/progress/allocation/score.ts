/**
 * Points of an indicator in an assessment: its weight times its progress, no more than the cap and no less than 0.
 *
 * @param progress completion as a fraction, 1 for the whole target
 * @param weight the points that completion is worth
 * @param cap largest progress that counts, 1 where doing more earns nothing more
 * @example score(1.3, 20, 1.2) // 24
 */
export function score(progress: number, weight: number, cap: number): number {
  return weight * Math.max(0, Math.min(progress, cap));
}
