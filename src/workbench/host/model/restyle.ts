import type { Cell, Style } from '@cj-tech-master/excelts';
import { wholeColumns, wholeRows } from '../area';
import type { Place } from '../book';
import { notImplemented } from '../hostError';

export const span = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Styles may be shared between cells, so that every change makes a new one. */
export function restyle(range: Place, change: (style: Partial<Style>, cell: Cell) => Partial<Style>): void {
  const { book, sheet, area } = range;
  book.requireEditable(sheet);
  if (wholeColumns(area) || wholeRows(area)) throw notImplemented('formats of whole rows and columns');
  for (const row of span(area.top, area.bottom)) {
    for (const column of span(area.left, area.right)) {
      const cell = sheet.getCell(row, column);
      cell.style = { ...cell.style, ...change(cell.style, cell) };
    }
  }
  book.structureChanged('objects', sheet);
}

/** What all cells of the range have in common; null where they differ, as in Excel. */
export function common<Value>(range: Place, read: (cell: Cell | undefined) => Value): Value | null {
  const { sheet, area } = range;
  const first = read(sheet.findCell(area.top, area.left));
  for (const row of span(area.top, area.bottom)) {
    for (const column of span(area.left, area.right)) {
      if (read(sheet.findCell(row, column)) !== first) return null;
    }
  }
  return first;
}
