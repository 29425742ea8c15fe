import type { Worksheet } from '@cj-tech-master/excelts';
import type { AddChartRange, Chart as FileChart } from '@cj-tech-master/excelts/chart';
import { type Area, formatArea, parseArea, union } from '../area';
import type { Book, Place } from '../book';
import { invalidArgument, itemNotFound, notImplemented } from '../hostError';
import { HostCollection, HostObject, sameName } from '../hostObject';
import { ChartAxes } from './chartAxes';
import { ChartAreaFormat, ChartLegend, ChartTitle } from './chartParts';
import { ChartSeriesCollection, fixedReference } from './chartSeries';

interface Identity {
  readonly id: string;
  name: string;
}
const IDENTITIES = new WeakMap<FileChart, Identity>();
let lastId = 0;

/** Chart types that the reports use; the library draws the others too, but nothing here needs them. */
const TYPES = {
  Line: { type: 'line' },
  LineMarkers: { type: 'line', showMarker: true },
  AreaStacked: { type: 'area', grouping: 'stacked' },
  ColumnClustered: { type: 'bar', barDir: 'col' },
  BarClustered: { type: 'bar', barDir: 'bar' },
} as const;

export class ChartCollection extends HostCollection<Chart> {
  readonly apiClass = 'ChartCollection';
  constructor(
    private readonly book: Book,
    private readonly sheet: Worksheet,
  ) {
    super();
  }
  get items(): Chart[] {
    return this.sheet.getCharts().map((chart) => new Chart(this.book, this.sheet, chart));
  }
  protected matches(item: Chart, key: string | number): boolean {
    return item.id === key || sameName(item.name, key);
  }
  /** A chart with one series for each row or column of the source. */
  add(type: keyof typeof TYPES, source: HostObject & Place, seriesBy = 'Auto'): Chart {
    this.book.requireEditable(this.sheet);
    const options = TYPES[type];
    if (!options) throw notImplemented(`charts of type ${type}`);
    const before = this.sheet.getCharts();
    const series = seriesOf(source, seriesBy).map((area, index) => ({
      name: `Series${index + 1}`,
      values: fixedReference({ sheet: source.sheet, area }),
    }));
    this.sheet.addChart({ ...options, title: null, showLegend: true, series }, 'A1');
    const chart = this.sheet.getCharts().find((each) => !before.includes(each));
    if (!chart) throw itemNotFound();
    this.book.structureChanged('objects', this.sheet);
    return new Chart(this.book, this.sheet, chart);
  }
}

export class Chart extends HostObject {
  readonly apiClass = 'Chart';
  constructor(
    private readonly book: Book,
    private readonly sheet: Worksheet,
    private readonly chart: FileChart,
  ) {
    super();
  }
  override get key(): string {
    return this.id;
  }
  get id(): string {
    return this.#identity().id;
  }
  get name(): string {
    return this.#identity().name;
  }
  set name(name: string) {
    this.#identity().name = name;
  }
  get title(): ChartTitle {
    return new ChartTitle(this.#alive());
  }
  get format(): ChartAreaFormat {
    return new ChartAreaFormat(this.#alive());
  }
  get axes(): ChartAxes {
    return new ChartAxes(this.#alive());
  }
  get legend(): ChartLegend {
    return new ChartLegend(this.#alive());
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.#alive());
  }
  get worksheet(): HostObject {
    return this.book.make.worksheet(this.sheet);
  }
  /** How blank cells are drawn: NotPlotted leaves a gap. */
  get displayBlanksAs(): string {
    const blanks = this.#alive().chartModel?.chart.dispBlanksAs;
    return { gap: 'NotPlotted', zero: 'Zero', span: 'Interplotted' }[blanks ?? 'gap'];
  }
  set displayBlanksAs(word: string) {
    const blanks = ({ NotPlotted: 'gap', Zero: 'zero', Interplotted: 'span' } as const)[word];
    if (!blanks) throw invalidArgument();
    this.#alive().mutate((model) => {
      model.chart.dispBlanksAs = blanks;
    });
  }

  setPosition(start: (HostObject & Place) | string, end?: (HostObject & Place) | string): void {
    const first = cells(start);
    const area = end === undefined ? first : union(first, cells(end));
    const range: AddChartRange = formatArea(area);
    this.#alive().range = (this.chart.constructor as unknown as ChartClass).parseRange(this.sheet, range);
    this.book.structureChanged('objects', this.sheet);
  }
  delete(): void {
    this.book.requireEditable(this.sheet);
    this.sheet.removeChart(this.#alive());
    this.book.structureChanged('objects', this.sheet);
  }

  #identity(): Identity {
    const known = IDENTITIES.get(this.#alive());
    if (known) return known;
    lastId++;
    const identity = { id: `{CHART-${lastId}}`, name: `Chart ${lastId}` };
    IDENTITIES.set(this.chart, identity);
    return identity;
  }
  #alive(): FileChart {
    if (!this.book.has(this.sheet) || !this.sheet.getCharts().includes(this.chart)) throw itemNotFound();
    return this.chart;
  }
}

function seriesOf({ area }: Place, seriesBy: string): Area[] {
  const wide = area.right - area.left > area.bottom - area.top;
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && wide);
  const [first, last] = byRows ? [area.top, area.bottom] : [area.left, area.right];
  return Array.from({ length: last - first + 1 }, (_, index) =>
    byRows
      ? { ...area, top: first + index, bottom: first + index }
      : { ...area, left: first + index, right: first + index },
  );
}

/** The library's own reading of a place for a chart, which its types do not show. */
interface ChartClass {
  parseRange(sheet: Worksheet, range: AddChartRange): FileChart['range'];
}

const cells = (range: Place | string) => (typeof range === 'string' ? parseArea(range) : range.area);
