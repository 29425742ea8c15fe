import type { PlanPeriod } from '../planPeriod';
import type { ReadTarget } from '../reading';
import type { Span } from '../span';
import type { Steps } from '../steps';
import { alignCells } from './alignCells';
import { readFlatAllocation } from './allocation';
import { readGlued } from './glued';
import { type Column, holdsFigures, isHeader, settle } from './header';
import { cellsBetweenRules, isTabular, type Line, LONGEST_HEADINGS, linesOf, pieces, RULES } from './lines';
import { readGrid, type TableReading } from './readGrid';
import type { TableCell } from './tableCell';

/** Headings are found within this many cells of where they begin. */
const LONGEST_HEADER = 24;
/** So many lines in a row may hold no cell that only a table has, before the table is over. */
const PATIENCE = 4;
/** A table of targets is shorter than this. */
const MOST_LINES = 500;
/** Lines between two steps. */
const STRIDE = 64;
/** A line longer than this, without rules, is a sentence. */
const LONGEST_NAME = 60;

/**
 * Reads the tables that a web page or a PDF left in a text as lines: `|` between cells, one cell a line, cells set apart
 * by blanks. They are known by their headings.
 */
export function* flattenedSteps(source: string, plan: PlanPeriod | undefined): Steps<TableReading> {
  const lines = linesOf(source);
  const targets: ReadTarget[] = [];
  const spans: Span[] = [];
  for (let at = 0; at < lines.length; ) {
    if (at % STRIDE === STRIDE - 1) yield at / lines.length;
    const read =
      readGlued(lines, at, plan) ??
      readFlatAllocation(source, lines, at, plan) ??
      readAt(source, lines, at, plan);
    for (const target of read.targets) targets.push(target);
    for (const span of read.spans) spans.push(span);
    at += read.lines;
  }
  return { targets, spans };
}

/** The table whose headings begin in this line; of a line that heads none, nothing. */
function readAt(
  source: string,
  lines: readonly Line[],
  at: number,
  plan: PlanPeriod | undefined,
): TableReading & { readonly lines: number } {
  const region = regionAt(lines, at);
  if (!region) return NO_TABLE;
  const read = region.hasFigures ? readRegion(source, region.lines, plan) : NOTHING;
  return { ...read, lines: read.targets.length > 0 ? region.lines.length : leftAfter(region) };
}

const NOTHING: TableReading = { targets: [], spans: [] };
/** One line of running text. */
const NO_TABLE = { ...NOTHING, lines: 1 };

interface Region {
  readonly lines: readonly Line[];
  /** Without one it sets no target, whatever headings are tried. */
  readonly hasFigures: boolean;
}

/**
 * How much of what looked like a table and was none is left behind: all but what may head another; where figures are in
 * it, a stride, so that no line is looked at again and again.
 */
const leftAfter = ({ lines: { length }, hasFigures }: Region): number =>
  Math.min(length, Math.max(LONGEST_HEADER, hasFigures ? length >> 2 : length - LONGEST_HEADER));

/** From a line with a heading to the last line that has a cell that only a table has. */
function regionAt(lines: readonly Line[], at: number): Region | undefined {
  if (!opensTable(lines, at)) return undefined;
  const piped = lines.slice(at, at + 3).some((line) => line.piped);
  let last = at;
  let [figures, hasFigures] = [false, false];
  for (let next = at; next < Math.min(lines.length, at + MOST_LINES, last + PATIENCE + 1); next++) {
    const line = lines[next] as Line;
    if (endsTable(line, piped, figures)) break;
    figures ||= line.cells.some(isFigure);
    hasFigures ||= line.cells.some(mayBeFigure);
    if (
      line.piped ||
      line.cells.length === 0 ||
      line.cells.some((cell) => isTabular(cell) || cell.heading !== undefined)
    )
      last = next;
  }
  return last > at ? { lines: lines.slice(at, last + 1), hasFigures } : undefined;
}

/** A sentence, a table drawn otherwise, or the headings of a further one. */
function endsTable(line: Line, piped: boolean, figures: boolean): boolean {
  const sentence = !line.piped && line.cells.some(({ text }) => text.length > LONGEST_NAME);
  return sentence || (line.piped && !piped) || (figures && line.cells.some(namesIndicators));
}

const isFigure = ({ value, column }: TableCell): boolean =>
  typeof value?.value === 'number' && column === undefined;

/** Any figure but a year that says so: 2050 may be a number of patents. */
const mayBeFigure = ({ value, text }: TableCell): boolean =>
  value !== undefined && value.value !== null && !text.includes('年');

/** One of so many lines mentions a heading. */
const FIRST_LINES = 4;

/** Whether headings begin here: this line has one, and with the next lines all that a table of targets needs. */
function opensTable(lines: readonly Line[], at: number): boolean {
  const first = lines[at] as Line;
  if (first.end - first.start > LONGEST_HEADINGS) return false;
  let mentioned = false;
  for (let next = at; next < at + FIRST_LINES; next++) mentioned ||= lines[next]?.mentionsHeading === true;
  if (!mentioned || !first.columns.some((column) => column !== undefined)) return false;
  return headTable(lines, at);
}

/** Whether the first cells name the indicators and a figure; asked of every line near a heading, so nothing is gathered. */
function headTable(lines: readonly Line[], at: number): boolean {
  let [seen, name, figure] = [0, false, false];
  for (let next = at; next < Math.min(lines.length, at + LONGEST_HEADER); next++) {
    for (const column of lines[next]?.columns ?? []) {
      if (seen++ >= LONGEST_HEADER) return false;
      name ||= column?.role === 'name';
      figure ||= column !== undefined && holdsFigures(column);
      if (name && figure) return true;
    }
  }
  return false;
}

/** The heading of a further table. */
const namesIndicators = ({ text, column }: TableCell): boolean => text.length <= 6 && column?.role === 'name';

function readRegion(source: string, region: readonly Line[], plan: PlanPeriod | undefined): TableReading {
  const piped = region.filter((line) => line.piped);
  const whole = piped.filter(({ cells }) => cells.length >= 3);
  if (whole.length >= 3) {
    const grid = readGrid(
      whole.map((line) => cellsBetweenRules(source, line.start, line.end)),
      plan,
    );
    if (grid.targets.length > 0) return grid;
  }
  const start = region[0]?.start ?? 0;
  const end = region.at(-1)?.end ?? start;
  const cells = piped.length >= 3 ? pieces(source, start, end, RULES) : region.flatMap((line) => line.cells);
  const header = firstHeader(cells);
  if (!header) return NOTHING;
  const read = alignCells(cells.slice(header.cells), header.columns, plan);
  const last = Math.max(...read.spans.map((span) => span.end));
  return read.targets.length === 0 ? read : { targets: read.targets, spans: [{ start, end: last }] };
}

/** The first headings that name indicators and figures; 主要指标如下 and the title of a 专栏 may stand above them. */
function firstHeader(cells: readonly TableCell[]): ReturnType<typeof headerOf> {
  for (let from = 0; from < Math.min(cells.length, LONGEST_HEADER); from++) {
    const header = headerOf(cells.slice(from, from + LONGEST_HEADER));
    if (header) return { cells: from + header.cells, columns: header.columns };
  }
  return undefined;
}

/** (累计), the second line of a heading. */
const EXPLAINS = /^[(（[【].{1,8}[)）\]】]$/u;

/** The headings at the head of a row of cells; 2020年 and 基数 in two cells are one heading. */
function headerOf(
  cells: readonly TableCell[],
): { readonly cells: number; readonly columns: readonly Column[] } | undefined {
  const columns: Column[] = [];
  let at = 0;
  for (; at < Math.min(cells.length, LONGEST_HEADER); at++) {
    const cell = cells[at] as TableCell;
    const column = cell.heading;
    if (columns.length > 0 && EXPLAINS.test(cell.text)) continue;
    if (!column) break;
    const before = columns.at(-1);
    if (
      before?.role === 'value' &&
      (column.role === 'baseline' || column.role === 'target') &&
      column.year === null
    ) {
      columns[columns.length - 1] = { role: column.role, year: before.year };
    } else columns.push(column);
  }
  return isHeader(columns) ? { cells: at, columns: settle(columns) } : undefined;
}
