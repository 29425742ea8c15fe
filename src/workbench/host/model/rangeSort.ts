import type { Worksheet } from '@cj-tech-master/excelts';
import type { Area } from '../area';
import type { Book, Place } from '../book';
import { cellScalar } from '../cellReading';
import { HostObject } from '../hostObject';

export interface SortField {
  /** Column within the range, from 0. */
  readonly key: number;
  readonly ascending?: boolean;
}

export class RangeSort extends HostObject {
  readonly apiClass = 'RangeSort';
  constructor(private readonly range: Place) {
    super();
  }
  apply(fields: SortField[], _matchCase = false, hasHeaders = false): void {
    const { book, sheet, area } = this.range;
    sortRows(book, sheet, hasHeaders ? { ...area, top: area.top + 1 } : area, fields);
  }
}

/** Moves whole rows of the area; cells carry their formats with them, blank ones go last as in Excel. */
export function sortRows(book: Book, sheet: Worksheet, area: Area, fields: readonly SortField[]): void {
  book.requireEditable(sheet, area);
  book.calculate();
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) =>
    columns.map((column) => {
      const cell = sheet.getCell(area.top + index, column);
      return { value: cell.value, style: cell.style, key: cellScalar(cell) };
    }),
  );
  rows.sort((a, b) => {
    for (const { key, ascending = true } of fields) {
      const order = compare(a[key]?.key ?? '', b[key]?.key ?? '', ascending);
      if (order !== 0) return order;
    }
    return 0;
  });
  for (const [index, row] of rows.entries()) {
    for (const [offset, column] of columns.entries()) {
      const cell = sheet.getCell(area.top + index, column);
      cell.value = row[offset]?.value ?? null;
      cell.style = row[offset]?.style ?? {};
    }
  }
  book.touched(sheet, area);
}

type Key = string | number | boolean;

/** Excel's order: numbers, texts, logical values; blank cells stand last in either direction. */
function compare(a: Key, b: Key, ascending: boolean): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const rank = (key: Key) => ['number', 'string', 'boolean'].indexOf(typeof key);
  const order =
    rank(a) - rank(b) || (typeof a === 'string' ? a.localeCompare(String(b)) : Number(a) - Number(b));
  return ascending ? order : -order;
}
