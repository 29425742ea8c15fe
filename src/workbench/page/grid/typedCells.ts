import { CellValueType, type ICellData } from '@univerjs/core';

/** What a person put into a cell: a formula begins with "="; null clears the cell. Counted from 1. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | null;
}

/** The cells of one entry, paste, fill or deletion, as the person meant them. */
export function typedCells(cells: Record<number, Record<number, ICellData | null>>): CellEdit[] {
  return Object.entries(cells).flatMap(([row, columns]) =>
    Object.entries(columns)
      // The grid also changes a cell's look alone, or drops its old formula after the new value is in.
      .filter(([, cell]) => cell === null || 'v' in cell || cell.f || cell.p)
      .map(([column, cell]) => ({
        row: Number(row) + 1,
        column: Number(column) + 1,
        value: typedValue(cell),
      })),
  );
}

/** What a person would type to have the cell as the grid shows it. */
export function typedValue(cell: ICellData | null): CellEdit['value'] {
  if (cell?.f) return cell.f;
  if (cell?.p) return (cell.p.body?.dataStream ?? '').replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (cell?.v === undefined || cell.v === null || cell.v === '') return null;
  return cell.t === CellValueType.BOOLEAN ? Boolean(cell.v) : cell.v;
}
