import type { PlanPeriod } from '../planPeriod';
import type { ReadTarget } from '../reading';
import { readYear } from '../readYear';
import type { Span } from '../span';
import { type Line, pieces, RULES_AND_GAPS } from './lines';
import type { TableReading } from './readGrid';
import { rowTargets, unitInName } from './rowTargets';
import type { TableCell } from './tableCell';

/** Who gets a share of the targets: the heading of the first column of a table that allocates them. */
const WHOM =
  /^(?:序号)?(?:责任|承担|牵头)?(?:单位|部门|地区|区域|县区|区县|市县|县市区|县\(市、区\)|县\(市\)区|乡镇|镇街|街道|乡镇\(街道\)|镇\(街道\)|园区|辖区)(?:名称)?$/u;
/** The whole, under the parts. */
const WHOLE = /^(?:合计|总计|小计|全[市县区省州])$/u;
/** A table of what has been is headed by none of these. */
const ALLOCATES = /目标|任务|计划|分解|分配|安排/u;
/** So many lines above the headings may hold the title of the table. */
const TITLE_LINES = 3;
const MOST_LINES = 200;

/**
 * Reads a table that allocates targets: who in the rows, what in the columns with its unit in brackets
 * (`单位 | 规上工业总产值(亿元) | 新增规上企业(户)`). Every cell is a target.
 *
 * @param title the words above the table, which say that it sets targets and perhaps for which year
 * @returns undefined where the rows are no such table
 */
export function readAllocation(
  rows: readonly (readonly TableCell[])[],
  title: string,
  plan: PlanPeriod | undefined,
): TableReading | undefined {
  const [head = [], ...body] = rows;
  const columns = head.map(({ printed }) => unitInName(printed));
  const first = columns.findIndex(({ unit }) => unit !== null);
  const measured = columns.filter(({ unit }) => unit !== null).length;
  if (first < 1 || measured < 2 || !WHOM.test(head[first - 1]?.text ?? '') || !ALLOCATES.test(title))
    return undefined;
  const year = yearIn(title) ?? plan?.to ?? null;
  const targets: ReadTarget[] = [];
  const spans: Span[] = [];
  for (const cells of body) {
    const who = cells[first - 1];
    if (!who || cells.length !== head.length || who.text === '' || who.value) break;
    for (let at = first; at < cells.length; at++)
      targets.push(...shareOf(who, columns[at], cells[at], year, plan));
    spans.push({ start: who.start, end: cells.at(-1)?.end ?? who.end });
  }
  return targets.length === 0 ? undefined : { targets, spans };
}

/** What a cell asks of whom. */
function shareOf(
  who: TableCell,
  column: ReturnType<typeof unitInName> | undefined,
  cell: TableCell | undefined,
  year: number | null,
  plan: PlanPeriod | undefined,
): ReadTarget[] {
  const value = cell?.value;
  if (!cell || !value || !column || column.unit === null) return [];
  const row = {
    name: column.name + (WHOLE.test(who.text) ? '' : `(${who.printed})`),
    category: null,
    unit: column.unit,
    baseline: undefined,
    targets: [{ ...value, year, cell }],
    growth: undefined,
    property: null,
    lead: null,
    span: { start: who.start, end: cell.end },
  };
  const ofAYear = year !== null && plan !== undefined && (year < plan.to || plan.yearly);
  return rowTargets(row, plan).map((target) =>
    ofAYear && target.kind === 'cumulative-increment' ? { ...target, kind: 'annual-increment' } : target,
  );
}

/** The year named last, nearest to the table. */
function yearIn(title: string): number | null {
  const at = [...title.matchAll(/\d{4}年/gu)].at(-1)?.index;
  return at === undefined ? null : (readYear(title, at)?.to ?? null);
}

/** Cheap, and asked of every line: at least two headings have a unit in brackets, and the last ends with one. */
const mayHead = (words: string): boolean =>
  /[)）]\s*[|｜]?\s*$/u.test(words.slice(-4)) && words.split(/[(（]/u).length > 2;

/** The same, where the table was flattened into lines. */
export function readFlatAllocation(
  source: string,
  lines: readonly Line[],
  at: number,
  plan: PlanPeriod | undefined,
): (TableReading & { readonly lines: number }) | undefined {
  const line = lines[at] as Line;
  if (line.end - line.start > 200 || !mayHead(line.words)) return undefined;
  const cellsOf = ({ start, end }: Line): TableCell[] => pieces(source, start, end, RULES_AND_GAPS);
  const head = cellsOf(line);
  if (head.length < 3) return undefined;
  const body: TableCell[][] = [];
  for (let next = at + 1; next < Math.min(lines.length, at + MOST_LINES); next++) {
    const cells = cellsOf(lines[next] as Line);
    if (cells.length !== head.length) break;
    body.push(cells);
  }
  const title = lines
    .slice(Math.max(0, at - TITLE_LINES), at)
    .map(({ words }) => words.slice(-60))
    .join(' ');
  const read = readAllocation([head, ...body], title, plan);
  return read && { ...read, lines: body.length + 1 };
}
