import type { Cell, Worksheet } from '@cj-tech-master/excelts';

/**
 * The cell, made if the sheet has not got it yet. The library's own `sheet.getCell` spells an address out and reads it
 * again, which takes longer than all else where a hundred thousand cells are written.
 */
export const cellAt = (sheet: Worksheet, row: number, column: number): Cell =>
  sheet.getRow(row).getCell(column);

/** The cell, if the sheet has it. */
export const knownCell = (sheet: Worksheet, row: number, column: number): Cell | undefined =>
  sheet.findRow(row)?.findCell(column);
