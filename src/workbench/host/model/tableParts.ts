import type { Worksheet as FileSheet, Table as FileTable } from '@cj-tech-master/excelts';
import { type Area, height } from '../area';
import type { Book } from '../book';
import { writeCell } from '../cellWriting';
import { invalidArgument, notImplemented, wrongDimensions } from '../hostError';
import { HostCollection, HostObject, sameName } from '../hostObject';
import { setTableArea, tableArea } from '../tableArea';
import { usedArea } from '../usedArea';

export class TableColumnCollection extends HostCollection<TableColumn> {
  readonly apiClass = 'TableColumnCollection';
  constructor(
    private readonly book: Book,
    private readonly sheet: FileSheet,
    private readonly table: FileTable,
  ) {
    super();
  }
  get items(): TableColumn[] {
    return this.table.table.columns.map(
      (_, index) => new TableColumn(this.book, this.sheet, this.table, index),
    );
  }
  protected matches(item: TableColumn, key: string | number): boolean {
    return item.id === key || sameName(item.name, key);
  }
  /** Puts a column in at `index`, or last; those after it move one to the right. */
  add(index: number | null = null, values: unknown[][] | null = null, name?: string): TableColumn {
    this.book.requireEditable(this.sheet);
    const area = tableArea(this.table);
    const names = this.table.table.columns.map((column) => column.name);
    const at = index === null || index < 0 ? names.length : index;
    if (at > names.length) throw invalidArgument();
    if (values && values.length !== height(area)) throw wrongDimensions();
    requireBlank(this.sheet, { ...area, left: area.right + 1, right: area.right + 1 });
    moveRight(this.sheet, area, area.left + at);
    const header = name ?? String(values?.[0]?.[0] ?? `Column${names.length + 1}`);
    names.splice(at, 0, header);
    setTableArea(this.table, { ...area, right: area.right + 1 }, names);
    for (const [row, cells] of (values ?? []).entries()) {
      writeCell(this.book, this.sheet, area.top + row, area.left + at, cells[0]);
    }
    this.sheet.getCell(area.top, area.left + at).value = header;
    this.book.structureChanged('objects', this.sheet);
    return new TableColumn(this.book, this.sheet, this.table, at);
  }
}

function moveRight(sheet: FileSheet, area: Area, from: number): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.right; column >= from; column--) {
      const cell = sheet.getCell(row, column);
      const next = sheet.getCell(row, column + 1);
      next.value = cell.value;
      next.style = cell.style;
      cell.value = null;
    }
  }
}

/** Excel moves what stands in the way; this host refuses instead. */
function requireBlank(sheet: FileSheet, area: Area): void {
  if (usedArea(sheet, true, area)) throw notImplemented('growing a table over cells with content');
}

export class TableColumn extends HostObject {
  readonly apiClass = 'TableColumn';
  constructor(
    private readonly book: Book,
    private readonly sheet: FileSheet,
    private readonly table: FileTable,
    readonly index: number,
  ) {
    super();
  }
  override get key(): number {
    return this.id;
  }
  get id(): number {
    return this.index + 1;
  }
  get name(): string {
    return this.table.table.columns[this.index]?.name ?? '';
  }
  set name(name: string) {
    this.book.requireEditable(this.sheet);
    const { top, left } = tableArea(this.table);
    writeCell(this.book, this.sheet, top, left + this.index, `'${name}`);
    this.book.structureChanged('objects', this.sheet);
  }
  getRange(): HostObject {
    return this.book.make.range(this.sheet, this.#area());
  }
  getHeaderRowRange(): HostObject {
    return this.book.make.range(this.sheet, { ...this.#area(), bottom: this.#area().top });
  }
  getDataBodyRange(): HostObject {
    return this.book.make.range(this.sheet, { ...this.#area(), top: this.#area().top + 1 });
  }
  #area(): Area {
    const area = tableArea(this.table);
    return { ...area, left: area.left + this.index, right: area.left + this.index };
  }
}

export class TableRowCollection extends HostCollection<TableRow> {
  readonly apiClass = 'TableRowCollection';
  constructor(
    private readonly book: Book,
    private readonly sheet: FileSheet,
    private readonly table: FileTable,
  ) {
    super();
  }
  get items(): TableRow[] {
    return Array.from(
      { length: height(tableArea(this.table)) - 1 },
      (_, index) => new TableRow(this.book, this.sheet, this.table, index),
    );
  }
  protected matches(item: TableRow, key: string | number): boolean {
    return item.index === key;
  }
  add(index: number | null = null, values: unknown[][] | null = null): TableRow {
    this.book.requireEditable(this.sheet);
    if (index !== null && index >= 0) throw notImplemented('rows put in between');
    const area = tableArea(this.table);
    const added = values?.length ?? 1;
    const below = { ...area, top: area.bottom + 1, bottom: area.bottom + added };
    requireBlank(this.sheet, below);
    if (values?.some((row) => row.length !== area.right - area.left + 1)) throw wrongDimensions();
    const names = this.table.table.columns.map((column) => column.name);
    setTableArea(this.table, { ...area, bottom: below.bottom }, names);
    for (const [row, cells] of (values ?? []).entries()) {
      for (const [column, value] of cells.entries()) {
        if (value !== null) writeCell(this.book, this.sheet, below.top + row, area.left + column, value);
      }
    }
    this.book.touched(this.sheet, below);
    return new TableRow(this.book, this.sheet, this.table, height(area) - 1);
  }
}

export class TableRow extends HostObject {
  readonly apiClass = 'TableRow';
  constructor(
    private readonly book: Book,
    private readonly sheet: FileSheet,
    private readonly table: FileTable,
    readonly index: number,
  ) {
    super();
  }
  getRange(): HostObject {
    const area = tableArea(this.table);
    const row = area.top + 1 + this.index;
    return this.book.make.range(this.sheet, { ...area, top: row, bottom: row });
  }
}
