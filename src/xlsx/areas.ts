import { cellName } from '../report/cellName';
import type { Area } from '../report/sheetModel';

/** `areaName({ row: 0, column: 0, rows: 2, columns: 3 })` is "A1:C2"; a single cell is "A1". */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  const last = cellName(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** With its sheet and fixed, as names and charts want it: `'指标'!$A$1:$C$2`. */
export function fixedAreaName(sheet: string, area: Area): string {
  return `'${sheet.replaceAll("'", "''")}'!${areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
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

/** Calls back for every cell of the area, row by row. */
export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  }
}
