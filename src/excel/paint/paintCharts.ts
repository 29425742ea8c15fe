import { areaName } from '../../report/areas';
import {
  CHART_TITLE_SIZE,
  GRID_WEIGHT,
  hasLegend,
  LINE_WEIGHT,
  MARKER_SIZE,
  QUIET_GRID,
} from '../../report/chartLook';
import type { Area, ChartBand, ChartModel, ChartSeries } from '../../report/sheetModel';

const TYPES = { line: 'Line', column: 'ColumnClustered', bar: 'BarClustered' } as const;
const BAND = 'AreaStacked';
const POSITIONS = { above: 'Top', below: 'Bottom', right: 'Right' } as const;
const DASHES = { solid: undefined, none: undefined, dashed: 'Dash', dotted: 'RoundDot' } as const;

type RangeOf = (area: Area) => Excel.Range;

/** Native charts over the cells of the sheet. Labels beside points take the place of the legend. */
export function paintCharts(sheet: Excel.Worksheet, charts: readonly ChartModel[]): void {
  for (const model of charts) paintChart(sheet, model);
}

function paintChart(sheet: Excel.Worksheet, model: ChartModel): void {
  const [first, ...others] = model.series;
  if (!first) return;
  const range: RangeOf = (area) => sheet.getRange(areaName(area));
  const start = model.band?.low ?? first.values;
  const type = model.band ? BAND : TYPES[model.kind];
  const chart = sheet.charts.add(type, range(start), start.rows >= start.columns ? 'Columns' : 'Rows');
  chart.name = model.name;
  chart.title.text = model.title;
  chart.title.format.font.size = CHART_TITLE_SIZE;
  // The page has no lines but those that say something.
  chart.format.border.lineStyle = 'None';
  chart.displayBlanksAs = 'NotPlotted';
  const legend = hasLegend(model);
  chart.legend.visible = legend;
  if (legend) chart.legend.position = 'Bottom';
  const made = chart.series.getItemAt(0);
  if (model.band) {
    paintBand(chart, made, model.band, range);
    for (const series of model.series) paintSeries(added(chart, series, model), series, model, range);
  } else {
    paintSeries(made, first, model, range);
    for (const series of others) paintSeries(chart.series.add(series.name), series, model, range);
  }
  paintAxes(chart, model);
  const { row, column, rows, columns } = model.area;
  chart.setPosition(
    areaName({ row, column, rows: 1, columns: 1 }),
    areaName({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }),
  );
}

/** Over a band, which decides the type of what is added to its chart, lines have to be told that they are lines. */
function added(chart: Excel.Chart, { name }: ChartSeries, { kind }: ChartModel): Excel.ChartSeries {
  const series = chart.series.add(name);
  series.chartType = TYPES[kind];
  return series;
}

/** Two areas one upon the other, of which the lower is not seen. */
function paintBand(chart: Excel.Chart, low: Excel.ChartSeries, band: ChartBand, range: RangeOf): void {
  const height = chart.series.add(band.name);
  low.name = `${band.name} −`;
  low.setValues(range(band.low));
  height.setValues(range(band.height));
  for (const series of [low, height]) series.setXAxisValues(range(band.categories));
  low.format.fill.clear();
  height.format.fill.setSolidColor(band.color);
}

function paintAxes(chart: Excel.Chart, { valueAxisTitle, upright, namedEvery }: ChartModel): void {
  const { categoryAxis, valueAxis } = chart.axes;
  for (const axis of [categoryAxis, valueAxis]) {
    axis.majorTickMark = 'None';
    axis.minorTickMark = 'None';
  }
  if (namedEvery !== undefined) categoryAxis.tickLabelSpacing = namedEvery;
  if (valueAxisTitle === undefined) {
    valueAxis.majorGridlines.visible = false;
    valueAxis.visible = false;
    return;
  }
  valueAxis.title.text = valueAxisTitle;
  if (upright) valueAxis.title.textOrientation = 0;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = QUIET_GRID;
  valueAxis.majorGridlines.format.line.weight = GRID_WEIGHT;
}

function paintSeries(
  series: Excel.ChartSeries,
  model: ChartSeries,
  { kind }: ChartModel,
  range: RangeOf,
): void {
  series.name = model.name;
  series.setValues(range(model.values));
  series.setXAxisValues(range(model.categories));
  if (kind === 'line') paintLine(series, model);
  else series.format.fill.setSolidColor(model.color);
  if (model.bars) paintBars(series, model.bars);
  if (model.label) paintLabel(series.points.getItemAt(model.label.point), POSITIONS[model.label.at]);
}

function paintBars(series: Excel.ChartSeries, colors: readonly string[]): void {
  for (const [index, color] of colors.entries())
    series.points.getItemAt(index).format.fill.setSolidColor(color);
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.position = 'OutsideEnd';
}

function paintLabel(point: Excel.ChartPoint, position: 'Top' | 'Bottom' | 'Right'): void {
  point.hasDataLabel = true;
  point.dataLabel.showSeriesName = true;
  point.dataLabel.showValue = true;
  point.dataLabel.separator = ' ';
  point.dataLabel.position = position;
}

/** A series without a line shows its points alone. */
function paintLine(series: Excel.ChartSeries, { color, line = 'solid' }: ChartSeries): void {
  series.smooth = false;
  if (line === 'none') {
    series.format.line.lineStyle = 'None';
    series.markerStyle = 'Circle';
    series.markerSize = MARKER_SIZE;
    series.markerBackgroundColor = color;
    series.markerForegroundColor = color;
    return;
  }
  series.format.line.color = color;
  series.format.line.weight = LINE_WEIGHT[line];
  const dash = DASHES[line];
  if (dash) series.format.line.lineStyle = dash;
  series.markerStyle = 'None';
}
