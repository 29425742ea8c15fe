import { srgb } from '../color';
import { notImplemented } from '../hostError';
import { HostObject } from '../hostObject';
import type { EditableSeries } from './editableSeries';

const EMU_PER_POINT = 12_700;
const DASHES = {
  Continuous: 'solid',
  Dash: 'dash',
  Dot: 'sysDot',
  RoundDot: 'sysDot',
  None: undefined,
} as const;

export class ChartSeriesFormat extends HostObject {
  readonly apiClass = 'ChartSeriesFormat';
  constructor(private readonly series: EditableSeries) {
    super();
  }
  get line(): ChartLineFormat {
    return new ChartLineFormat(this.series);
  }
  get fill(): ChartFill {
    return new ChartFill(this.series);
  }
}

class ChartFill extends HostObject {
  readonly apiClass = 'ChartFill';
  constructor(private readonly series: EditableSeries) {
    super();
  }
  setSolidColor(color: string): void {
    this.series.edit((series) => {
      series.spPr = { ...series.spPr, fill: { solid: srgb(color) } };
    });
  }
  clear(): void {
    this.series.edit((series) => {
      series.spPr = { ...series.spPr, fill: { noFill: true } };
    });
  }
}

class ChartLineFormat extends HostObject {
  readonly apiClass = 'ChartLineFormat';
  constructor(private readonly series: EditableSeries) {
    super();
  }
  get color(): string {
    return `#${this.series.model.spPr?.line?.color?.srgb ?? '000000'}`;
  }
  set color(color: string) {
    this.#set({ color: srgb(color) });
  }
  get weight(): number {
    return (this.series.model.spPr?.line?.width ?? 0) / EMU_PER_POINT;
  }
  set weight(points: number) {
    this.#set({ width: points * EMU_PER_POINT });
  }
  get lineStyle(): string {
    const line = this.series.model.spPr?.line;
    if (line?.noFill) return 'None';
    return (
      Object.entries(DASHES).find(([, dash]) => dash !== undefined && dash === line?.dash)?.[0] ??
      'Continuous'
    );
  }
  set lineStyle(style: keyof typeof DASHES) {
    if (!(style in DASHES)) throw notImplemented(`lines of style ${style}`);
    const dash = DASHES[style];
    if (style === 'None')
      this.series.edit((series) => {
        series.spPr = { ...series.spPr, line: { noFill: true } };
      });
    else if (dash) this.#set({ dash });
  }
  #set(change: object): void {
    this.series.edit((series) => {
      series.spPr = { ...series.spPr, line: { ...series.spPr?.line, ...change } };
    });
  }
}
