import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import type { Area } from './area';
import type { Book } from './book';
import { cellInput } from './cellInput';
import { numberFormatOf } from './cellReading';
import { notImplemented } from './hostError';
import { tableArea } from './tableArea';

/** Puts an input into a cell, as `Range.values` and a user's typing do. */
export function writeCell(book: Book, sheet: Worksheet, row: number, column: number, raw: unknown): void {
  const cell = sheet.getCell(row, column);
  const input = cellInput(raw, numberFormatOf(cell));
  if (input.kind === 'blank') cell.value = null;
  else if (input.kind === 'formula') cell.value = book.formulaValue(sheet, row, column, input.formula);
  else {
    cell.value = input.value;
    if (input.format && numberFormatOf(cell) === 'General') writeNumberFormat(cell, input.format);
  }
  renameColumn(sheet, row, column);
}

/** Styles may be shared between cells, so that a change makes a new one. */
export function writeNumberFormat(cell: Cell, format: string): void {
  cell.style = { ...cell.style, numFmt: format };
}

/** A cell in the header of a table is always text, and names its column. */
function renameColumn(sheet: Worksheet, row: number, column: number): void {
  for (const table of sheet.getTables()) {
    const area = tableArea(table);
    if (!table.model.headerRow || row !== area.top || column < area.left || column > area.right) continue;
    const header = table.table.columns[column - area.left];
    const cell = sheet.getCell(row, column);
    if (cell.value === null) cell.value = `Column${column - area.left + 1}`;
    if (typeof cell.value !== 'string') cell.value = cell.text;
    if (header) header.name = String(cell.value);
  }
}

const WHAT: Readonly<Record<string, { readonly contents: boolean; readonly formats: boolean }>> = {
  All: { contents: true, formats: true },
  Contents: { contents: true, formats: false },
  Formats: { contents: false, formats: true },
};

export function clearCells(sheet: Worksheet, area: Area, applyTo: string): void {
  const what = WHAT[applyTo];
  if (!what) throw notImplemented(`Range.clear of ${applyTo}`);
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    if (number < area.top || number > area.bottom) return;
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      if (column < area.left || column > area.right) return;
      if (what.contents) cell.value = null;
      if (what.formats) cell.style = {};
    });
  });
}
