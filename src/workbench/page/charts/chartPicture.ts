import type { Worksheet } from '@cj-tech-master/excelts';
import type { AreaSeries, BarChartGroup, BarSeries, Chart, LineSeries } from '@cj-tech-master/excelts/chart';
import { parseArea, splitSheet } from '../../host/area';
import { cellScalar, cellText } from '../../host/cellReading';
import { shapeLook, titleText } from './shapeLook';

/** A series as it is to be drawn; `values` stand in the order of the categories, null where there is none. */
export interface PictureSeries {
  readonly name: string;
  readonly color: string;
  readonly line: 'solid' | 'dashed' | 'dotted' | 'none';
  readonly values: readonly (number | null)[];
  /** Colours of single bars, by their place in `values`. */
  readonly barColors: ReadonlyMap<number, string>;
  /** What stands beside single points, by their place in `values`. */
  readonly labels: ReadonlyMap<number, string>;
  readonly labelsAt: 'above' | 'below' | 'right';
}

/** What lies between two lines, behind everything else. */
export interface PictureBand {
  readonly color: string;
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
}

/** What a chart of the workbook shows, with the values that its cells have now. */
export interface ChartPicture {
  readonly kind: 'line' | 'column' | 'bar';
  readonly title: string;
  readonly valueAxisTitle: string;
  readonly hasLegend: boolean;
  readonly categories: readonly string[];
  readonly series: readonly PictureSeries[];
  readonly band?: PictureBand;
  /** False where the bars carry their values. */
  readonly hasValueAxis: boolean;
  /** Every how many categories one is named; absent where the room decides. */
  readonly namedEvery?: number;
  /** Where somebody has set the ends of the axis. */
  readonly minimum?: number;
  readonly maximum?: number;
}

type FileSeries = LineSeries | BarSeries | AreaSeries;

/** The colour of a series that names none: the first of Excel's own palette. */
const DEFAULT_COLOR = '#4472C4';

/** Reads a native chart; undefined for a kind that the reports do not use, which is not drawn here. */
export function chartPicture(sheet: Worksheet, chart: Chart): ChartPicture | undefined {
  const groups = chart.chartTypes ?? [];
  const group = groups.find(({ type }) => type === 'line' || type === 'bar');
  if (!group || (group.type !== 'line' && group.type !== 'bar')) return undefined;
  const areas = groups.flatMap((one) => (one.type === 'area' ? one.series : []));
  const band = bandOf(sheet, areas);
  const names = chart.axes?.find(({ axisType }) => axisType === 'cat');
  const series: readonly FileSeries[] = group.series;
  const axis = chart.axes?.find(({ axisType }) => axisType === 'val');
  const { min, max } = axis?.scaling ?? {};
  const { strRef, numRef } = series[0]?.cat ?? {};
  return {
    kind: group.type === 'line' ? 'line' : (group as BarChartGroup).barDir === 'bar' ? 'bar' : 'column',
    title: chart.title ?? '',
    valueAxisTitle: titleText(axis?.title),
    hasLegend: chart.legend !== undefined,
    categories: cellsOf(sheet, strRef?.formula ?? numRef?.formula).map(cellText),
    series: series.map((each) => pictureSeries(sheet, each)),
    ...(band && { band }),
    hasValueAxis: !axis?.delete,
    ...(names && 'tickLblSkip' in names && names.tickLblSkip && { namedEvery: names.tickLblSkip }),
    ...(min !== undefined && { minimum: min }),
    ...(max !== undefined && { maximum: max }),
  };
}

function pictureSeries(sheet: Worksheet, series: FileSeries): PictureSeries {
  const cells = cellsOf(sheet, series.val?.numRef?.formula);
  const name = series.tx?.value ?? cellsOf(sheet, series.tx?.strRef?.formula).map(cellText).join('');
  const { stroke, fill, line } = shapeLook(series.spPr);
  const marker = 'marker' in series ? shapeLook(series.marker?.spPr).fill : undefined;
  const { entries = [], showVal: showsAll } = series.dataLabels ?? {};
  const labels = [
    ...(showsAll ? cells.map((cell, index) => [index, cellText(cell)] as const) : []),
    ...entries.map(
      ({ index, showSerName, showVal }) =>
        [index, [showSerName && name, showVal && cellText(cells[index])].filter(Boolean).join(' ')] as const,
    ),
  ];
  const colored = (series.dataPoints ?? []).flatMap(({ index, spPr }) => {
    const own = shapeLook(spPr).fill;
    return own ? [[index, own] as const] : [];
  });
  return {
    name,
    color: stroke ?? fill ?? marker ?? DEFAULT_COLOR,
    line,
    values: numbersOf(cells),
    barColors: new Map(colored),
    labels: new Map(labels),
    labelsAt: PLACES[entries[0]?.position ?? 'r'] ?? 'right',
  };
}

const PLACES: Readonly<Record<string, PictureSeries['labelsAt']>> = { t: 'above', b: 'below' };

const numbersOf = (cells: ReturnType<typeof cellsOf>) =>
  cells.map((cell) => {
    const value = cellScalar(cell);
    return typeof value === 'number' ? value : null;
  });

/** Two stacked areas, of which the lower is not seen, are a band. */
function bandOf(sheet: Worksheet, [low, height]: readonly AreaSeries[]): PictureBand | undefined {
  if (!low || !height) return undefined;
  const [from, by] = [low, height].map(({ val }) => numbersOf(cellsOf(sheet, val?.numRef?.formula)));
  if (!from || !by) return undefined;
  return {
    color: shapeLook(height.spPr).fill ?? DEFAULT_COLOR,
    low: from,
    high: from.map((value, index) => (value === null ? null : value + (by[index] ?? 0))),
  };
}

/** The cells that a chart's reference names, row by row; none where it names none that is there. */
function cellsOf(home: Worksheet, reference: string | undefined) {
  if (!reference) return [];
  const { sheet: name, address } = splitSheet(reference);
  const sheet = name === undefined ? home : home.workbook.getWorksheet(name);
  if (!sheet || !/^[$A-Z\d:]+$/i.test(address)) return [];
  const { top, left, bottom, right } = parseArea(address);
  const cells = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push(sheet.findCell(row, column));
  }
  return cells;
}
