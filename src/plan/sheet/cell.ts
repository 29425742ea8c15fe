import type { Bilingual } from '../../wording/language';

export type SheetCell = string | number | boolean | null;

/** What a cell holds for the plan, or why it holds nothing that can be used. */
export type CellReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: Bilingual };

export const read = (value: unknown): CellReading => ({ ok: true, value });

export function unreadable(cell: SheetCell, zh: string, en: string): CellReading {
  return { ok: false, reason: { zh: `应为${zh}，实为“${cell}”`, en: `should be ${en}, is "${cell}"` } };
}

export function isBlank(cell: SheetCell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** A rectangle of a sheet whose first row is the header. Rows and columns count from 0. */
export interface SheetTable {
  /** Name of the tab, as problems name it. */
  readonly sheet: string;
  /** Where the header's first cell stands. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly SheetCell[])[];
}

/** `规划!C5`: the cell in this row and column of the table, the header being row 0. */
export function addressIn(table: SheetTable, row: number, column: number): string {
  let letters = '';
  for (let rest = table.column + column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${table.sheet}!${letters}${table.row + row + 1}`;
}
