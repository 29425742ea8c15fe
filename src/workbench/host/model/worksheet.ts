import type { Worksheet as FileSheet } from '@cj-tech-master/excelts';
import { type Area, bounded, LAST_COLUMN, LAST_ROW, parseArea, splitSheet } from '../area';
import type { Book } from '../book';
import { cellFormula } from '../cellReading';
import { writeCell } from '../cellWriting';
import {
  accessDenied,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
  notImplemented,
} from '../hostError';
import { HostObject, sameName } from '../hostObject';
import { dropSheetIn, renameSheetIn } from '../references';
import { usedArea } from '../usedArea';
import { ChartCollection } from './charts';
import { WorksheetFreezePanes } from './freezePanes';
import { NamedItemCollection } from './namedItems';
import { PageLayout } from './pageLayout';
import { WorksheetProtection } from './protection';
import { Range } from './range';
import { TableCollection } from './tables';

const STATES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

export class Worksheet extends HostObject {
  readonly apiClass = 'Worksheet';
  constructor(
    private readonly book: Book,
    readonly sheet: FileSheet,
  ) {
    super();
  }

  override get key(): string {
    return this.id;
  }
  get id(): string {
    return this.book.sheetId(this.#alive());
  }
  get name(): string {
    return this.#alive().name;
  }
  set name(name: string) {
    const sheet = this.#alive();
    this.book.requireOpenStructure();
    requireSheetName(this.book, name, sheet);
    const before = sheet.name;
    if (name === before) return;
    sheet.name = name;
    this.book.rewriteFormulas(before, (formula) => renameSheetIn(formula, before, name));
    this.book.structureChanged('sheets', sheet);
  }
  get position(): number {
    return this.book.sheets.indexOf(this.#alive());
  }
  set position(position: number) {
    this.book.requireOpenStructure();
    const others = this.book.sheets.filter((sheet) => sheet !== this.#alive());
    if (!Number.isInteger(position) || position < 0 || position > others.length) throw invalidArgument();
    others.splice(position, 0, this.sheet);
    for (const [index, sheet] of others.entries()) sheet.orderNo = index;
    this.book.structureChanged('sheets', this.sheet);
  }
  get visibility(): string {
    const state = this.#alive().state;
    return Object.entries(STATES).find(([, value]) => value === state)?.[0] ?? 'Visible';
  }
  set visibility(visibility: keyof typeof STATES) {
    this.book.requireOpenStructure();
    const state = STATES[visibility];
    if (!state) throw invalidArgument();
    if (state !== 'visible') this.#requireAnotherVisible();
    this.#alive().state = state;
    this.book.structureChanged('sheets', this.sheet);
  }
  get showGridlines(): boolean {
    return this.#alive().views[0]?.showGridLines ?? true;
  }
  set showGridlines(showGridLines: boolean) {
    this.book.requireEditable(this.#alive());
    this.sheet.views = [
      { state: 'normal', style: undefined, ...this.sheet.views[0], showGridLines } as FileSheet['views'][0],
    ];
    this.book.structureChanged('objects', this.sheet);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.book, this.#alive());
  }
  get tables(): TableCollection {
    return new TableCollection(this.book, this.#alive());
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.book, this.#alive());
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.book, this.#alive());
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.book, this.#alive());
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.book, this.#alive());
  }

  getRange(address?: string): Range {
    if (!address) return this.#range({ top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN });
    const { sheet, address: cells } = splitSheet(address);
    if (sheet !== undefined && !sameName(sheet, this.name)) throw invalidArgument();
    return this.#range(parseArea(cells));
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.#range(
      bounded({ top: row + 1, left: column + 1, bottom: row + rows, right: column + columns }),
    );
  }
  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const area = usedArea(this.#alive(), valuesOnly);
    return area && this.#range(area);
  }
  /** Of an empty sheet Excel gives the first cell. */
  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  activate(): void {
    if (this.#alive().state !== 'visible') throw invalidOperation('A hidden sheet cannot be activated.');
    this.book.activate(this.sheet);
  }
  calculate(): void {
    this.book.calculate();
  }
  delete(): void {
    const sheet = this.#alive();
    this.book.requireOpenStructure();
    if (sheet.state === 'visible') this.#requireAnotherVisible();
    const at = this.position;
    for (const table of this.tables.items) table.delete();
    sheet.destroy();
    this.book.rewriteFormulas(sheet.name, (formula) => dropSheetIn(formula, sheet.name));
    if (this.book.activeSheet === sheet) {
      const rest = this.book.sheets;
      const next = [...rest.slice(at), ...rest.slice(0, at).reverse()].find(
        ({ state }) => state === 'visible',
      );
      this.book.activate(next ?? this.book.firstSheet);
    }
    this.book.structureChanged('sheets', sheet);
  }
  /** Excel's find and replace over the formulas and constants of a sheet; says in how many cells it replaced. */
  replaceAll(
    text: string,
    replacement: string,
    criteria: { completeMatch?: boolean; matchCase?: boolean },
  ): number {
    const sheet = this.#alive();
    if (/[~*?]/.test(text)) throw notImplemented('replaceAll with wildcards');
    if (sheet.sheetProtection?.sheet) throw accessDenied();
    this.book.requireEditable(sheet);
    const pattern = new RegExp(
      criteria.completeMatch ? `^${escaped(text)}$` : escaped(text),
      criteria.matchCase ? 'g' : 'gi',
    );
    let replaced = 0;
    sheet.eachRow((row, number) =>
      row.eachCell((cell, column) => {
        const before = String(cellFormula(cell));
        const after = before.replace(pattern, () => replacement);
        if (after === before) return;
        writeCell(this.book, sheet, number, column, after);
        replaced++;
      }),
    );
    const used = usedArea(sheet, true);
    if (replaced > 0 && used) this.book.touched(sheet, used);
    return replaced;
  }

  _RegisterDataChangedEvent(): void {
    this.book.watch(10, this.id, true);
  }
  _UnregisterDataChangedEvent(): void {
    this.book.watch(10, this.id, false);
  }
  _RegisterActivatedEvent(): void {
    this.book.watch(11, this.id, true);
  }
  _UnregisterActivatedEvent(): void {
    this.book.watch(11, this.id, false);
  }
  _RegisterSelectionChangedEvent(): void {
    this.book.watch(14, this.id, true);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.book.watch(14, this.id, false);
  }

  #range(area: Area): Range {
    return new Range(this.book, this.#alive(), area);
  }
  #alive(): FileSheet {
    if (!this.book.has(this.sheet)) throw itemNotFound();
    return this.sheet;
  }
  #requireAnotherVisible(): void {
    if (!this.book.sheets.some((sheet) => sheet !== this.sheet && sheet.state === 'visible')) {
      throw invalidOperation('A workbook must contain at least one visible worksheet.');
    }
  }
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Excel's rules for the name of a sheet. */
export function requireSheetName(book: Book, name: unknown, except?: FileSheet): asserts name is string {
  const valid =
    typeof name === 'string' && name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name);
  if (!valid) throw invalidArgument();
  if (book.sheets.some((sheet) => sheet !== except && sameName(sheet.name, name))) throw itemAlreadyExists();
}
