import type { Cell, Style } from '@cj-tech-master/excelts';
import { type Area, wholeColumns, wholeRows } from '../area';
import type { Place } from '../book';
import { cellAt, knownCell } from '../cells';
import { notImplemented } from '../hostError';

export const span = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

type CellStyle = Partial<Style>;

/** What all cells without a style begin with. */
const PLAIN: CellStyle = {};

/**
 * Changes the styles of the range, or of a part of it. Cells of one style share it, before and after: every change
 * makes a new one, once for all that had the former.
 */
export function restyle(
  range: Place,
  change: (style: CellStyle) => CellStyle,
  area: Area = range.area,
): void {
  const { book, sheet } = range;
  book.requireEditable(sheet);
  if (wholeColumns(area) || wholeRows(area)) throw notImplemented('formats of whole rows and columns');
  const changed = new Map<CellStyle, CellStyle>();
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = cellAt(sheet, row, column);
      const before = isPlain(cell.style) ? PLAIN : cell.style;
      let after = changed.get(before);
      if (!after) {
        after = { ...before, ...change(before) };
        changed.set(before, after);
      }
      cell.style = after;
    }
  }
  book.structureChanged('objects', sheet);
}

function isPlain(style: CellStyle): boolean {
  for (const _ in style) return false;
  return true;
}

/** What all cells of the range have in common; null where they differ, as in Excel. */
export function common<Value>(range: Place, read: (cell: Cell | undefined) => Value): Value | null {
  const { sheet, area } = range;
  const first = read(knownCell(sheet, area.top, area.left));
  for (const row of span(area.top, area.bottom)) {
    for (const column of span(area.left, area.right)) {
      if (read(knownCell(sheet, row, column)) !== first) return null;
    }
  }
  return first;
}
