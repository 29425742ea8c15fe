import type { Worksheet } from '@cj-tech-master/excelts';
import { type AddChartOptions, installChartSupport } from '@cj-tech-master/excelts/chart';
import { areaName } from '../report/areas';
import type { ChartModel, ChartSeries } from '../report/sheetModel';
import { fixedAreaName } from './areas';

const LINE_WIDTH = 2.25;
const QUIET_GRID = '#E1E4E8';

/** Native charts over the cells of the sheet. A label at the last point takes the place of the legend. */
export function paintCharts(sheet: Worksheet, charts: readonly ChartModel[]): void {
  if (charts.length > 0) installChartSupport();
  for (const chart of charts) sheet.addChart(optionsOf(sheet.name, chart), areaName(chart.area));
}

function optionsOf(sheetName: string, chart: ChartModel): AddChartOptions {
  return {
    type: chart.kind === 'line' ? 'line' : 'bar',
    ...(chart.kind !== 'line' && { barDir: chart.kind === 'column' ? 'col' : 'bar' }),
    title: chart.title,
    showLegend: !chart.series.every((series) => series.labelLast) && chart.series.length > 1,
    legendPosition: 'b',
    displayBlanksAs: 'gap',
    valueAxis: {
      title: chart.valueAxisTitle,
      majorGridlines: true,
      majorGridlinesStyle: { border: QUIET_GRID, borderWidth: 0.75 },
    },
    series: chart.series.map((series) => seriesOf(sheetName, chart, series)),
  };
}

function seriesOf(sheetName: string, chart: ChartModel, series: ChartSeries) {
  const last = Math.max(series.values.rows, series.values.columns) - 1;
  return {
    name: series.name,
    categories: fixedAreaName(sheetName, series.categories),
    values: fixedAreaName(sheetName, series.values),
    ...(chart.kind === 'line' ? lineLook(series) : { fill: series.color }),
    ...(series.labelLast && {
      dataLabels: {
        showVal: false,
        entries: [{ index: last, showSerName: true, showVal: true, position: 'r' as const }],
      },
    }),
  };
}

function lineLook({ color, line }: ChartSeries) {
  if (line === 'none') {
    return {
      spPr: { line: { noFill: true } },
      marker: { symbol: 'circle' as const, size: 6, fill: color, border: color },
    };
  }
  return {
    line: color,
    lineWidth: LINE_WIDTH,
    marker: { symbol: 'none' as const },
    ...(line === 'dashed' && { lineDash: 'dash' as const }),
  };
}
