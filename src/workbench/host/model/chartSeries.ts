import type { Chart as FileChart, LineSeries } from '@cj-tech-master/excelts/chart';
import { formatArea } from '../area';
import type { Place } from '../book';
import { toArgb } from '../color';
import { invalidArgument, itemNotFound, notImplemented } from '../hostError';
import { HostCollection, HostObject } from '../hostObject';

const EMU_PER_POINT = 12_700;
/** The line around a marker is three quarters of a point wide unless told otherwise. */
const MARKER_LINE = 9525;
const DASHES = {
  Continuous: 'solid',
  Dash: 'dash',
  Dot: 'sysDot',
  RoundDot: 'sysDot',
  None: undefined,
} as const;
const MARKERS = {
  None: 'none',
  Circle: 'circle',
  Square: 'square',
  Diamond: 'diamond',
  Automatic: 'auto',
} as const;
const LABELS = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Center: 'ctr', OutsideEnd: 'outEnd' } as const;

/** Fixed and always quoted, as charts of files have it. */
export const fixedReference = ({ sheet, area }: Pick<Place, 'sheet' | 'area'>): string =>
  `'${sheet.name.replaceAll("'", "''")}'!${formatArea(area, true)}`;

const srgb = (color: string) => ({ srgb: toArgb(color).argb.slice(2) });

export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  readonly apiClass = 'ChartSeriesCollection';
  constructor(private readonly chart: FileChart) {
    super();
  }
  get items(): ChartSeries[] {
    return Array.from(
      { length: this.chart.getSeriesCount() },
      (_, index) => new ChartSeries(this.chart, index),
    );
  }
  protected matches(item: ChartSeries, key: string | number): boolean {
    return item.index === key;
  }
  add(name?: string): ChartSeries {
    const at = this.chart.getSeriesCount();
    // The values are set next; the library wants some reference until then.
    this.chart.addSeriesFromOptions({ ...(name && { name }), values: "'Sheet1'!$A$1" });
    const series = new ChartSeries(this.chart, at);
    series.edit((made) => {
      delete made.val;
    });
    return series;
  }
}

export class ChartSeries extends HostObject {
  readonly apiClass = 'ChartSeries';
  constructor(
    private readonly chart: FileChart,
    readonly index: number,
  ) {
    super();
  }
  get name(): string {
    return this.#series().tx?.value ?? '';
  }
  set name(name: string) {
    this.edit((series) => {
      series.tx = { value: name };
    });
  }
  get markerStyle(): string {
    const symbol = this.#series().marker?.symbol;
    return Object.entries(MARKERS).find(([, value]) => value === symbol)?.[0] ?? 'Automatic';
  }
  set markerStyle(style: keyof typeof MARKERS) {
    const symbol = MARKERS[style];
    if (!symbol) throw notImplemented(`markers of style ${style}`);
    this.edit((series) => {
      series.marker = { ...series.marker, symbol };
    });
  }
  get markerSize(): number {
    return this.#series().marker?.size ?? 5;
  }
  set markerSize(size: number) {
    this.edit((series) => {
      series.marker = { ...series.marker, size };
    });
  }
  get markerBackgroundColor(): string {
    return `#${this.#series().marker?.spPr?.fill?.solid?.srgb ?? '000000'}`;
  }
  set markerBackgroundColor(color: string) {
    this.edit((series) => {
      series.marker = { ...series.marker, spPr: { ...series.marker?.spPr, fill: { solid: srgb(color) } } };
    });
  }
  get markerForegroundColor(): string {
    return `#${this.#series().marker?.spPr?.line?.color?.srgb ?? '000000'}`;
  }
  set markerForegroundColor(color: string) {
    this.edit((series) => {
      const line = { width: MARKER_LINE, ...series.marker?.spPr?.line, color: srgb(color) };
      series.marker = { ...series.marker, spPr: { ...series.marker?.spPr, line } };
    });
  }
  get smooth(): boolean {
    return this.#series().smooth ?? false;
  }
  set smooth(smooth: boolean) {
    this.edit((series) => {
      series.smooth = smooth;
    });
  }
  get hasDataLabels(): boolean {
    return this.#series().dataLabels !== undefined;
  }
  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this);
  }
  get points(): ChartPointsCollection {
    return new ChartPointsCollection(this);
  }

  setValues(source: Pick<Place, 'book' | 'sheet' | 'area'>): void {
    this.chart.setSeriesValues(this.index, fixedReference(source));
  }
  setXAxisValues(source: Pick<Place, 'book' | 'sheet' | 'area'>): void {
    this.chart.setSeriesCategories(this.index, fixedReference(source));
  }
  delete(): void {
    this.chart.removeSeries(this.index);
  }

  edit(change: (series: LineSeries) => void): void {
    this.chart.mutate(() => change(this.#series()));
  }
  get pointCount(): number {
    return this.#series().val?.numRef?.cache?.pointCount ?? 0;
  }
  get model(): LineSeries {
    return this.#series();
  }
  #series(): LineSeries {
    const series = this.chart.getSeries(this.index);
    if (!series) throw itemNotFound();
    return series as LineSeries;
  }
}

class ChartSeriesFormat extends HostObject {
  readonly apiClass = 'ChartSeriesFormat';
  constructor(private readonly series: ChartSeries) {
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
  constructor(private readonly series: ChartSeries) {
    super();
  }
  setSolidColor(color: string): void {
    this.series.edit((series) => {
      series.spPr = { ...series.spPr, fill: { solid: srgb(color) } };
    });
  }
}

class ChartLineFormat extends HostObject {
  readonly apiClass = 'ChartLineFormat';
  constructor(private readonly series: ChartSeries) {
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

class ChartPointsCollection extends HostCollection<ChartPoint> {
  readonly apiClass = 'ChartPointsCollection';
  constructor(private readonly series: ChartSeries) {
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
    private readonly series: ChartSeries,
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
      if (has) entries.push({ index: this.index, showVal: true });
      series.dataLabels = { showVal: false, ...series.dataLabels, entries };
    });
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
    private readonly series: ChartSeries,
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
    const at = this.#entry().position;
    return Object.entries(LABELS).find(([, short]) => short === at)?.[0] ?? 'BestFit';
  }
  set position(position: keyof typeof LABELS) {
    if (!LABELS[position]) throw invalidArgument();
    this.#set({ position: LABELS[position] });
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
