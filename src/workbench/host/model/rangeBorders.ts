import type { Border, BorderStyle } from '@cj-tech-master/excelts';
import type { Area } from '../area';
import type { Place } from '../book';
import { knownCell } from '../cells';
import { fromArgb, toArgb } from '../color';
import { invalidArgument, notImplemented } from '../hostError';
import { HostCollection, HostObject, sameName } from '../hostObject';
import { restyle } from './restyle';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;
type Side = (typeof SIDES)[number];

export class RangeBorderCollection extends HostCollection<RangeBorder> {
  readonly apiClass = 'RangeBorderCollection';
  constructor(private readonly range: Place) {
    super();
  }
  get items(): RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.range, side));
  }
  protected matches(item: RangeBorder, key: string | number): boolean {
    return sameName(item.sideIndex, key);
  }
}

const THICKNESS: Readonly<Record<string, BorderStyle>> = {
  Hairline: 'hair',
  Thin: 'thin',
  Medium: 'medium',
  Thick: 'thick',
};
const LINES: Readonly<Record<string, BorderStyle>> = {
  Continuous: 'thin',
  Dash: 'dashed',
  Dot: 'dotted',
  Double: 'double',
};

export class RangeBorder extends HostObject {
  readonly apiClass = 'RangeBorder';
  constructor(
    private readonly range: Place,
    readonly sideIndex: Side,
  ) {
    super();
  }
  override get key(): string {
    return this.sideIndex;
  }
  get id(): string {
    return this.sideIndex;
  }

  get style(): string {
    const style = this.#first()?.style;
    if (!style) return 'None';
    return Object.entries(LINES).find(([, line]) => line === style)?.[0] ?? 'Continuous';
  }
  set style(style: string) {
    const line = LINES[style];
    if (!line && style !== 'None') throw notImplemented(`border style ${style}`);
    this.#change((border) => (line ? { ...border, style: line } : null));
  }
  get color(): string {
    return fromArgb(this.#first()?.color) ?? '#000000';
  }
  set color(color: string) {
    this.#change((border) => ({ style: 'thin', ...border, color: toArgb(color) }));
  }
  get weight(): string {
    const style = this.#first()?.style;
    return Object.entries(THICKNESS).find(([, line]) => line === style)?.[0] ?? 'Thin';
  }
  set weight(weight: string) {
    const style = THICKNESS[weight];
    if (!style) throw invalidArgument();
    this.#change((border) => ({ ...border, style }));
  }

  /** The cells that have this border, and which of their lines it is; between two rows it is the upper one's. */
  #lines(): { readonly area: Area; readonly line: 'top' | 'bottom' | 'left' | 'right' } {
    const { area } = this.range;
    switch (this.sideIndex) {
      case 'EdgeTop':
        return { area: { ...area, bottom: area.top }, line: 'top' };
      case 'EdgeBottom':
        return { area: { ...area, top: area.bottom }, line: 'bottom' };
      case 'EdgeLeft':
        return { area: { ...area, right: area.left }, line: 'left' };
      case 'EdgeRight':
        return { area: { ...area, left: area.right }, line: 'right' };
      case 'InsideHorizontal':
        return { area: { ...area, bottom: area.bottom - 1 }, line: 'bottom' };
      case 'InsideVertical':
        return { area: { ...area, right: area.right - 1 }, line: 'right' };
    }
  }

  #change(change: (border: Partial<Border> | undefined) => Partial<Border> | null): void {
    const { area, line } = this.#lines();
    restyle(
      this.range,
      (style) => {
        const { [line]: before, ...others } = style.border ?? {};
        const after = change(before);
        return { border: after ? { ...others, [line]: after } : others };
      },
      area,
    );
  }

  #first(): Partial<Border> | undefined {
    const { area, line } = this.#lines();
    return knownCell(this.range.sheet, area.top, area.left)?.border?.[line];
  }
}
