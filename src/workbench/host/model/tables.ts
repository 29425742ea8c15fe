import type { Worksheet as FileSheet, Table as FileTable } from '@cj-tech-master/excelts';
import { type Area, formatArea, height, intersection, parseArea, width } from '../area';
import type { Book, Place } from '../book';
import { cellText } from '../cellReading';
import { invalidArgument, itemAlreadyExists, itemNotFound, notImplemented } from '../hostError';
import { HostCollection, HostObject, sameName } from '../hostObject';
import { dropTableIn, renameTableIn } from '../references';
import { setTableArea, tableArea } from '../tableArea';
import { type SortField, sortRows } from './rangeSort';
import { TableColumnCollection, TableRowCollection } from './tableParts';

const IDS = new WeakMap<FileTable, string>();
let lastId = 0;

/** The tables of one sheet, or of the whole workbook. */
export class TableCollection extends HostCollection<Table> {
  readonly apiClass = 'TableCollection';
  constructor(
    private readonly book: Book,
    private readonly sheet: FileSheet | null,
  ) {
    super();
  }
  get items(): Table[] {
    const sheets = this.sheet ? [this.sheet] : this.book.sheets;
    return sheets.flatMap((sheet) => sheet.getTables().map((table) => new Table(this.book, sheet, table)));
  }
  protected matches(item: Table, key: string | number): boolean {
    return item.id === key || sameName(item.name, key);
  }

  /** Makes a table over cells that are already written; blank or repeated headers are named as Excel names them. */
  add(range: (HostObject & Place) | string, hasHeaders: boolean): Table {
    if (!hasHeaders) throw notImplemented('tables without headers');
    const sheet = typeof range === 'string' ? (this.sheet ?? this.book.activeSheet) : range.sheet;
    const area = typeof range === 'string' ? parseArea(range.replace(/^.*!/, '')) : range.area;
    this.book.requireEditable(sheet);
    if (sheet.getTables().some((table) => intersection(tableArea(table), area))) throw invalidArgument();
    if (height(area) < 2) throw invalidArgument();
    const names = columnNames(sheet, area);
    for (const [index, name] of names.entries()) sheet.getCell(area.top, area.left + index).value = name;
    const table = sheet.addTable({
      name: freeName(this.book),
      ref: formatArea({ ...area, bottom: area.top, right: area.left }),
      headerRow: true,
      style: { theme: 'TableStyleMedium2', showRowStripes: true },
      columns: names.map((name) => ({ name, filterButton: true })),
      rows: [],
    });
    // The library would write what it is told of the rows into the cells, where it stands already.
    setTableArea(table, area, names);
    this.book.structureChanged('objects', sheet);
    return new Table(this.book, sheet, table);
  }
}

function columnNames(sheet: FileSheet, area: Area): string[] {
  const names: string[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const text = cellText(sheet.findCell(area.top, column)) || `Column${column - area.left + 1}`;
    let name = text;
    for (let number = 2; names.some((other) => sameName(other, name)); number++) name = `${text}${number}`;
    names.push(name);
  }
  return names;
}

function freeName(book: Book): string {
  const taken = book.sheets.flatMap((sheet) => sheet.getTables().map(({ name }) => name));
  for (let number = 1; ; number++) {
    if (!taken.some((name) => sameName(name, `Table${number}`))) return `Table${number}`;
  }
}

export class Table extends HostObject {
  readonly apiClass = 'Table';
  constructor(
    private readonly book: Book,
    private readonly sheet: FileSheet,
    private readonly table: FileTable,
  ) {
    super();
  }
  override get key(): string {
    return this.id;
  }
  get id(): string {
    const id = IDS.get(this.#alive()) ?? `{TABLE-${++lastId}}`;
    IDS.set(this.table, id);
    return id;
  }
  get name(): string {
    return this.#alive().name;
  }
  set name(name: string) {
    this.book.requireEditable(this.sheet);
    const before = this.name;
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || /^[a-z]{1,3}\d+$/i.test(name))
      throw invalidArgument();
    const taken = new TableCollection(this.book, null).items.some(
      (other) => other.id !== this.id && sameName(other.name, name),
    );
    if (taken || this.book.names.find(null, name)) throw itemAlreadyExists();
    if (name === before) return;
    this.sheet.removeTable(before);
    const { model } = this.table;
    model.name = name;
    model.displayName = name;
    this.sheet.tables[name] = this.table;
    this.book.workbook._tableNames.add(name.toLowerCase());
    this.book.rewriteFormulas(before, (formula) => renameTableIn(formula, before, name));
    this.book.structureChanged('objects', this.sheet);
  }
  get style(): string {
    return this.#alive().theme ?? '';
  }
  set style(style: string) {
    if (!/^TableStyle(Light|Medium|Dark)\d+$/.test(style)) throw invalidArgument();
    this.#restyle({ theme: style });
  }
  get showBandedRows(): boolean {
    return this.#alive().showRowStripes ?? false;
  }
  set showBandedRows(showRowStripes: boolean) {
    this.#restyle({ showRowStripes });
  }
  get showHeaders(): boolean {
    return this.#alive().model.headerRow !== false;
  }
  get showTotals(): boolean {
    return this.#alive().model.totalsRow ?? false;
  }
  get showFilterButton(): boolean {
    return this.#alive().table.columns.some(({ filterButton }) => filterButton);
  }
  set showFilterButton(show: boolean) {
    for (const column of this.#alive().table.columns) column.filterButton = show;
    this.book.structureChanged('objects', this.sheet);
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.book, this.sheet, this.#alive());
  }
  get rows(): TableRowCollection {
    return new TableRowCollection(this.book, this.sheet, this.#alive());
  }
  get sort(): TableSort {
    return new TableSort(this.book, this.sheet, this.#body());
  }
  get worksheet(): HostObject {
    return this.book.make.worksheet(this.sheet);
  }

  getRange(): HostObject {
    return this.book.make.range(this.sheet, tableArea(this.#alive()));
  }
  getHeaderRowRange(): HostObject {
    const area = tableArea(this.#alive());
    return this.book.make.range(this.sheet, { ...area, bottom: area.top });
  }
  getDataBodyRange(): HostObject {
    return this.book.make.range(this.sheet, this.#body());
  }
  /** The header stays in its row, and the new cells touch the old. */
  resize(range: (HostObject & Place) | string): void {
    this.book.requireEditable(this.sheet);
    const area = typeof range === 'string' ? parseArea(range.replace(/^.*!/, '')) : range.area;
    const before = tableArea(this.#alive());
    if (area.top !== before.top || !intersection(area, before) || height(area) < 2) throw invalidArgument();
    const names = columnNames(this.sheet, area);
    for (const [index, name] of names.entries()) this.sheet.getCell(area.top, area.left + index).value = name;
    setTableArea(this.table, area, names);
    this.book.structureChanged('objects', this.sheet);
  }
  /** Leaves the cells and takes the table off them. */
  convertToRange(): HostObject {
    const range = this.getRange();
    this.#drop();
    return range;
  }
  delete(): void {
    const { top, left, bottom, right } = tableArea(this.#alive());
    this.#drop();
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) this.sheet.getCell(row, column).value = null;
    }
    this.book.touched(this.sheet, { top, left, bottom, right });
  }

  #drop(): void {
    this.book.requireEditable(this.sheet);
    const { name } = this.table;
    this.sheet.removeTable(name);
    this.book.rewriteFormulas(name, (formula) => dropTableIn(formula, name));
    this.book.structureChanged('objects', this.sheet);
  }
  #body(): Area {
    const area = tableArea(this.#alive());
    return { ...area, top: area.top + 1, bottom: area.bottom - (this.showTotals ? 1 : 0) };
  }
  #restyle(change: NonNullable<FileTable['table']['style']>): void {
    this.book.requireEditable(this.sheet);
    const { model } = this.#alive();
    model.style = { ...model.style, ...change };
    this.book.structureChanged('objects', this.sheet);
  }
  #alive(): FileTable {
    if (!this.book.has(this.sheet) || !this.sheet.getTables().includes(this.table)) throw itemNotFound();
    return this.table;
  }
}

class TableSort extends HostObject {
  readonly apiClass = 'TableSort';
  constructor(
    private readonly book: Book,
    private readonly sheet: FileSheet,
    private readonly body: Area,
  ) {
    super();
  }
  apply(fields: SortField[]): void {
    if (fields.some(({ key }) => key < 0 || key >= width(this.body))) throw invalidArgument();
    sortRows(this.book, this.sheet, this.body, fields);
  }
}
