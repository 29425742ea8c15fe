import type { Answer, Argument, CellInput, CellOutput } from '../functions/signature';

/** What `call` answers, as JSON: an error within a range stays in its element. */
export type JsonAnswer =
  | { readonly value: JsonCell | readonly (readonly JsonCell[])[] }
  | { readonly error: string; readonly message: string };
type JsonCell = string | number | boolean | { readonly error: string; readonly message: string };

/** A call that cannot be made: no such function, or an argument that no cell can hold. */
export const refusal = (error: '#NAME?' | '#VALUE!', message: string): JsonAnswer => ({ error, message });

export function jsonAnswer(answer: Answer): JsonAnswer {
  if (Array.isArray(answer)) return { value: answer.map((row) => row.map(jsonCell)) };
  const cell = jsonCell(answer);
  return typeof cell === 'object' ? cell : { value: cell };
}

/** JSON has no word for infinity: a number that no cell could show is #NUM!, as it is in Excel. */
function jsonCell(cell: CellOutput): JsonCell {
  if (typeof cell === 'number' && !Number.isFinite(cell)) {
    return { error: '#NUM!', message: 'the result is too large for a cell' };
  }
  return typeof cell === 'object' ? { error: cell.error, message: cell.message } : cell;
}

/**
 * A JSON value as a cell or range hands it to a function: a list is a column, a list of lists is rows, null is a blank
 * cell. Undefined where it can be neither, as an object.
 */
export function argumentOf(value: unknown): { readonly argument: Argument } | undefined {
  if (isCell(value)) return { argument: value };
  if (!Array.isArray(value)) return undefined;
  const rows: unknown[][] = value.map((row) => (Array.isArray(row) ? row : [row]));
  return rows.every((row) => row.every(isCell)) ? { argument: rows as CellInput[][] } : undefined;
}

function isCell(value: unknown): value is CellInput {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}
