import type { Plan } from '../../plan/schema';
import { type RegionSheetOptions, regionTargets } from './regionRows';

/** What one region is given of one target in a year, flat, as `decompose --json` prints it. */
export interface PartRecord {
  readonly number: number | string;
  readonly indicator: string;
  readonly unit: string | null;
  readonly year: number;
  /** What is split: the year's increase, its sum, or `same` for what every region has alike. */
  readonly regional: 'increase' | 'sum' | 'same';
  /** Null where the year has no value, as by equal growth from 0. */
  readonly whole: number | null;
  readonly region: string;
  readonly weight: number;
  readonly part: number | null;
}

/** A record for each target and region, the targets in the plan's order. */
export function partRecords(plan: Plan, options: Omit<RegionSheetOptions, 'language'>): PartRecord[] {
  const { shared, alike } = regionTargets(plan, options);
  return [...shared, ...alike].flatMap(({ row, whole, parts }) =>
    options.regions.map(({ name, weight }, index) => ({
      number: row.key,
      indicator: row.name.zh,
      unit: row.indicator.unit ?? null,
      year: options.year,
      regional: row.regional,
      whole: Number.isFinite(whole) ? whole : null,
      region: name,
      weight,
      part: parts?.[index] ?? null,
    })),
  );
}
