import { spelt } from '../normalise';
import type { Span } from '../span';
import { type CellValue, cellValue } from './cellValue';
import { withoutExplanation } from './columns';
import { type Column, columnOf } from './header';
import { wholeUnit } from './wholeUnit';

const LONGEST_HEADING = 16;

/** A cell with its words in the lexicon's spelling, and where it stands in the document. What it means is read on demand, once. */
export class TableCell implements Span {
  private valueRead: CellValue | undefined | null = null;
  private columnRead: Column | undefined | null = null;
  private unitRead: string | null | undefined = undefined;

  constructor(
    readonly start: number,
    readonly end: number,
    readonly text: string,
    /** As printed, without the line breaks of a narrow column. */
    readonly printed: string,
  ) {}

  /** The figure that it holds; undefined for words. */
  get value(): CellValue | undefined {
    if (this.valueRead === null) this.valueRead = cellValue(this.text);
    return this.valueRead;
  }

  /** The column that it would head, whatever its length. */
  get column(): Column | undefined {
    if (this.columnRead === null) this.columnRead = columnOf(this.text);
    return this.columnRead;
  }

  /** The same, of a cell as short as headings are. */
  get heading(): Column | undefined {
    return withoutExplanation(this.text).length <= LONGEST_HEADING ? this.column : undefined;
  }

  /** The unit that it is, and nothing else. */
  get unit(): string | null {
    if (this.unitRead === undefined) this.unitRead = wholeUnit(this.text);
    return this.unitRead;
  }
}

/** A cell with nothing in it. */
export const emptyCell = (at: number): TableCell => new TableCell(at, at, '', '');

export function tableCell(source: string, start: number, end: number): TableCell {
  const words = source.slice(start, end);
  const trimmed = words.trim();
  const from = start + (trimmed === words ? 0 : words.length - words.trimStart().length);
  const printed = trimmed.includes('\n') ? trimmed.replace(/\s*\n\s*/g, '') : trimmed;
  return new TableCell(from, from + trimmed.length, spelt(trimmed).replaceAll('\n', ''), printed);
}
