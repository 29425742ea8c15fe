import type { Cell, Scalar } from '../report/sheetModel';

/** Words that Excel would take for a value, a date or a time in one of its languages, although they begin with a letter. */
const LIKE_A_VALUE =
  /^(true|false|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-./,]*\d|[上下]午)/i;

/**
 * What to write so that the cell holds exactly this value. Excel reads what it is given as if it were typed: only text
 * that begins with a letter is safe, all other gets the apostrophe that makes it text, formulas above all.
 *
 * @example cellInput('=1+1') // "'=1+1"
 * @example cellInput('2023-06') // "'2023-06"
 */
export function cellInput(value: Scalar): Scalar {
  if (typeof value !== 'string' || value === '') return value;
  return /^\p{L}/u.test(value) && !LIKE_A_VALUE.test(value) ? value : `'${value}`;
}

export const isFormula = (cell: Cell | undefined): cell is Extract<Cell, { formula: string }> =>
  typeof cell === 'object' && cell !== null;
