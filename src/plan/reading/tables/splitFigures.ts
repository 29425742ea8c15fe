import { cellValue } from './cellValue';
import { conventionOf } from './growthConvention';
import type { Column } from './header';

/** How a run of figures falls into cells, and whether it can only fall so. */
export interface Split {
  readonly cells: readonly string[];
  readonly sure: boolean;
}

/** A longer run is no row of a table of targets; and no more ways than this are tried. */
const LONGEST_RUN = 48;
const MOST_WAYS = 3000;

/**
 * Splits figures that lie glued together into one cell a column. Of the ways that there are, the growth column decides:
 * it must follow from baseline and target.
 *
 * @example splitFigures('228350[122]', columns, '家') // 228 | 350 | [122], sure: 350 - 228 = 122
 * @returns without a growth that decides, the way with the most even figures, not sure; undefined where there is none
 */
export function splitFigures(
  run: string,
  columns: readonly Column[],
  unit: string | null,
): Split | undefined {
  const ways = waysToSplit(run, columns.length).filter((cells) => fits(cells, columns, unit));
  const consistent = ways.filter((cells) => growthFollows(cells, columns, unit));
  const likely = consistent.length > 0 ? consistent : ways.filter((cells) => isLikely(cells, columns));
  const cells = evenest(likely.length > 0 ? likely : ways);
  return cells && { cells, sure: consistent.length === 1 || ways.length === 1 };
}

/** All ways to cut a run into so many figures, brackets and dashes. */
function waysToSplit(run: string, count: number): string[][] {
  const ways: string[][] = [];
  if (run.length > LONGEST_RUN) return ways;
  const cut = (at: number, cells: readonly string[]): void => {
    if (ways.length >= MOST_WAYS || cells.length > count) return;
    if (at === run.length) {
      if (cells.length === count) ways.push([...cells]);
      return;
    }
    for (const end of endsOfCell(run, at)) cut(end, [...cells, run.slice(at, end)]);
  };
  cut(0, []);
  return ways;
}

const BRACKETED = /[[(][\d.-][\d.,%-]*[\])]/y;
const DASHES = /-{1,3}/y;
const FIGURE = /(?:[≥≤><]=?)?(?:0|[1-9]\d*)(?:\.\d{1,4})?/y;

/** Where a cell that begins here can end: a figure may end after each of its digits. */
function endsOfCell(run: string, at: number): number[] {
  const whole = endOf(BRACKETED, run, at) ?? endOf(DASHES, run, at);
  if (whole !== undefined) return [whole];
  const longest = endOf(FIGURE, run, at);
  if (longest === undefined) return [];
  if (run.charAt(longest) === '%') return [longest + 1];
  const ends: number[] = [];
  for (let end = at + 1; end <= longest; end++) {
    const parted = /\d/.test(run.charAt(end - 1)) && run.charAt(end) !== '.';
    const begun = end === longest || /[\d[(≥≤><-]/.test(run.charAt(end));
    if (parted && begun) ends.push(end);
  }
  return ends;
}

function endOf(pattern: RegExp, run: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(run) ? pattern.lastIndex : undefined;
}

const numberIn = (cell: string | undefined): number | null => {
  const value = cell === undefined ? undefined : cellValue(cell)?.value;
  return typeof value === 'number' ? value : null;
};

/** A bracket is a growth, where a column is for that, and a share is at most 100. */
function fits(cells: readonly string[], columns: readonly Column[], unit: string | null): boolean {
  const grows = columns.some(({ role }) => role === 'growth');
  return cells.every((cell, at) => {
    const growth = columns[at]?.role === 'growth';
    if (grows && cell.startsWith('[') && !growth) return false;
    return growth || unit !== '%' || (numberIn(cell) ?? 0) <= 100;
  });
}

/** Plans seldom multiply by more than a hundred. */
function isLikely(cells: readonly string[], columns: readonly Column[]): boolean {
  const [from, to] = [
    numberIn(cells[indexOf(columns, 'baseline')]),
    numberIn(cells[indexOf(columns, 'target')]),
  ];
  return from === null || to === null || from === 0 || (to / from < 100 && to / from > 0.01);
}

const indexOf = (columns: readonly Column[], wanted: Column['role']): number =>
  columns.findIndex(({ role }) => role === wanted);

function growthFollows(cells: readonly string[], columns: readonly Column[], unit: string | null): boolean {
  const [from, to, growth] = ['baseline', 'target', 'growth'].map((role) =>
    indexOf(columns, role as Column['role']),
  );
  const printed = numberIn(cells[growth ?? -1]);
  const [first, last] = [columns[from ?? -1]?.year, columns[to ?? -1]?.year];
  if (printed === null || first == null || last == null) return false;
  const bracketed = cells[growth ?? -1]?.startsWith('[') === true;
  const figures = {
    baseline: numberIn(cells[from ?? -1]),
    target: numberIn(cells[to ?? -1]),
    years: last - first,
  };
  const { agrees, convention } = conventionOf(printed, bracketed, unit, figures);
  return agrees === true && (bracketed || convention !== 'cumulative');
}

/** Figures of one column tend to be as long as their neighbours'. */
function evenest(ways: readonly (readonly string[])[]): readonly string[] | undefined {
  const spread = (cells: readonly string[]): number => {
    const lengths = cells.filter((cell) => /^\d/.test(cell)).map((cell) => cell.length);
    return Math.max(...lengths) - Math.min(...lengths);
  };
  return [...ways].sort((a, b) => spread(a) - spread(b))[0];
}
