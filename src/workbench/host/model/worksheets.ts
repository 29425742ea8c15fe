import type { Book } from '../book';
import { HostCollection, sameName } from '../hostObject';
import { requireSheetName, Worksheet } from './worksheet';

export class WorksheetCollection extends HostCollection<Worksheet> {
  readonly apiClass = 'WorksheetCollection';
  constructor(private readonly book: Book) {
    super();
  }
  get items(): Worksheet[] {
    return this.book.sheets.map((sheet) => new Worksheet(this.book, sheet));
  }
  protected matches(item: Worksheet, key: string | number): boolean {
    return item.id === key || sameName(item.name, key);
  }
  add(name?: string): Worksheet {
    this.book.requireOpenStructure();
    const given = name ?? this.#freeName();
    requireSheetName(this.book, given);
    const sheet = this.book.workbook.addWorksheet(given);
    this.book.structureChanged('sheets', sheet);
    return new Worksheet(this.book, sheet);
  }
  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.book, this.book.activeSheet);
  }
  getFirst(visibleOnly = false): Worksheet {
    return this.#visible(visibleOnly)[0] ?? new Worksheet(this.book, this.book.firstSheet);
  }
  getLast(visibleOnly = false): Worksheet {
    return this.#visible(visibleOnly).at(-1) ?? new Worksheet(this.book, this.book.firstSheet);
  }

  _RegisterDataChangedEvent(): void {
    this.book.watch(10, 'Workbook', true);
  }
  _UnregisterDataChangedEvent(): void {
    this.book.watch(10, 'Workbook', false);
  }
  _RegisterActivatedEvent(): void {
    this.book.watch(11, 'Workbook', true);
  }
  _UnregisterActivatedEvent(): void {
    this.book.watch(11, 'Workbook', false);
  }
  _RegisterSelectionChangedEvent(): void {
    this.book.watch(14, 'Workbook', true);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.book.watch(14, 'Workbook', false);
  }

  #visible(visibleOnly: boolean): Worksheet[] {
    return this.items.filter(({ visibility }) => !visibleOnly || visibility === 'Visible');
  }
  #freeName(): string {
    for (let number = this.items.length + 1; ; number++) {
      if (!this.getItemOrNullObject(`Sheet${number}`)) return `Sheet${number}`;
    }
  }
}
