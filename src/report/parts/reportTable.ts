import type { Language } from '../../wording/language';
import type { FormulaCell, Scalar } from '../sheetModel';
import { wholeColumn } from '../structuredReference';
import type { ReportColumn } from './columns/reportColumn';

/** The main table of a report, as the formulas of its other sheets refer to it. */
export interface ReportTable {
  readonly name: string;
  /** All data of a column, by its key. */
  readonly column: (key: string) => string;
  /** The cell of a column in the row that has this key, given as `lookupText` or `lookupReference`. */
  readonly lookup: (column: string, subject: string) => string;
}

export function reportTable(name: string, columns: readonly ReportColumn[], language: Language): ReportTable {
  const headers = new Map(columns.map(({ key, header }) => [key, header[language]]));
  const column = (key: string): string => {
    const header = headers.get(key);
    if (header === undefined) throw new Error(`table ${name} has no column ${key}`);
    return wholeColumn(name, header);
  };
  return {
    name,
    column,
    lookup: (key, subject) => `INDEX(${column(key)},MATCH(${subject},${column('key')},0))`,
  };
}

/** How many cells of a column hold one of these words. */
export function countOf(column: string, words: readonly string[]): string {
  return `(${words.map((word) => `COUNTIF(${column},"${word}")`).join('+')})`;
}

/** A live look-up, with the value that it finds now. */
export function lookupCell(formula: string, value: Scalar): FormulaCell {
  return { formula: `=${formula}`, value };
}
