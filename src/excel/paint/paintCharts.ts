import { areaName } from '../../report/areas';
import type { Area, ChartModel, ChartSeries } from '../../report/sheetModel';

const TYPES = { line: 'Line', column: 'ColumnClustered', bar: 'BarClustered' } as const;
const LINE_WEIGHT = 2.25;
const GRID_WEIGHT = 0.75;
const QUIET_GRID = '#E1E4E8';

/** Native charts over the cells of the sheet. A label at the last point takes the place of the legend. */
export function paintCharts(sheet: Excel.Worksheet, charts: readonly ChartModel[]): void {
  for (const model of charts) paintChart(sheet, model);
}

function paintChart(sheet: Excel.Worksheet, model: ChartModel): void {
  const [first, ...others] = model.series;
  if (!first) return;
  const range = (area: Area) => sheet.getRange(areaName(area));
  const by = first.values.rows >= first.values.columns ? 'Columns' : 'Rows';
  const chart = sheet.charts.add(TYPES[model.kind], range(first.values), by);
  chart.name = model.name;
  chart.title.text = model.title;
  chart.displayBlanksAs = 'NotPlotted';
  chart.axes.valueAxis.title.text = model.valueAxisTitle;
  chart.axes.valueAxis.majorGridlines.visible = true;
  chart.axes.valueAxis.majorGridlines.format.line.color = QUIET_GRID;
  chart.axes.valueAxis.majorGridlines.format.line.weight = GRID_WEIGHT;
  const hasLegend = model.series.length > 1 && !model.series.every(({ labelLast }) => labelLast);
  chart.legend.visible = hasLegend;
  if (hasLegend) chart.legend.position = 'Bottom';
  paintSeries(chart.series.getItemAt(0), first, model, range);
  for (const series of others) paintSeries(chart.series.add(series.name), series, model, range);
  const { row, column, rows, columns } = model.area;
  chart.setPosition(
    areaName({ row, column, rows: 1, columns: 1 }),
    areaName({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }),
  );
}

function paintSeries(
  series: Excel.ChartSeries,
  model: ChartSeries,
  chart: ChartModel,
  range: (area: Area) => Excel.Range,
): void {
  series.name = model.name;
  series.setValues(range(model.values));
  series.setXAxisValues(range(model.categories));
  if (chart.kind === 'line') paintLine(series, model);
  else series.format.fill.setSolidColor(model.color);
  if (!model.labelLast) return;
  const last = series.points.getItemAt(Math.max(model.values.rows, model.values.columns) - 1);
  last.hasDataLabel = true;
  last.dataLabel.showSeriesName = true;
  last.dataLabel.showValue = true;
  last.dataLabel.position = 'Right';
}

/** A series without a line shows its points alone. */
function paintLine(series: Excel.ChartSeries, { color, line }: ChartSeries): void {
  if (line === 'none') {
    series.format.line.lineStyle = 'None';
    series.markerStyle = 'Circle';
    series.markerSize = 6;
    series.markerBackgroundColor = color;
    series.markerForegroundColor = color;
    return;
  }
  series.format.line.color = color;
  series.format.line.weight = LINE_WEIGHT;
  if (line === 'dashed') series.format.line.lineStyle = 'Dash';
  series.markerStyle = 'None';
}
