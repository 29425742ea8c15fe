import type { Plan } from '../../plan/schema';
import type { Region } from './regionList';
import { splitRegions } from './splitRegions';
import type { LeftOut } from './splitRow';
import type { YearRow } from './yearCells';
import { type YearSheetOptions, yearRows } from './yearSheet';

export interface RegionSheetOptions extends YearSheetOptions {
  readonly year: number;
  readonly regions: readonly SheetRegion[];
}

/** A region, and whether its weight and minimum stand in the sheet already: then the cells are left to the user. */
export interface SheetRegion extends Region {
  readonly typed?: { readonly weight?: boolean; readonly minimum?: boolean };
}

/** A target of which a year is split over regions. */
export interface RegionTarget {
  readonly row: YearRow;
  /**
   * What the year asks of all of them: the increase, the year's sum, or for shares and rates the value itself. NaN where
   * there is no path, as by equal growth from 0.
   */
  readonly whole: number;
  /** One for each region; undefined where the weights allow no split, or the year has no value to split. */
  readonly parts: readonly number[] | undefined;
}

/**
 * The targets that grow in a year: those that regions share out, and those that are the same for all. Of several yearly
 * increments of one indicator the one due next counts.
 */
export function regionTargets(
  plan: Plan,
  options: Omit<RegionSheetOptions, 'language'>,
): {
  readonly shared: readonly RegionTarget[];
  readonly alike: readonly RegionTarget[];
  readonly leftOut: readonly LeftOut[];
} {
  const { year, regions } = options;
  const { rows, leftOut } = yearRows(plan, options);
  const current = rows.filter(
    (row) => row.years.includes(year) && !rows.some((other) => goesBefore(other, row, year)),
  );
  const targets = current.flatMap((row): RegionTarget[] => {
    const part = row.parts.find((one) => one.year === year);
    if (part === undefined) return [];
    const isValue = row.regional === 'sum' || (row.regional === 'same' && row.kind === 'level');
    const whole = isValue ? part.level : part.part;
    return [{ row, whole, parts: Number.isFinite(whole) ? splitRegions(row, whole, regions) : undefined }];
  });
  return {
    shared: targets.filter(({ row }) => row.regional !== 'same'),
    alike: targets.filter(({ row }) => row.regional === 'same'),
    leftOut: [
      ...leftOut,
      ...current
        .filter((row) => row.parts.length === 0)
        .map(({ key, name }) => ({ key, name, reason: WAITING })),
    ],
  };
}

const WAITING = {
  zh: '缺基数，请在年度分解表填写基数后重新生成',
  en: 'lacks a baseline; type it on the sheet of years and write this sheet again',
};

function goesBefore(other: YearRow, row: YearRow, year: number): boolean {
  return (
    other !== row &&
    other.indicator === row.indicator &&
    other.kind === row.kind &&
    other.target.name === row.target.name &&
    other.years.includes(year) &&
    other.end < row.end &&
    // One that starts where the other ends has a part of its own.
    row.start < other.end - 1e-9
  );
}
