import type { Worksheet } from '@cj-tech-master/excelts';
import { formatArea, parseArea, quotedSheet, splitSheet } from '../area';
import type { Book, Place } from '../book';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../hostError';
import { HostCollection, HostObject, sameName } from '../hostObject';
import type { DefinedName } from '../names';

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

export class NamedItemCollection extends HostCollection<NamedItem> {
  readonly apiClass = 'NamedItemCollection';
  constructor(
    private readonly book: Book,
    private readonly scope: Worksheet | null,
  ) {
    super();
  }
  get items(): NamedItem[] {
    return this.book.names.of(this.scope).map((entry) => new NamedItem(this.book, entry));
  }
  protected matches(item: NamedItem, key: string | number): boolean {
    return sameName(item.name, key);
  }
  add(name: string, reference: (HostObject & Place) | string, comment = ''): NamedItem {
    this.book.requireEditable();
    if (!NAME.test(name) || /^[a-z]{1,3}\d+$/i.test(name)) throw invalidArgument();
    if (this.book.names.find(this.scope, name)) throw itemAlreadyExists();
    const formula = typeof reference === 'string' ? reference.replace(/^=/, '') : fixedReference(reference);
    const entry: DefinedName = { name, scope: this.scope, formula, comment, visible: true };
    this.book.names.add(entry);
    this.book.structureChanged();
    return new NamedItem(this.book, entry);
  }
}

const fixedReference = ({ sheet, area }: Place): string =>
  `${quotedSheet(sheet.name)}!${formatArea(area, true)}`;

export class NamedItem extends HostObject {
  readonly apiClass = 'NamedItem';
  constructor(
    private readonly book: Book,
    private readonly entry: DefinedName,
  ) {
    super();
  }
  override get key(): string {
    return this.name;
  }
  get name(): string {
    return this.entry.name;
  }
  get scope(): string {
    return this.entry.scope ? 'Worksheet' : 'Workbook';
  }
  get comment(): string {
    return this.entry.comment;
  }
  set comment(comment: string) {
    this.entry.comment = comment;
  }
  get visible(): boolean {
    return this.entry.visible;
  }
  set visible(visible: boolean) {
    this.entry.visible = visible;
    this.book.names.push();
    this.book.structureChanged();
  }
  get formula(): string {
    return `=${this.entry.formula}`;
  }
  set formula(formula: string) {
    this.book.requireEditable();
    this.entry.formula = formula.replace(/^=/, '');
    this.book.names.push();
    this.book.structureChanged();
  }
  get type(): string {
    return this.#area() ? 'Range' : 'String';
  }
  /** A constant's value, or the address it stands for. */
  get value(): string | number {
    const text = /^"((?:[^"]|"")*)"$/.exec(this.entry.formula)?.[1];
    if (text !== undefined) return text.replaceAll('""', '"');
    const number = Number(this.entry.formula);
    return this.entry.formula !== '' && Number.isFinite(number) ? number : this.entry.formula;
  }
  get worksheetOrNullObject(): HostObject | null {
    return this.entry.scope && this.book.make.worksheet(this.entry.scope);
  }
  get worksheet(): HostObject {
    const sheet = this.worksheetOrNullObject;
    if (!sheet) throw itemNotFound();
    return sheet;
  }
  getRangeOrNullObject(): HostObject | null {
    return this.#area();
  }
  getRange(): HostObject {
    const range = this.#area();
    if (!range) throw itemNotFound();
    return range;
  }
  delete(): void {
    this.book.requireEditable();
    this.book.names.remove(this.entry);
    this.book.structureChanged();
  }

  #area(): HostObject | null {
    const { sheet, address } = splitSheet(this.entry.formula);
    const found = sheet === undefined ? undefined : this.book.workbook.getWorksheet(sheet);
    if (!found || !/^\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/i.test(address)) return null;
    return this.book.make.range(found, parseArea(address));
  }
}
