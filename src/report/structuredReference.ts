/**
 * A reference to the cell of `column` in the formula's own row of `table`, in the form that Excel keeps in files.
 * The characters [ ] # ' and @ of a column name are escaped with an apostrophe.
 *
 * @example thisRow('Luquan', '年均增长[累计]') // "Luquan[[#This Row],[年均增长'[累计']]]"
 */
export function thisRow(table: string, column: string): string {
  return `${table}[[#This Row],[${escaped(column)}]]`;
}

/** A reference to all data of a column: `wholeColumn('Luquan', '状态')` is "Luquan[状态]". */
export function wholeColumn(table: string, column: string): string {
  return `${table}[${escaped(column)}]`;
}

function escaped(column: string): string {
  return column.replace(/[[\]#'@]/g, "'$&");
}
