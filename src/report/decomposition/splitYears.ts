import { round } from '../../progress/allocation/round';
import { bentPathValue } from '../../progress/bentPath';
import type { SplitRow } from './splitRow';
import { revisionIn } from './targetSpan';

/** A year of a target: the value at its end (of increments the sum so far), and what the year adds. */
export interface YearPart {
  readonly year: number;
  readonly level: number;
  readonly part: number;
}

/** What the user fixed: the baseline that the document lacks, and values of single years. */
export interface Typed {
  readonly baseline?: number;
  /** Of a level the value at the end of the year, of an increment what the year adds. */
  readonly years?: ReadonlyMap<number, number>;
}

/** The years in which a target grows, within those of the plan. */
export function yearsOf({ start, end }: Pick<SplitRow, 'start' | 'end'>, years: readonly number[]): number[] {
  return years.filter((year) => year + 1 > start + 1e-9 && year < end - 1e-9);
}

/**
 * 按年分解: the value that each year's end stands at on the path, to the target's own precision, and the difference of
 * neighbouring years; a year fixed by hand takes precedence, to the same precision. What the years add comes to target less baseline exactly,
 * for the last year ends at the target; years fixed by hand may say otherwise, which `shortfall` tells.
 *
 * @param years of the plan, one after the other
 * @returns [] where no baseline is known
 * @example splitYears(enterprises, [2021, 2022, 2023, 2024, 2025])
 * // 228 to 350: levels 252, 277, 301, 326, 350, parts 24, 25, 24, 25, 24
 */
export function splitYears(row: SplitRow, years: readonly number[], typed: Typed = {}): YearPart[] {
  const baseline = row.baseline ?? typed.baseline;
  if (baseline === undefined) return [];
  const own = yearsOf(row, years);
  const onPath = (year: number) => pathAt({ ...row, baseline }, year);
  let level = levelBefore({ ...row, baseline }, own);
  return own.map((year) => {
    const hand = typed.years?.get(year);
    const fixed = hand === undefined ? undefined : exact(hand, row.decimals);
    const part =
      row.kind === 'level'
        ? (fixed ?? onPath(year)) - level
        : (fixed ?? onPath(year) - (year === own[0] ? level : onPath(year - 1)));
    level = exact(level + part, row.decimals);
    return { year, level, part: exact(part, row.decimals) };
  });
}

/** What the last year lacks of the target; 0 where the years add up. */
export function shortfall(row: SplitRow, parts: readonly YearPart[]): number {
  return exact(row.total - (parts.at(-1)?.level ?? 0), row.decimals);
}

/** Where the first of the years starts from: the baseline, or the path where the target began earlier. */
function levelBefore(row: SplitRow & { baseline: number }, years: readonly number[]): number {
  const [first] = years;
  return first === undefined || first <= row.start + 1e-9
    ? exact(row.baseline, row.decimals)
    : pathAt(row, first - 1);
}

/** The path at the end of a year, bent where the target was revised, in whole units. */
function pathAt(row: SplitRow & { readonly baseline: number }, year: number): number {
  const { baseline, start, end, total, before, path, decimals } = row;
  const first = { baseline, start, target: before?.total ?? total, end };
  return exact(bentPathValue(first, revisionIn(row), year + 1, path), decimals);
}

/** As ROUND in a cell does it: fifteen digits tell what is meant, and a tie goes away from zero. */
function exact(value: number, decimals: number): number {
  return round(Number(value.toPrecision(15)), decimals, 'half-away');
}
