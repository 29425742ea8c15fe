import type { PlanPeriod } from '../planPeriod';
import type { Span } from '../span';
import type { Steps } from '../steps';
import { alignCells } from './alignCells';
import { readFlatAllocation } from './allocation';
import { cellValue } from './cellValue';
import { readGlued } from './glued';
import { type Column, columnOf, holdsFigures, isHeader, settle } from './header';
import { isHeading, isTabular, type Line, linesOf, pieces } from './lines';
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
  const targets = [];
  const spans: Span[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (at % STRIDE === STRIDE - 1) yield at / lines.length;
    const special = readGlued(lines, at, plan) ?? readFlatAllocation(source, lines, at, plan);
    if (special) {
      targets.push(...special.targets);
      spans.push(...special.spans);
      at += special.lines - 1;
      continue;
    }
    const region = regionAt(lines, at);
    if (!region) continue;
    const read = readRegion(source, region, plan);
    for (const target of read.targets) targets.push(target);
    for (const span of read.spans) spans.push(span);
    // What looked like a table and was none is left in strides, so that no line is looked at again and again.
    const stride = Math.max(LONGEST_HEADER, region.length >> 2);
    at += (read.targets.length > 0 ? region.length : Math.min(region.length, stride)) - 1;
  }
  return { targets, spans };
}

/** From a line with a heading to the last line that has a cell that only a table has. */
function regionAt(lines: readonly Line[], at: number): readonly Line[] | undefined {
  if (!opensTable(lines, at)) return undefined;
  const piped = lines.slice(at, at + 3).some((line) => line.piped);
  let last = at;
  let figures = false;
  for (let next = at; next < Math.min(lines.length, at + MOST_LINES, last + PATIENCE + 1); next++) {
    const line = lines[next] as Line;
    if (endsTable(line, piped, figures)) break;
    figures ||= line.cells.some(isFigure);
    if (
      line.piped ||
      line.cells.length === 0 ||
      line.cells.some((cell) => isTabular(cell) || isHeading(cell))
    )
      last = next;
  }
  return last > at ? lines.slice(at, last + 1) : undefined;
}

/** A sentence, a table drawn otherwise, or the headings of a further one. */
function endsTable(line: Line, piped: boolean, figures: boolean): boolean {
  const sentence = !line.piped && line.cells.some(({ text }) => text.length > LONGEST_NAME);
  return sentence || (line.piped && !piped) || (figures && line.cells.some(namesIndicators));
}

const isFigure = ({ text }: TableCell): boolean =>
  typeof cellValue(text)?.value === 'number' && columnOf(text) === undefined;

/** Words that a heading of a table of targets has; looked for before anything is cut into cells. */
const HEADING_WORDS = /指标|項目|项目|名称|任务|内容|indicator|objective/iu;

/** Whether headings begin here: this line has one, and with the next lines all that a table of targets needs. */
function opensTable(lines: readonly Line[], at: number): boolean {
  const near = lines.slice(at, at + LONGEST_HEADER);
  if (!near[0] || near[0].end - near[0].start > 400 || near[0].words.trim() === '') return false;
  if (!near.slice(0, 4).some(({ words }) => words.length <= 400 && HEADING_WORDS.test(words))) return false;
  if (!near[0].columns.some((column) => column !== undefined)) return false;
  return headTable(near);
}

/** Whether the first cells name the indicators and a figure; asked of every line near a heading, so nothing is gathered. */
function headTable(lines: readonly Line[]): boolean {
  let [seen, name, figure] = [0, false, false];
  for (const { columns } of lines) {
    for (const column of columns) {
      if (seen++ >= LONGEST_HEADER) return false;
      name ||= column?.role === 'name';
      figure ||= column !== undefined && holdsFigures(column);
      if (name && figure) return true;
    }
  }
  return false;
}

/** The heading of a further table. */
const namesIndicators = ({ text }: TableCell): boolean => text.length <= 6 && columnOf(text)?.role === 'name';

function readRegion(source: string, region: readonly Line[], plan: PlanPeriod | undefined): TableReading {
  const piped = region.filter((line) => line.piped);
  const whole = piped.filter(({ cells }) => cells.length >= 3);
  if (whole.length >= 3) {
    const grid = readGrid(
      whole.map((line) => gridLine(source, line)),
      plan,
    );
    if (grid.targets.length > 0) return grid;
  }
  const start = region[0]?.start ?? 0;
  const end = region.at(-1)?.end ?? start;
  const cells =
    piped.length >= 3 ? pieces(source, start, end, /[|｜]/gu) : region.flatMap((line) => line.cells);
  const header = firstHeader(cells);
  if (!header) return { targets: [], spans: [] };
  const read = alignCells(cells.slice(header.cells), header.columns, plan);
  const last = Math.max(...read.spans.map((span) => span.end));
  return read.targets.length === 0 ? read : { targets: read.targets, spans: [{ start, end: last }] };
}

/** All cells of a line between rules, empty ones too, so that columns stay columns. */
function gridLine(source: string, line: Line): TableCell[] {
  const words = source.slice(line.start, line.end);
  const cells: TableCell[] = [];
  let from = line.start;
  for (let at = 0; at <= words.length; at++) {
    if (at < words.length && words.charAt(at) !== '|' && words.charAt(at) !== '｜') continue;
    const [cell] = pieces(source, from, line.start + at, /\n/gu);
    const edge = cells.length === 0 && cell === undefined && at < 3;
    if (!edge) cells.push(cell ?? { start: from, end: from, text: '', printed: '' });
    from = line.start + at + 1;
  }
  return cells;
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
    const column = isHeading(cell) ? columnOf(cell.text) : undefined;
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
