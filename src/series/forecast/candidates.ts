import type { Constants } from './state';

/** Smoothing constants and how likely they are held to be before the series is seen; only ratios matter. */
export interface Candidate {
  readonly constants: Constants;
  readonly prior: number;
}

/**
 * Share of an error that stays in the level. Most of the prior lies near 1, the random walk: a handful of yearly
 * values cannot tell a walk from a straight line, and a line wrongly believed gives intervals that are too narrow.
 */
const LEVELS = [
  { level: 0, prior: 0.3 },
  { level: 0.1, prior: 0.3 },
  { level: 0.2, prior: 0.3 },
  { level: 0.35, prior: 0.5 },
  { level: 0.5, prior: 0.8 },
  { level: 0.75, prior: 1.5 },
  { level: 1, prior: 4 },
] as const;

/** A steady slope, one that wanders, and one whose turns die away; `share` is that of the level's own share. */
const SLOPES = [
  { share: 0, damping: 1, prior: 1 },
  { share: 0.2, damping: 1, prior: 0.4 },
  { share: 0.6, damping: 0.9, prior: 0.4 },
] as const;

const SEASONS = [0, 0.1, 0.3] as const;

/** All constants that are tried; those of the season stay within the usual bound, level + season ≤ 1. */
export function candidates(seasonal: boolean): Candidate[] {
  return LEVELS.flatMap(({ level, prior }) =>
    SLOPES.filter(({ share }) => share === 0 || level > 0).flatMap((slope) =>
      (seasonal ? SEASONS.filter((season) => level + season <= 1) : [0]).map((season) => ({
        constants: { level, slope: slope.share * level, season, damping: slope.damping },
        prior: prior * slope.prior,
      })),
    ),
  );
}
