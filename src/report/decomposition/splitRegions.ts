import { allocate } from '../../progress/allocation/allocate';
import type { Region } from './regionList';
import type { SplitRow } from './splitRow';

/**
 * 按地区分解: what each region is given of a year's part, by its weight and in whole units; of what is counted no less
 * than its minimum, where the minima together are no more than the whole. The parts add up to the whole exactly. What
 * cannot be added up is the same for all.
 *
 * @returns undefined where no weight is above 0
 */
export function splitRegions(
  { regional, decimals }: Pick<SplitRow, 'regional' | 'decimals'>,
  whole: number,
  regions: readonly Region[],
): readonly number[] | undefined {
  if (regional === 'same') return regions.map(() => whole);
  const minima = regions.map(({ minimum }) => minimum ?? 0);
  const held = decimals === 0 && sum(minima) <= whole;
  const result = allocate({
    total: whole,
    weights: regions.map(({ weight }) => weight),
    unit: unitOf(decimals),
    minimum: held ? minima : 0,
    convention: 'half-away',
  });
  return result.kind === 'parts' ? result.parts : undefined;
}

/** The smallest amount that is given: 1 of what is counted, 0.01 with two decimals. */
export function unitOf(decimals: number): number {
  return Number((10 ** -decimals).toPrecision(1));
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
