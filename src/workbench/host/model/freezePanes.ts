import type { Worksheet, WorksheetView } from '@cj-tech-master/excelts';
import { parseArea } from '../area';
import type { Book, Place } from '../book';
import { HostObject } from '../hostObject';

export class WorksheetFreezePanes extends HostObject {
  readonly apiClass = 'WorksheetFreezePanes';
  constructor(
    private readonly book: Book,
    private readonly sheet: Worksheet,
  ) {
    super();
  }
  /** Keeps the rows and columns of the range, which begins at A1, in sight. */
  freezeAt(range: Place | string): void {
    const area = typeof range === 'string' ? parseArea(range) : range.area;
    this.#freeze(area.bottom, area.right);
  }
  freezeRows(count: number): void {
    this.#freeze(count, 0);
  }
  freezeColumns(count: number): void {
    this.#freeze(0, count);
  }
  unfreeze(): void {
    const { showGridLines } = this.sheet.views[0] ?? {};
    this.#show({ state: 'normal', ...(showGridLines !== undefined && { showGridLines }) } as WorksheetView);
  }
  getLocationOrNullObject(): HostObject | null {
    const view = this.sheet.views[0];
    if (view?.state !== 'frozen') return null;
    const area = { top: 1, left: 1, bottom: view.ySplit ?? 1, right: view.xSplit ?? 1 };
    return this.book.make.range(this.sheet, area);
  }
  #freeze(ySplit: number, xSplit: number): void {
    const { showGridLines } = this.sheet.views[0] ?? {};
    this.#show({ state: 'frozen', xSplit, ySplit, ...(showGridLines !== undefined && { showGridLines }) });
  }
  #show(view: WorksheetView): void {
    this.book.requireEditable(this.sheet);
    this.sheet.views = [view];
    this.book.structureChanged('objects', this.sheet);
  }
}
