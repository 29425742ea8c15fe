import type { ConditionalFormattingOptions, ExpressionRuleType, Worksheet } from '@cj-tech-master/excelts';
import { formatArea, intersection, parseArea } from '../area';
import type { Place } from '../book';
import { fromArgb, toArgb } from '../color';
import { invalidArgument, notImplemented } from '../hostError';
import { HostCollection, HostObject } from '../hostObject';

const IDS = new WeakMap<ConditionalFormattingOptions, string>();
let lastId = 0;

const idOf = (entry: ConditionalFormattingOptions): string => {
  const id = IDS.get(entry) ?? `{CF-${++lastId}}`;
  IDS.set(entry, id);
  return id;
};

export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  readonly apiClass = 'ConditionalFormatCollection';
  constructor(private readonly range: Place) {
    super();
  }
  get items(): ConditionalFormat[] {
    return this.range.sheet.conditionalFormattings
      .filter(({ ref }) => ref.split(' ').some((part) => intersection(parseArea(part), this.range.area)))
      .map((entry) => new ConditionalFormat(this.range, entry));
  }
  protected matches(item: ConditionalFormat, key: string | number): boolean {
    return item.id === key;
  }

  /** A new format goes before all others. */
  add(type: string): ConditionalFormat {
    if (type !== 'Custom') throw notImplemented(`conditional formats of type ${type}`);
    const { book, sheet, area } = this.range;
    book.requireEditable(sheet);
    for (const rule of sheet.conditionalFormattings.flatMap(({ rules }) => rules)) {
      rule.priority = (rule.priority ?? 0) + 1;
    }
    const entry: ConditionalFormattingOptions = {
      ref: formatArea(area),
      rules: [{ type: 'expression', priority: 1, formulae: [], style: {} }],
    };
    sheet.conditionalFormattings.unshift(entry);
    book.structureChanged('objects', sheet);
    return new ConditionalFormat(this.range, entry);
  }
  clearAll(): void {
    this.range.book.requireEditable(this.range.sheet);
    const gone = new Set(this.items.map(({ entry }) => entry));
    removeEntries(this.range.sheet, (entry) => gone.has(entry));
  }
}

function removeEntries(sheet: Worksheet, leaves: (entry: ConditionalFormattingOptions) => boolean): void {
  sheet.conditionalFormattings = sheet.conditionalFormattings.filter((entry) => !leaves(entry));
}

export class ConditionalFormat extends HostObject {
  readonly apiClass = 'ConditionalFormat';
  constructor(
    private readonly range: Place,
    readonly entry: ConditionalFormattingOptions,
  ) {
    super();
  }
  get id(): string {
    return idOf(this.entry);
  }
  override get key(): string {
    return this.id;
  }
  get priority(): number {
    return (this.entry.rules[0]?.priority ?? 1) - 1;
  }
  get custom(): CustomConditionalFormat {
    const [rule] = this.entry.rules;
    if (rule?.type !== 'expression') throw invalidArgument();
    return new CustomConditionalFormat(rule);
  }
  getRange(): HostObject {
    return this.range.book.make.range(this.range.sheet, parseArea(this.entry.ref));
  }
  delete(): void {
    this.range.book.requireEditable(this.range.sheet);
    removeEntries(this.range.sheet, (entry) => entry === this.entry);
  }
}

export class CustomConditionalFormat extends HostObject {
  readonly apiClass = 'CustomConditionalFormat';
  constructor(private readonly entry: ExpressionRuleType) {
    super();
  }
  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.entry);
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.entry);
  }
}

class ConditionalFormatRule extends HostObject {
  readonly apiClass = 'ConditionalFormatRule';
  constructor(private readonly entry: ExpressionRuleType) {
    super();
  }
  get formula(): string {
    return `=${this.entry.formulae?.[0] ?? ''}`;
  }
  set formula(formula: string) {
    this.entry.formulae = [formula.replace(/^=/, '')];
  }
}

class ConditionalRangeFormat extends HostObject {
  readonly apiClass = 'ConditionalRangeFormat';
  constructor(private readonly entry: ExpressionRuleType) {
    super();
  }
  get numberFormat(): string {
    const format = this.entry.style?.numFmt;
    return typeof format === 'string' ? format : '';
  }
  set numberFormat(numFmt: string) {
    this.entry.style = { ...this.entry.style, numFmt };
  }
  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.entry);
  }
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.entry);
  }
}

class ConditionalRangeFill extends HostObject {
  readonly apiClass = 'ConditionalRangeFill';
  constructor(private readonly entry: ExpressionRuleType) {
    super();
  }
  get color(): string {
    const fill = this.entry.style?.fill;
    return (fill?.type === 'pattern' && fromArgb(fill.bgColor)) || '';
  }
  set color(color: string) {
    const fill = { type: 'pattern', pattern: 'solid', bgColor: toArgb(color) } as const;
    this.entry.style = { ...this.entry.style, fill };
  }
}

class ConditionalRangeFont extends HostObject {
  readonly apiClass = 'ConditionalRangeFont';
  constructor(private readonly entry: ExpressionRuleType) {
    super();
  }
  get color(): string {
    return fromArgb(this.entry.style?.font?.color) ?? '';
  }
  set color(color: string) {
    this.entry.style = { ...this.entry.style, font: { ...this.entry.style?.font, color: toArgb(color) } };
  }
  get bold(): boolean {
    return this.entry.style?.font?.bold ?? false;
  }
  set bold(bold: boolean) {
    this.entry.style = { ...this.entry.style, font: { ...this.entry.style?.font, bold } };
  }
}
