import type { Border, BorderStyle, Cell } from '@cj-tech-master/excelts';
import type { Place } from '../book';
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

  /** Which line of a cell this border is, if it touches the cell at all; between two rows it is the upper one's. */
  #lineOf(cell: Cell): 'top' | 'bottom' | 'left' | 'right' | undefined {
    const { area } = this.range;
    const last = { EdgeBottom: cell.row === area.bottom, EdgeRight: cell.col === area.right };
    switch (this.sideIndex) {
      case 'EdgeTop':
        return cell.row === area.top ? 'top' : undefined;
      case 'EdgeBottom':
        return last.EdgeBottom ? 'bottom' : undefined;
      case 'EdgeLeft':
        return cell.col === area.left ? 'left' : undefined;
      case 'EdgeRight':
        return last.EdgeRight ? 'right' : undefined;
      case 'InsideHorizontal':
        return last.EdgeBottom ? undefined : 'bottom';
      case 'InsideVertical':
        return last.EdgeRight ? undefined : 'right';
    }
  }

  #change(change: (border: Partial<Border> | undefined) => Partial<Border> | null): void {
    restyle(this.range, (style, cell) => {
      const line = this.#lineOf(cell);
      if (!line) return {};
      const { [line]: before, ...others } = style.border ?? {};
      const after = change(before);
      return { border: after ? { ...others, [line]: after } : others };
    });
  }

  #first(): Partial<Border> | undefined {
    const { sheet, area } = this.range;
    const row = this.sideIndex === 'EdgeBottom' ? area.bottom : area.top;
    const column = this.sideIndex === 'EdgeRight' ? area.right : area.left;
    const cell = sheet.getCell(row, column);
    const line = this.#lineOf(cell);
    return line && cell.border?.[line];
  }
}
