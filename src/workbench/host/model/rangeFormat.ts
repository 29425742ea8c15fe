import type { Alignment, Style } from '@cj-tech-master/excelts';
import type { Place } from '../book';
import { fromArgb, toArgb } from '../color';
import { invalidArgument } from '../hostError';
import { HostObject } from '../hostObject';
import { RangeBorderCollection } from './rangeBorders';
import { common, restyle, span } from './restyle';

/** Excel's points for a column of that width in a file (7 pixels a character at 96 dpi), and back. */
const POINTS_PER_WIDTH = 7 * 0.75;
const DEFAULT_WIDTH = 8.43 + 5 / 7;
const DEFAULT_HEIGHT = 15;

export class RangeFormat extends HostObject {
  readonly apiClass = 'RangeFormat';
  constructor(private readonly range: Place) {
    super();
  }

  get fill(): RangeFill {
    return new RangeFill(this.range);
  }
  get font(): RangeFont {
    return new RangeFont(this.range);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.range);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.range);
  }

  get wrapText(): boolean | null {
    return common(this.range, (cell) => cell?.alignment?.wrapText ?? false);
  }
  set wrapText(wrapText: boolean) {
    align(this.range, { wrapText });
  }
  get horizontalAlignment(): string | null {
    return common(this.range, (cell) => capitalized(cell?.alignment?.horizontal ?? 'general'));
  }
  set horizontalAlignment(word: string) {
    const horizontal = word.toLowerCase();
    if (!['general', 'left', 'center', 'right', 'fill', 'justify', 'distributed'].includes(horizontal)) {
      throw invalidArgument();
    }
    align(this.range, { horizontal: horizontal as NonNullable<Alignment['horizontal']> });
  }
  get verticalAlignment(): string | null {
    return common(this.range, (cell) => {
      const vertical = cell?.alignment?.vertical ?? 'bottom';
      return vertical === 'middle' ? 'Center' : capitalized(vertical);
    });
  }
  set verticalAlignment(word: string) {
    const vertical = word === 'Center' ? 'middle' : word.toLowerCase();
    if (!['top', 'middle', 'bottom', 'justify', 'distributed'].includes(vertical)) throw invalidArgument();
    align(this.range, { vertical: vertical as NonNullable<Alignment['vertical']> });
  }
  get indentLevel(): number | null {
    return common(this.range, (cell) => cell?.alignment?.indent ?? 0);
  }
  set indentLevel(indent: number) {
    align(this.range, { indent });
  }

  get columnWidth(): number | null {
    const { sheet, area } = this.range;
    const widths = span(area.left, area.right).map(
      (column) => sheet.getColumn(column).width ?? DEFAULT_WIDTH,
    );
    return new Set(widths).size === 1 ? (widths[0] ?? DEFAULT_WIDTH) * POINTS_PER_WIDTH : null;
  }
  set columnWidth(points: number) {
    if (!(points >= 0 && points <= 255 * POINTS_PER_WIDTH)) throw invalidArgument();
    const { book, sheet, area } = this.range;
    book.requireEditable(sheet);
    for (const column of span(area.left, area.right))
      sheet.getColumn(column).width = points / POINTS_PER_WIDTH;
    book.structureChanged('objects', sheet);
  }
  get rowHeight(): number | null {
    const { sheet, area } = this.range;
    const heights = span(area.top, area.bottom).map((row) => sheet.getRow(row).height ?? DEFAULT_HEIGHT);
    return new Set(heights).size === 1 ? (heights[0] ?? DEFAULT_HEIGHT) : null;
  }
  set rowHeight(points: number) {
    if (!(points >= 0 && points <= 409.5)) throw invalidArgument();
    const { book, sheet, area } = this.range;
    book.requireEditable(sheet);
    for (const row of span(area.top, area.bottom)) sheet.getRow(row).height = points;
    book.structureChanged('objects', sheet);
  }
  autofitColumns(): void {
    this.range.book.requireEditable(this.range.sheet);
    for (const column of span(this.range.area.left, this.range.area.right))
      this.range.sheet.autoFitColumn(column);
  }
  autofitRows(): void {
    const { book, sheet, area } = this.range;
    book.requireEditable(sheet);
    // Rows without a height of their own fit their content when Excel shows them.
    for (const row of span(area.top, Math.min(area.bottom, sheet.rowCount))) delete sheet.getRow(row).height;
  }
}

export class RangeFill extends HostObject {
  readonly apiClass = 'RangeFill';
  constructor(private readonly range: Place) {
    super();
  }
  get color(): string | null {
    return common(this.range, (cell) =>
      cell?.fill?.type === 'pattern' ? (fromArgb(cell.fill.fgColor) ?? '#FFFFFF') : '#FFFFFF',
    );
  }
  set color(color: string) {
    restyle(this.range, () => ({ fill: { type: 'pattern', pattern: 'solid', fgColor: toArgb(color) } }));
  }
  clear(): void {
    restyle(this.range, () => ({ fill: { type: 'pattern', pattern: 'none' } }));
  }
}

export class RangeFont extends HostObject {
  readonly apiClass = 'RangeFont';
  constructor(private readonly range: Place) {
    super();
  }
  get bold(): boolean | null {
    return common(this.range, (cell) => cell?.font?.bold ?? false);
  }
  set bold(bold: boolean) {
    this.#set({ bold });
  }
  get italic(): boolean | null {
    return common(this.range, (cell) => cell?.font?.italic ?? false);
  }
  set italic(italic: boolean) {
    this.#set({ italic });
  }
  get size(): number | null {
    return common(this.range, (cell) => cell?.font?.size ?? 11);
  }
  set size(size: number) {
    if (!(size >= 1 && size <= 409)) throw invalidArgument();
    this.#set({ size });
  }
  get name(): string | null {
    return common(this.range, (cell) => cell?.font?.name ?? 'Calibri');
  }
  set name(name: string) {
    this.#set({ name });
  }
  get color(): string | null {
    return common(this.range, (cell) => fromArgb(cell?.font?.color) ?? '#000000');
  }
  set color(color: string) {
    this.#set({ color: toArgb(color) });
  }
  #set(change: NonNullable<Partial<Style>['font']>): void {
    restyle(this.range, (style) => ({ font: { ...DEFAULT_FONT, ...style.font, ...change } }));
  }
}

/** The default font of a new workbook, of which a change keeps the rest. */
const DEFAULT_FONT = { name: 'Calibri', family: 2, scheme: 'minor', size: 11 } as const;

export class FormatProtection extends HostObject {
  readonly apiClass = 'FormatProtection';
  constructor(private readonly range: Place) {
    super();
  }
  get locked(): boolean | null {
    return common(this.range, (cell) => cell?.protection?.locked ?? true);
  }
  set locked(locked: boolean) {
    restyle(this.range, (style) => ({ protection: { ...style.protection, locked } }));
  }
}

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function align(range: Place, change: Partial<Alignment>): void {
  restyle(range, (style) => ({ alignment: { ...style.alignment, ...change } }));
}
