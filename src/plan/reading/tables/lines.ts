import type { Span } from '../span';
import { cellValue } from './cellValue';
import { PROPERTIES, withoutExplanation } from './columns';
import { type Column, columnOf } from './header';
import { wholeUnit } from './rowTargets';
import { type TableCell, tableCell } from './tableCell';

/** A line of a text, cut into what may be cells. */
export class Line implements Span {
  readonly piped: boolean;
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

  /** Cut on demand: most lines are running text, and nobody asks. */
  get cells(): readonly TableCell[] {
    this.cut ??= cellsOf(this.source, this.start, this.end, this.piped);
    return this.cut;
  }

  /** Cell by cell, what column it would head; read on demand too, and only once, for lines near headings are asked often. */
  get columns(): readonly (Column | undefined)[] {
    this.read ??= this.cells.map((cell) => (isHeading(cell) ? columnOf(cell.text) : undefined));
    return this.read;
  }
}

/** Longer lines are sentences, unless rules are drawn in them. */
const LONGEST_ROW = 300;

/** A cell that only a table has: a figure alone, a dash, a unit, a nature. */
export function isTabular({ text }: TableCell): boolean {
  return (
    text.length <= 24 && (cellValue(text) !== undefined || wholeUnit(text) !== null || text in PROPERTIES)
  );
}

const LONGEST_HEADING = 16;

/** A cell that may head a column of a table of targets. */
export const isHeading = ({ text }: TableCell): boolean =>
  withoutExplanation(text).length <= LONGEST_HEADING && columnOf(text) !== undefined;

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

function cellsOf(source: string, start: number, end: number, piped: boolean): TableCell[] {
  if (piped) return pieces(source, start, end, /[|｜]/gu);
  if (/^\s*[-—–]+\s*\d{1,4}\s*[-—–]+\s*$/u.test(source.slice(start, end))) return [];
  if (end - start > LONGEST_ROW) return [tableCell(source, start, end)];
  const wide = pieces(source, start, end, /\t|[ \u00a0\u3000]{2,}/gu);
  if (wide.length > 2) return wide;
  const narrow = pieces(source, start, end, /[ \t\u00a0\u3000]+/gu);
  return narrow.filter(isTabular).length >= 2 || narrow.filter(isHeading).length >= 3 ? narrow : wide;
}

/** The filled stretches between separators. */
export function pieces(source: string, start: number, end: number, separator: RegExp): TableCell[] {
  const cells: TableCell[] = [];
  let from = start;
  const add = (to: number): void => {
    const cell = tableCell(source, from, to);
    if (cell.text !== '' && !/^[-:]{3,}$/.test(cell.printed)) cells.push(cell);
  };
  for (const match of source.slice(start, end).matchAll(separator)) {
    add(start + match.index);
    from = start + match.index + match[0].length;
  }
  add(end);
  return cells;
}
