import { cellName } from './cellName';
import type { Area } from './sheetModel';

/** `areaName({ row: 0, column: 0, rows: 2, columns: 3 })` is "A1:C2"; a single cell is "A1". */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  const last = cellName(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** Whether the cell lies in the area. */
export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
