import { areaName } from '../report/areas';
import type { Area } from '../report/sheetModel';

/** With its sheet and fixed, as names and charts want it: `'指标'!$A$1:$C$2`. */
export function fixedAreaName(sheet: string, area: Area): string {
  return `'${sheet.replaceAll("'", "''")}'!${areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

/** Calls back for every cell of the area, row by row. */
export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  }
}
