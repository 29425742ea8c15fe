import type { Worksheet } from '@cj-tech-master/excelts';
import { type Area, intersection, parseArea } from './area';
import type { Book } from './book';
import { writeCell } from './cellWriting';
import { invalidArgument, itemNotFound } from './hostError';
import { setTableArea, tableArea } from './tableArea';

/** What a user does by typing into a cell, which is more than the API does: a table grows over what is typed beside it. */
export function userEdit(book: Book, sheetName: string, address: string, input: unknown): void {
  const sheet = book.workbook.getWorksheet(sheetName);
  if (!sheet) throw itemNotFound();
  const area = parseArea(address);
  if (area.top !== area.bottom || area.left !== area.right) throw invalidArgument();
  if (sheet.sheetProtection?.sheet) book.requireEditable(sheet, area);
  writeCell(book, sheet, area.top, area.left, input ?? '');
  if (input !== null && input !== '') growTable(sheet, area);
  book.touched(sheet, area, 'Local');
}

function growTable(sheet: Worksheet, typed: Area): void {
  for (const table of sheet.getTables()) {
    const area = tableArea(table);
    const names = table.table.columns.map(({ name }) => name);
    if (intersection(typed, { ...area, left: area.right + 1, right: area.right + 1 })) {
      const header = sheet.getCell(area.top, area.right + 1);
      const name = typed.top === area.top ? String(header.text) : `Column${names.length + 1}`;
      header.value = name;
      setTableArea(table, { ...area, right: area.right + 1 }, [...names, name]);
      return;
    }
    if (intersection(typed, { ...area, top: area.bottom + 1, bottom: area.bottom + 1 })) {
      setTableArea(table, { ...area, bottom: area.bottom + 1 }, names);
      return;
    }
  }
}
