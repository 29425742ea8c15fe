/** Pieces of native formulas; `cell` is a reference such as B2, a name, or a literal. */

/** Excel's own way to #NUM!: a number that cannot be. */
const NO_NUMBER = '10^999';

/**
 * Position in years of a period in a cell: a year, or a text such as 2023, 2023-06, 2023-Q2 and 2023-H1.
 * Kept short, since a formula repeats it and must stay below 8,192 characters: a year alone reads as its month 12.
 */
export function positionIn(cell: string): string {
  const quarterOrHalf = `RIGHT(${cell})/IF(MID(${cell},6,1)="Q",4,2)`;
  return `LEFT(${cell},4)+IFERROR(MID(${cell}&"-12",6,2)/12,${quarterOrHalf})`;
}

/**
 * The formula, or #N/A while a cell it needs is blank, or #VALUE! where one of `numbers` is a word: Excel itself
 * would compare a word with a number and call it greater.
 */
export function needing(cells: readonly string[], numbers: readonly string[], formula: string): string {
  const blank = `OR(${cells.map((cell) => `${cell}=""`).join(',')})`;
  const sum = numbers.join('+');
  const checked = numbers.length === 0 ? formula : `IF(ISERROR(${sum}),${sum},${formula})`;
  return `IF(${blank},NA(),${checked})`;
}

/** The formula where the condition holds, else #NUM!. */
export function provided(condition: string, formula: string): string {
  return `IF(${condition},${formula},${NO_NUMBER})`;
}

/** x ≥ y within a relative 1e-9, as the core compares. */
export function atLeast(x: string, y: string): string {
  return `${x}>=${y}-1E-9*MAX(ABS(${x}),ABS(${y}))`;
}
