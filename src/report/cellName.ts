/**
 * The A1 name of a cell whose row and column count from 0.
 *
 * @example cellName(0, 27) // "AB1"
 * @example cellName(4, 2, { fixedColumn: true, fixedRow: true }) // "$C$5"
 */
export function cellName(
  row: number,
  column: number,
  fixed: { readonly fixedColumn?: boolean; readonly fixedRow?: boolean } = {},
): string {
  return `${fixed.fixedColumn ? '$' : ''}${columnName(column)}${fixed.fixedRow ? '$' : ''}${row + 1}`;
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
