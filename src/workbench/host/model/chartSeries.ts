import type {
  ChartTypeGroup,
  Chart as FileChart,
  LineSeries,
  SeriesBase,
} from '@cj-tech-master/excelts/chart';
import { formatArea } from '../area';
import type { Place } from '../book';
import { srgb } from '../color';
import { itemNotFound, notImplemented } from '../hostError';
import { HostCollection, HostObject } from '../hostObject';
import { ChartDataLabels, ChartPointsCollection, NO_LABEL } from './chartPoints';
import { ChartSeriesFormat } from './chartSeriesFormat';

/** The line around a marker is three quarters of a point wide unless told otherwise. */
const MARKER_LINE = 9525;
const MARKERS = {
  None: 'none',
  Circle: 'circle',
  Square: 'square',
  Diamond: 'diamond',
  Automatic: 'auto',
} as const;

/** Fixed and always quoted, as charts of files have it. */
export const fixedReference = ({ sheet, area }: Pick<Place, 'sheet' | 'area'>): string =>
  `'${sheet.name.replaceAll("'", "''")}'!${formatArea(area, true)}`;

export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  readonly apiClass = 'ChartSeriesCollection';
  constructor(private readonly chart: FileChart) {
    super();
  }
  get items(): ChartSeries[] {
    return this.chart.chartTypes
      .flatMap(({ series }) => series)
      .map(({ index }) => index)
      .sort((a, b) => a - b)
      .map((index) => new ChartSeries(this.chart, index));
  }
  protected matches(item: ChartSeries, key: string | number): boolean {
    return item.index === key;
  }
  add(name?: string): ChartSeries {
    // The values are set next; the library wants some reference until then.
    this.chart.addSeriesFromOptions({ ...(name && { name }), values: "'Sheet1'!$A$1" });
    const at = Math.max(...this.items.map(({ index }) => index));
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
  set hasDataLabels(has: boolean) {
    this.edit((series) => {
      if (has) series.dataLabels = { ...NO_LABEL, showVal: true, ...series.dataLabels };
      else delete series.dataLabels;
    });
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this);
  }
  get chartType(): string {
    return typeWord(this.#place().group);
  }
  /** The series moves among those of that type, so that a chart may hold areas and lines. */
  set chartType(type: string) {
    if (!isGroupType(type)) throw notImplemented(`series of type ${type}`);
    const { group, at } = this.#place();
    this.chart.mutate(({ chart: { plotArea } }) => {
      const [series] = group.series.splice(at, 1);
      const groups = plotArea.chartTypes;
      let to = groups.find((one) => typeWord(one) === type);
      if (!to) {
        to = { ...GROUPS[type], series: [], axisIds: axisIdsOf(group) } as ChartTypeGroup;
        groups.push(to);
      }
      (to.series as SeriesBase[]).push(series as SeriesBase);
      if (group.series.length === 0) groups.splice(groups.indexOf(group), 1);
    });
  }
  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this);
  }
  get points(): ChartPointsCollection {
    return new ChartPointsCollection(this);
  }

  setValues(source: Pick<Place, 'book' | 'sheet' | 'area'>): void {
    const { at, groupIndex } = this.#place();
    this.chart.setSeriesValues(at, fixedReference(source), groupIndex);
  }
  setXAxisValues(source: Pick<Place, 'book' | 'sheet' | 'area'>): void {
    const { at, groupIndex } = this.#place();
    this.chart.setSeriesCategories(at, fixedReference(source), groupIndex);
  }
  delete(): void {
    const { at, groupIndex } = this.#place();
    this.chart.removeSeries(at, groupIndex);
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
    const { group, at } = this.#place();
    return group.series[at] as LineSeries;
  }
  #place() {
    for (const [groupIndex, group] of this.chart.chartTypes.entries()) {
      const at = group.series.findIndex(({ index }) => index === this.index);
      if (at >= 0) return { group, groupIndex, at };
    }
    throw itemNotFound();
  }
}

/** What a chart may hold beside one another, and how the library begins such a group. */
const GROUPS = {
  Line: { type: 'line', grouping: 'standard', marker: true },
  AreaStacked: { type: 'area', grouping: 'stacked' },
} as const;

const isGroupType = (type: string): type is keyof typeof GROUPS => Object.hasOwn(GROUPS, type);

const axisIdsOf = (group: ChartTypeGroup) => ('axisIds' in group ? [...group.axisIds] : []);

function typeWord(group: ChartTypeGroup): string {
  if (group.type === 'line') return 'Line';
  if (group.type === 'area') return 'AreaStacked';
  return group.type === 'bar' && group.barDir === 'bar' ? 'BarClustered' : 'ColumnClustered';
}
