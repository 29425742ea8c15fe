import type { Span } from '../span';
import { PROPERTIES } from './columns';
import type { Column } from './header';
import { type TableCell, tableCell } from './tableCell';

/** A line of a text, cut into what may be cells. */
export class Line implements Span {
  readonly piped: boolean;
  private mentions: boolean | undefined;
  private cut: readonly TableCell[] | undefined;
  private read: readonly (Column | undefined)[] | undefined;

  constructor(
    private readonly source: string,
    readonly start: number,
    readonly end: number,
  ) {
    this.piped = /[|｜]/u.test(this.words);
  }

  get words(): string {
    return this.source.slice(this.start, this.end);
  }

  /** Whether it has a word that the headings of a table of targets have; looked for before anything is cut. */
  get mentionsHeading(): boolean {
    this.mentions ??= this.end - this.start <= LONGEST_HEADINGS && HEADING_WORDS.test(this.words);
    return this.mentions;
  }

  /** Cut on demand: most lines are running text, and nobody asks. */
  get cells(): readonly TableCell[] {
    this.cut ??= cellsOf(this.source, this.start, this.end, this.piped);
    return this.cut;
  }

  /** Cell by cell, what column it would head; read on demand too, and only once, for lines near headings are asked often. */
  get columns(): readonly (Column | undefined)[] {
    this.read ??= ONE_LONG_CELL.test(this.words) ? [undefined] : this.cells.map(({ heading }) => heading);
    return this.read;
  }
}

/** All headings of a table stand within this, if they stand in one line. */
export const LONGEST_HEADINGS = 400;
const HEADING_WORDS = /指标|項目|项目|名称|任务|内容|indicator|objective/iu;
/** Running text without a blank: too long for a heading, and no year with an explanation. */
const ONE_LONG_CELL = /^\s*[^\s\u200b\d０-９|｜][^\s\u200b|｜]{16,}\s*$/u;

/** Longer lines are sentences, unless rules are drawn in them. */
const LONGEST_ROW = 300;

/** A cell that only a table has: a figure alone, a dash, a unit, a nature. */
export const isTabular = (cell: TableCell): boolean =>
  cell.text.length <= 24 && (cell.value !== undefined || cell.unit !== null || cell.text in PROPERTIES);

/** The lines of a text, cut at rules, tabs and wide gaps; at every blank where that leaves figures standing alone. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= source.length; ) {
    const found = source.indexOf('\n', start);
    const end = found < 0 ? source.length : found;
    lines.push(new Line(source, start, end));
    start = end + 1;
  }
  return lines;
}

const PAGE_NUMBER = /^\s*[-—–]+\s*\d{1,4}\s*[-—–]+\s*$/u;
const GAP = /[ \t\u00a0\u3000]/u;

function cellsOf(source: string, start: number, end: number, piped: boolean): readonly TableCell[] {
  if (piped) return pieces(source, start, end, RULES);
  if (PAGE_NUMBER.test(source.slice(start, end))) return [];
  const whole = tableCell(source, start, end);
  if (end - start > LONGEST_ROW || whole.value !== undefined) return [whole];
  if (!GAP.test(source.slice(whole.start, whole.end))) return isRule(whole) ? [] : [whole];
  const wide = pieces(source, start, end, WIDE_GAPS);
  if (wide.length > 2) return wide;
  const narrow = pieces(source, start, end, GAPS);
  return narrow.filter(isTabular).length >= 2 ||
    narrow.filter(({ heading }) => heading !== undefined).length >= 3
    ? narrow
    : wide;
}

export const RULES = /[|｜]/gu;
export const GAPS = /[ \t\u00a0\u3000]+/gu;
const WIDE_GAPS = /\t|[ \u00a0\u3000]{2,}/gu;

/** Nothing, or a rule under headings: ---, :--:. */
const isRule = ({ text, printed }: TableCell): boolean => text === '' || /^[-:]{3,}$/.test(printed);

/** The filled stretches between separators; the pattern of those is a global one. */
export function pieces(source: string, start: number, end: number, separators: RegExp): TableCell[] {
  const cells: TableCell[] = [];
  const words = source.slice(start, end);
  let from = start;
  const add = (to: number): void => {
    const cell = tableCell(source, from, to);
    if (!isRule(cell)) cells.push(cell);
  };
  separators.lastIndex = 0;
  for (let found = separators.exec(words); found; found = separators.exec(words)) {
    add(start + found.index);
    from = start + found.index + found[0].length;
  }
  add(end);
  return cells;
}

/** All cells of a line between rules, empty ones too, so that columns stay columns. */
export function cellsBetweenRules(source: string, start: number, end: number): TableCell[] {
  const cells: TableCell[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && source.charAt(at) !== '|' && source.charAt(at) !== '｜') continue;
    const cell = tableCell(source, from, at);
    const edge = cells.length === 0 && cell.text === '' && at < start + 3;
    if (!edge) cells.push(cell);
    from = at + 1;
  }
  return cells;
}
