import type { Worksheet } from '@cj-tech-master/excelts';
import type { BarChartGroup, BarSeries, Chart, LineSeries } from '@cj-tech-master/excelts/chart';
import { parseArea, splitSheet } from '../../host/area';
import { cellScalar, cellText } from '../../host/cellReading';
import { shapeLook, titleText } from './shapeLook';

/** A series as it is to be drawn; `values` stand in the order of the categories, null where there is none. */
export interface PictureSeries {
  readonly name: string;
  readonly color: string;
  readonly line: 'solid' | 'dashed' | 'none';
  readonly values: readonly (number | null)[];
  /** What stands beside single points, by their place in `values`. */
  readonly labels: ReadonlyMap<number, string>;
}

/** What a chart of the workbook shows, with the values that its cells have now. */
export interface ChartPicture {
  readonly kind: 'line' | 'column' | 'bar';
  readonly title: string;
  readonly valueAxisTitle: string;
  readonly hasLegend: boolean;
  readonly categories: readonly string[];
  readonly series: readonly PictureSeries[];
  /** Where somebody has set the ends of the axis. */
  readonly minimum?: number;
  readonly maximum?: number;
}

type FileSeries = LineSeries | BarSeries;

/** The colour of a series that names none: the first of Excel's own palette. */
const DEFAULT_COLOR = '#4472C4';

/** Reads a native chart; undefined for a kind that the reports do not use, which is not drawn here. */
export function chartPicture(sheet: Worksheet, chart: Chart): ChartPicture | undefined {
  const group = chart.chartTypes?.[0];
  if (!group || (group.type !== 'line' && group.type !== 'bar')) return undefined;
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
    ...(min !== undefined && { minimum: min }),
    ...(max !== undefined && { maximum: max }),
  };
}

function pictureSeries(sheet: Worksheet, series: FileSeries): PictureSeries {
  const cells = cellsOf(sheet, series.val?.numRef?.formula);
  const name = series.tx?.value ?? cellsOf(sheet, series.tx?.strRef?.formula).map(cellText).join('');
  const { stroke, fill, line } = shapeLook(series.spPr);
  const marker = 'marker' in series ? shapeLook(series.marker?.spPr).fill : undefined;
  const labels = (series.dataLabels?.entries ?? []).map(
    ({ index, showSerName, showVal }) =>
      [index, [showSerName && name, showVal && cellText(cells[index])].filter(Boolean).join(' ')] as const,
  );
  return {
    name,
    color: stroke ?? fill ?? marker ?? DEFAULT_COLOR,
    line,
    values: cells.map((cell) => {
      const value = cellScalar(cell);
      return typeof value === 'number' ? value : null;
    }),
    labels: new Map(labels),
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
