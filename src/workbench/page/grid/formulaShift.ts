import { decodeCol, encodeCol } from '@cj-tech-master/excelts';

/** Strings and quoted sheet names, which hold no references; else a reference that is not part of a longer word. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(])/g;

/**
 * A formula as it reads when copied some rows down and columns to the right: relative references move along.
 * Conditional formats are written for the first cell of their range and meant so for each of the others.
 *
 * `shiftFormula('=$N8="A1"&B$2', 2, 1)` is `=$N10="A1"&C$2`
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(PIECE, (piece, fixColumn, column, fixRow, row) => {
    if (column === undefined) return piece;
    const movedColumn = fixColumn ? column : encodeCol(decodeCol(column) + columns);
    const movedRow = fixRow ? row : String(Number(row) + rows);
    return `${fixColumn}${movedColumn}${fixRow}${movedRow}`;
  });
}
