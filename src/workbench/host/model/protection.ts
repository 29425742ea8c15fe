import type { Worksheet } from '@cj-tech-master/excelts';
import type { Book } from '../book';
import { accessDenied, notImplemented } from '../hostError';
import { HostObject } from '../hostObject';

export class WorksheetProtection extends HostObject {
  readonly apiClass = 'WorksheetProtection';
  constructor(
    private readonly book: Book,
    private readonly sheet: Worksheet,
  ) {
    super();
  }
  get protected(): boolean {
    return this.sheet.sheetProtection?.sheet ?? false;
  }
  protect(_options?: object, password?: string): void {
    if (password) throw notImplemented('passwords');
    if (this.protected) throw accessDenied();
    this.sheet.sheetProtection = { sheet: true };
    this.book.structureChanged('objects', this.sheet);
  }
  unprotect(password?: string): void {
    if (password) throw notImplemented('passwords');
    this.sheet.sheetProtection = null;
    this.book.structureChanged('objects', this.sheet);
  }
}

export class WorkbookProtection extends HostObject {
  readonly apiClass = 'WorkbookProtection';
  constructor(private readonly book: Book) {
    super();
  }
  get protected(): boolean {
    return this.book.workbook.protection?.lockStructure ?? false;
  }
  protect(password?: string): void {
    if (password) throw notImplemented('passwords');
    this.book.workbook.protection = { lockStructure: true };
  }
  unprotect(password?: string): void {
    if (password) throw notImplemented('passwords');
    delete this.book.workbook.protection;
  }
}
