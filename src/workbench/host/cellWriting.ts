import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import { formulaTokens } from '../../xlsx/formulaTokens';
import type { Area } from './area';
import type { Book } from './book';
import { cellInput } from './cellInput';
import { numberFormatOf } from './cellReading';
import { cellAt } from './cells';
import { invalidArgument, notImplemented } from './hostError';
import { sameName } from './hostObject';
import { asKept } from './references';
import { tableArea } from './tableArea';

/** Puts an input into a cell, as `Range.values` and a user's typing do. */
export function writeCell(book: Book, sheet: Worksheet, row: number, column: number, raw: unknown): void {
  const cell = cellAt(sheet, row, column);
  const input = cellInput(raw, numberFormatOf(cell));
  if (input.kind === 'blank') cell.value = null;
  else if (input.kind === 'formula') {
    requireKnownTables(book, input.formula);
    cell.value = book.formulaValue(sheet, row, column, asKept(input.formula));
  } else {
    cell.value = input.value;
    if (input.format && numberFormatOf(cell) === 'General') writeNumberFormat(cell, input.format);
  }
  renameColumn(sheet, row, column);
}

/** Excel takes no formula that refers to a table which is not there. */
function requireKnownTables(book: Book, formula: string): void {
  const tables = book.sheets.flatMap((sheet) => sheet.getTables().map(({ name }) => name));
  const tokens = formulaTokens(formula);
  for (const [index, token] of tokens.entries()) {
    const named = token.kind === 'word' && tokens[index + 1]?.kind === 'brackets';
    if (named && !tables.some((name) => sameName(name, token.text))) throw invalidArgument();
  }
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
