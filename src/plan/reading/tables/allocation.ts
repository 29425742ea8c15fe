import type { PlanPeriod } from '../planPeriod';
import type { ReadTarget } from '../reading';
import { readYear } from '../readYear';
import { cellsBetweenRules, GAPS, type Line, pieces } from './lines';
import type { TableReading } from './readGrid';
import { rowTargets, type TargetRow, unitInName } from './rowTargets';
import type { TableCell } from './tableCell';

/** Who gets a share of the targets, or when: the heading of a column before those that measure. */
const WHOM =
  /^(?:序号)?(?:责任|承担|牵头|实施)?(?:单位|部门|地区|区域|县区|区县|市县|县市区|县\(市、区\)|县\(市\)区|乡镇|镇街|街道|乡镇\(街道\)|镇\(街道\)|街道\(园区\)|园区|辖区|年度|年份|时间|时间节点|节点|阶段)(?:名称)?$/u;
/** The whole, under the parts. */
const WHOLE = /^(?:合计|总计|小计|全[市县区省州])$/u;
/** A table of what has been is headed by none of these. */
const ALLOCATES = /目标|任务|计划|分解|分配|安排|节点/u;
/** A row of a table by years that says what there was. */
const BASE_YEAR = /基期|基数|基准|现状|实际|完成/u;
/** A table of results says so in the words right above it. */
const RESULTS = /完成情况|历年|实绩|实际完成/u;
const NEAREST = 24;
/** So many lines above the headings may hold the title of the table. */
const TITLE_LINES = 3;
const MOST_LINES = 200;

/** A column that measures something: its name, and the unit in brackets, 累计 with it or not. */
interface Measure {
  readonly name: string;
  readonly unit: string;
  readonly summed: boolean;
}

/**
 * Reads a table that allocates targets: who, or which year, in the rows, what in the columns with its unit in brackets
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
  const measures = head.map(({ printed }) => measureOf(printed));
  const first = measures.findIndex((measure) => measure !== undefined);
  const whom = head.slice(0, Math.max(first, 0)).findIndex(({ text }) => WHOM.test(text));
  const measured = measures.filter((measure) => measure !== undefined).length;
  if (whom < 0 || measured < 2 || !ALLOCATES.test(title) || RESULTS.test(title.slice(-NEAREST)))
    return undefined;
  const parts = body.flatMap((cells) => partOf(cells, head.length, whom, first));
  const baseline = parts.find(({ who }) => readYear(who.text, 0) && BASE_YEAR.test(who.text));
  const year = yearIn(title) ?? plan?.to ?? null;
  const set = parts.filter(({ who }) => !isPast(who, plan));
  const targets = set.flatMap((part) => sharesOf(part, measures, baseline, year, plan));
  const spans = parts.map(({ who, cells }) => ({ start: who.start, end: cells.at(-1)?.end ?? who.end }));
  return targets.length === 0 ? undefined : { targets, spans };
}

/** 高企净增(家), 宜机化改造(亩,三年累计) */
function measureOf(heading: string): Measure | undefined {
  const { name, unit } = unitInName(heading.replace(/[,，][^,，()（）]{1,8}([)）])$/u, '$1'));
  return unit === null ? undefined : { name, unit, summed: heading.includes('累计') };
}

/** A row: whom its cells are asked of. */
interface Part {
  readonly who: TableCell;
  readonly cells: readonly TableCell[];
}

/** The row, where it says whom it is about; the sum may say so in the column of numbers. */
function partOf(cells: readonly TableCell[], width: number, whom: number, first: number): Part[] {
  if (cells.length !== width) return [];
  const sum = cells.slice(0, first).find(({ text }) => WHOLE.test(text));
  const who = sum ?? cells[whom];
  const named = who !== undefined && who.text !== '' && (!who.value || readYear(who.text, 0) !== undefined);
  return named ? [{ who, cells }] : [];
}

/** 2020年(基期), and a year before the plan's. */
function isPast({ text }: TableCell, plan: PlanPeriod | undefined): boolean {
  const year = readYear(text, 0)?.to;
  return year !== undefined && (BASE_YEAR.test(text) || (plan !== undefined && year < plan.from));
}

/** What a row asks, column by column. */
function sharesOf(
  part: Part,
  measures: readonly (Measure | undefined)[],
  baseline: Part | undefined,
  year: number | null,
  plan: PlanPeriod | undefined,
): ReadTarget[] {
  const when = readYear(part.who.text, 0)?.to;
  const due = when ?? year;
  const early = when !== undefined || (due !== null && plan !== undefined && (due < plan.to || plan.yearly));
  return measures.flatMap((measure, at) => {
    const row = measure && rowOf(part, measure, at, baseline);
    if (!row) return [];
    const targets = row.targets.map((value) => ({ ...value, year: due }));
    return rowTargets({ ...row, targets }, plan).map((target) =>
      early && !measure.summed && target.kind === 'cumulative-increment'
        ? { ...target, kind: 'annual-increment' }
        : target,
    );
  });
}

/** The row of a table of targets that one cell makes. */
function rowOf(
  { who, cells }: Part,
  measure: Measure,
  at: number,
  baseline: Part | undefined,
): TargetRow | undefined {
  const [cell, before] = [cells[at], baseline?.cells[at]];
  if (!cell?.value) return undefined;
  const whole = WHOLE.test(who.text) || readYear(who.text, 0) !== undefined;
  const from = baseline ? (readYear(baseline.who.text, 0)?.to ?? null) : null;
  return {
    name: measure.name + (whole ? '' : `(${who.printed})`),
    category: null,
    unit: measure.unit,
    baseline: before?.value ? { ...before.value, year: from, cell: before } : undefined,
    targets: [{ ...cell.value, year: null, cell }],
    growth: undefined,
    property: null,
    lead: null,
    span: { start: who.start, end: cell.end },
  };
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
  const cellsOf = ({ start, end }: Line): TableCell[] =>
    line.piped ? cellsBetweenRules(source, start, end) : pieces(source, start, end, GAPS);
  const head = cellsOf(line);
  const title = lines
    .slice(Math.max(0, at - TITLE_LINES), at)
    .map(({ words }) => words.slice(-60))
    .join(' ');
  if (head.length < 3 || !ALLOCATES.test(title) || !head.some(({ text }) => WHOM.test(text)))
    return undefined;
  const body: TableCell[][] = [];
  for (let next = at + 1; next < Math.min(lines.length, at + MOST_LINES); next++) {
    const cells = cellsOf(lines[next] as Line);
    if (cells.length !== head.length) break;
    body.push(cells);
  }
  const read = readAllocation([head, ...body], title, plan);
  return read && { ...read, lines: body.length + 1 };
}
