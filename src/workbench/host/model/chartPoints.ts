import { srgb } from '../color';
import { invalidArgument, itemNotFound } from '../hostError';
import { HostCollection, HostObject } from '../hostObject';
import type { EditableSeries } from './editableSeries';

const LABELS = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Center: 'ctr', OutsideEnd: 'outEnd' } as const;

const labelWord = (at: string | undefined): string =>
  Object.entries(LABELS).find(([, short]) => short === at)?.[0] ?? 'BestFit';

/** Excel says in a file what a label does not show. */
export const NO_LABEL = {
  showLegendKey: false,
  showVal: false,
  showCatName: false,
  showSerName: false,
  showPercent: false,
  showBubbleSize: false,
} as const;

export class ChartPointsCollection extends HostCollection<ChartPoint> {
  readonly apiClass = 'ChartPointsCollection';
  constructor(private readonly series: EditableSeries) {
    super();
  }
  get items(): ChartPoint[] {
    return Array.from({ length: this.series.pointCount }, (_, index) => new ChartPoint(this.series, index));
  }
  protected matches(item: ChartPoint, key: string | number): boolean {
    return item.index === key;
  }
}

class ChartPoint extends HostObject {
  readonly apiClass = 'ChartPoint';
  constructor(
    private readonly series: EditableSeries,
    readonly index: number,
  ) {
    super();
  }
  get hasDataLabel(): boolean {
    return this.#entry() !== undefined;
  }
  set hasDataLabel(has: boolean) {
    this.series.edit((series) => {
      const entries = (series.dataLabels?.entries ?? []).filter(({ index }) => index !== this.index);
      if (has) entries.push({ ...NO_LABEL, index: this.index, showVal: true });
      series.dataLabels = { ...NO_LABEL, ...series.dataLabels, entries };
    });
  }
  get format(): ChartPointFormat {
    return new ChartPointFormat(this.series, this.index);
  }
  get dataLabel(): ChartDataLabel {
    return new ChartDataLabel(this.series, this.index);
  }
  #entry() {
    return this.series.model.dataLabels?.entries?.find(({ index }) => index === this.index);
  }
}

class ChartDataLabel extends HostObject {
  readonly apiClass = 'ChartDataLabel';
  constructor(
    private readonly series: EditableSeries,
    private readonly point: number,
  ) {
    super();
  }
  get showSeriesName(): boolean {
    return this.#entry().showSerName ?? false;
  }
  set showSeriesName(show: boolean) {
    this.#set({ showSerName: show });
  }
  get showValue(): boolean {
    return this.#entry().showVal ?? false;
  }
  set showValue(show: boolean) {
    this.#set({ showVal: show });
  }
  get position(): string {
    return labelWord(this.#entry().position);
  }
  set position(position: keyof typeof LABELS) {
    if (!LABELS[position]) throw invalidArgument();
    this.#set({ position: LABELS[position] });
  }
  get separator(): string {
    return this.#entry().separator ?? '; ';
  }
  set separator(separator: string) {
    this.#set({ separator });
  }
  #entry() {
    const entry = this.series.model.dataLabels?.entries?.find(({ index }) => index === this.point);
    if (!entry) throw itemNotFound();
    return entry;
  }
  #set(change: object): void {
    this.series.edit(() => {
      Object.assign(this.#entry(), change);
    });
  }
}

class ChartPointFormat extends HostObject {
  readonly apiClass = 'ChartPointFormat';
  constructor(
    private readonly series: EditableSeries,
    private readonly point: number,
  ) {
    super();
  }
  get fill(): ChartPointFill {
    return new ChartPointFill(this.series, this.point);
  }
}

class ChartPointFill extends HostObject {
  readonly apiClass = 'ChartFill';
  constructor(
    private readonly series: EditableSeries,
    private readonly point: number,
  ) {
    super();
  }
  setSolidColor(color: string): void {
    this.series.edit((series) => {
      const others = (series.dataPoints ?? []).filter(({ index }) => index !== this.point);
      series.dataPoints = [...others, { index: this.point, spPr: { fill: { solid: srgb(color) } } }];
    });
  }
}

export class ChartDataLabels extends HostObject {
  readonly apiClass = 'ChartDataLabels';
  constructor(private readonly series: EditableSeries) {
    super();
  }
  get showValue(): boolean {
    return this.series.model.dataLabels?.showVal ?? false;
  }
  set showValue(show: boolean) {
    this.#set({ showVal: show });
  }
  get position(): string {
    return labelWord(this.series.model.dataLabels?.position);
  }
  set position(position: keyof typeof LABELS) {
    if (!LABELS[position]) throw invalidArgument();
    this.#set({ position: LABELS[position] });
  }
  #set(change: object): void {
    this.series.edit((series) => {
      series.dataLabels = { ...series.dataLabels, ...change };
    });
  }
}
