import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import { type Area, union } from './area';

/** The smallest rectangle of `within` around all cells with content, or with content or format; null if there are none. */
export function usedArea(sheet: Worksheet, valuesOnly: boolean, within?: Area): Area | null {
  let used: Area | null = null;
  sheet.eachRow((row, number) => {
    if (within && (number < within.top || number > within.bottom)) return;
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      if (within && (column < within.left || column > within.right)) return;
      if (!isUsed(cell, valuesOnly)) return;
      const at = { top: number, left: column, bottom: number, right: column };
      used = used ? union(used, at) : at;
    });
  });
  return used;
}

function isUsed(cell: Cell, valuesOnly: boolean): boolean {
  if (cell.value !== null && cell.value !== undefined) return true;
  return !valuesOnly && Object.keys(cell.style).length > 0;
}
