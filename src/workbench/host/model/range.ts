import type { Worksheet } from '@cj-tech-master/excelts';
import {
  type Area,
  bounded,
  formatArea,
  height,
  intersection,
  parseArea,
  quotedSheet,
  splitSheet,
  union,
  width,
} from '../area';
import type { Book, Place } from '../book';
import { cellFormula, cellScalar, cellText, numberFormatOf } from '../cellReading';
import { cellAt, knownCell } from '../cells';
import { clearCells, writeCell, writeNumberFormat } from '../cellWriting';
import { invalidArgument, itemNotFound, notImplemented, wrongDimensions } from '../hostError';
import { HostObject } from '../hostObject';
import { usedArea } from '../usedArea';
import { ConditionalFormatCollection } from './conditionalFormats';
import { DataValidation } from './dataValidation';
import { RangeFormat } from './rangeFormat';
import { RangeSort } from './rangeSort';
import { restyle } from './restyle';

/** Whole columns and rows may be formatted or cleared; reading or writing so many cells one by one is refused. */
const MOST_CELLS = 1_000_000;

export class Range extends HostObject implements Place {
  readonly apiClass = 'Range';

  constructor(
    readonly book: Book,
    readonly sheet: Worksheet,
    readonly area: Area,
  ) {
    super();
  }

  get address(): string {
    return `${quotedSheet(this.sheet.name)}!${formatArea(this.area)}`;
  }
  get rowIndex(): number {
    return this.area.top - 1;
  }
  get columnIndex(): number {
    return this.area.left - 1;
  }
  get rowCount(): number {
    return height(this.area);
  }
  get columnCount(): number {
    return width(this.area);
  }
  get cellCount(): number {
    return this.rowCount * this.columnCount;
  }

  get values(): unknown[][] {
    this.book.calculate();
    return this.#grid((row, column) => cellScalar(knownCell(this.sheet, row, column)));
  }
  set values(input: unknown) {
    this.#write(input);
  }
  get formulas(): unknown[][] {
    this.book.calculate();
    return this.#grid((row, column) => cellFormula(knownCell(this.sheet, row, column)));
  }
  set formulas(input: unknown) {
    this.#write(input);
  }
  get text(): string[][] {
    this.book.calculate();
    return this.#grid((row, column) => cellText(knownCell(this.sheet, row, column)));
  }
  get valueTypes(): string[][] {
    return this.values.map((row) => row.map(valueType));
  }
  get numberFormat(): string[][] {
    return this.#grid((row, column) => numberFormatOf(knownCell(this.sheet, row, column)));
  }
  set numberFormat(input: unknown) {
    this.book.requireEditable(this.sheet);
    if (!Array.isArray(input)) {
      restyle(this, () => ({ numFmt: String(input) }));
      return;
    }
    this.#each(input, (row, column, format) =>
      writeNumberFormat(cellAt(this.sheet, row, column), String(format)),
    );
    this.book.structureChanged('objects', this.sheet);
  }

  get worksheet(): HostObject {
    return this.book.make.worksheet(this.sheet);
  }
  get format(): RangeFormat {
    return new RangeFormat(this);
  }
  get sort(): RangeSort {
    return new RangeSort(this);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this);
  }

  getCell(row: number, column: number): Range {
    const { top, left } = this.area;
    return this.#at({ top: top + row, left: left + column, bottom: top + row, right: left + column });
  }
  getRow(row: number): Range {
    const at = this.area.top + row;
    return this.#at({ ...this.area, top: at, bottom: at });
  }
  getColumn(column: number): Range {
    const at = this.area.left + column;
    return this.#at({ ...this.area, left: at, right: at });
  }
  getLastRow(): Range {
    return this.getRow(this.rowCount - 1);
  }
  getLastColumn(): Range {
    return this.getColumn(this.columnCount - 1);
  }
  getLastCell(): Range {
    return this.getCell(this.rowCount - 1, this.columnCount - 1);
  }
  getEntireColumn(): Range {
    return this.#at({ ...this.area, top: 1, bottom: 1_048_576 });
  }
  getEntireRow(): Range {
    return this.#at({ ...this.area, left: 1, right: 16_384 });
  }
  getOffsetRange(rows: number, columns: number): Range {
    const { top, left, bottom, right } = this.area;
    return this.#at({
      top: top + rows,
      left: left + columns,
      bottom: bottom + rows,
      right: right + columns,
    });
  }
  getResizedRange(rows: number, columns: number): Range {
    return this.#at({ ...this.area, bottom: this.area.bottom + rows, right: this.area.right + columns });
  }
  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.getResizedRange(rows - this.rowCount, columns - this.columnCount);
  }
  getBoundingRect(other: Range | string): Range {
    return this.#at(union(this.area, this.#other(other).area));
  }
  getIntersectionOrNullObject(other: Range | string): Range | null {
    const common = intersection(this.area, this.#other(other).area);
    return common && this.#at(common);
  }
  getIntersection(other: Range | string): Range {
    const common = this.getIntersectionOrNullObject(other);
    if (!common) throw itemNotFound();
    return common;
  }
  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = usedArea(this.sheet, valuesOnly, this.area);
    return used && this.#at(used);
  }
  getUsedRange(valuesOnly = false): Range {
    const used = this.getUsedRangeOrNullObject(valuesOnly);
    if (!used) throw itemNotFound();
    return used;
  }

  select(): void {
    this.book.select(this.sheet, this.area);
  }
  clear(applyTo = 'All'): void {
    this.book.requireEditable(this.sheet, this.area);
    clearCells(this.sheet, this.area, applyTo);
    if (applyTo === 'All' || applyTo === 'Formats') this.conditionalFormats.clearAll();
    if (applyTo === 'All') this.dataValidation.clear();
    this.book.touched(this.sheet, this.area);
  }
  merge(): void {
    throw notImplemented('Range.merge');
  }
  copyFrom(source: Range | string, copyType = 'All'): void {
    if (copyType !== 'Formats') throw notImplemented(`Range.copyFrom of ${copyType}`);
    this.book.requireEditable(this.sheet, this.area);
    const from = this.#other(source);
    this.#cells((row, column) => {
      const style = knownCell(
        from.sheet,
        from.area.top + ((row - this.area.top) % from.rowCount),
        from.area.left + ((column - this.area.left) % from.columnCount),
      )?.style;
      if (style) cellAt(this.sheet, row, column).style = structuredClone(style);
    });
  }

  // Called by the client itself: large writes come in pieces, of which this announces the whole.
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw wrongDimensions();
  }

  #write(input: unknown): void {
    this.book.requireEditable(this.sheet, this.area);
    this.#each(input, (row, column, value) => writeCell(this.book, this.sheet, row, column, value));
    this.book.touched(this.sheet, this.area);
  }

  /** A single value fills the range; null leaves its cell alone. */
  #each(input: unknown, visit: (row: number, column: number, value: unknown) => void): void {
    if (Array.isArray(input)) this.#requireShape(input);
    this.#cells((row, column) => {
      const value = Array.isArray(input) ? input[row - this.area.top][column - this.area.left] : input;
      if (value !== null && value !== undefined) visit(row, column, value);
    });
  }

  #requireShape(rows: unknown[]): void {
    const fits = (row: unknown) => Array.isArray(row) && row.length === this.columnCount;
    if (rows.length !== this.rowCount || !rows.every(fits)) throw wrongDimensions();
  }

  #cells(visit: (row: number, column: number) => void): void {
    if (this.cellCount > MOST_CELLS) throw invalidArgument('The range is too large for this operation.');
    for (let row = this.area.top; row <= this.area.bottom; row++) {
      for (let column = this.area.left; column <= this.area.right; column++) visit(row, column);
    }
  }

  #grid<Value>(read: (row: number, column: number) => Value): Value[][] {
    const rows: Value[][] = [];
    this.#cells((row, column) => {
      const at = row - this.area.top;
      rows[at] ??= [];
      rows[at][column - this.area.left] = read(row, column);
    });
    return rows;
  }

  #at(area: Area): Range {
    return new Range(this.book, this.sheet, bounded(area));
  }

  /** A range given by its address is one of this sheet, unless the address names another. */
  #other(range: Range | string): Range {
    if (typeof range !== 'string') return range;
    const { sheet, address } = splitSheet(range);
    const named = sheet === undefined ? this.sheet : this.book.workbook.getWorksheet(sheet);
    if (!named) throw itemNotFound();
    return new Range(this.book, named, parseArea(address));
  }
}

function valueType(value: unknown): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return /^#[A-Z/0]+[!?]?$/.test(String(value)) ? 'Error' : 'String';
}
