import { readYear } from '../readYear';
import { type ColumnRole, roleOf } from './columns';

/** A column by its heading. */
export interface Column {
  readonly role: ColumnRole;
  readonly year: number | null;
}

const isDigit = (char: string): boolean => char >= '0' && char <= '9';

/** The year that a heading names; in a heading it needs no 年. */
function yearIn(heading: string): number | null {
  for (let at = 0; at + 4 <= heading.length; at++) {
    if (!isDigit(heading.charAt(at)) || isDigit(heading.charAt(at - 1))) continue;
    const years = readYear(heading, at);
    if (years) return years.to;
    const bare = Number(heading.slice(at, at + 4));
    if (Number.isInteger(bare) && bare >= 1949 && bare <= 2100 && !isDigit(heading.charAt(at + 4)))
      return bare;
  }
  const plan = heading.indexOf('十');
  return plan < 0 ? null : (readYear(heading, plan)?.to ?? null);
}

/** What a heading says of its column; undefined for words that are no heading of a table of targets. */
export function columnOf(heading: string): Column | undefined {
  const year = yearIn(heading);
  const role = roleOf(heading);
  if (role === undefined) return year === null || heading.length > 12 ? undefined : { role: 'value', year };
  return { role, year: role === 'growth' ? null : year };
}

/**
 * Bare years settled: the earliest is the baseline where there are several and no other column is one, the others are
 * targets.
 */
export function settle(headings: readonly Column[]): Column[] {
  const columns = withoutGroupHeading(headings);
  const years = columns.flatMap(({ role, year }) => (role === 'value' && year !== null ? [year] : []));
  const hasBaseline = columns.some(({ role }) => role === 'baseline');
  const known = columns.flatMap(({ role, year }) => (role === 'target' && year !== null ? [year] : []));
  const earliest = Math.min(...years, ...known);
  const several = years.length + known.length > 1;
  return columns.map((column) => {
    if (column.role !== 'value') return column;
    const baseline = several && !hasBaseline && column.year === earliest;
    return { ...column, role: baseline ? 'baseline' : 'target' };
  });
}

/** 目标 without a year, and years elsewhere: the heading stood over those years, which are all targets. */
function withoutGroupHeading(columns: readonly Column[]): readonly Column[] {
  const group = columns.findIndex(({ role, year }) => role === 'target' && year === null);
  const years = columns.filter(({ role, year }) => role === 'value' && year !== null).length;
  if (group < 0 || years < 2) return columns;
  return columns.flatMap((column, at) =>
    at === group ? [] : [column.role === 'value' ? { ...column, role: 'target' as const } : column],
  );
}

const FIGURES: ReadonlySet<ColumnRole> = new Set(['baseline', 'target', 'value', 'growth']);

export const holdsFigures = ({ role }: Column): boolean => FIGURES.has(role);

/** A heading row names the indicators and at least one figure. */
export function isHeader(columns: readonly (Column | undefined)[]): boolean {
  const given = columns.filter((column) => column !== undefined);
  return given.some(({ role }) => role === 'name') && given.some(holdsFigures);
}
