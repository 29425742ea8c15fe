import type { Worksheet } from '@cj-tech-master/excelts';
import {
  type AddAxisOptions,
  type AddChartSeriesOptions,
  type AddComboChartOptions,
  type Chart,
  type ComboChartGroupOptions,
  installChartSupport,
} from '@cj-tech-master/excelts/chart';
import { areaName } from '../report/areas';
import {
  CHART_TITLE_SIZE,
  GRID_WEIGHT,
  hasLegend,
  LINE_WEIGHT,
  MARKER_SIZE,
  QUIET_GRID,
} from '../report/chartLook';
import type { Area, ChartModel, ChartSeries } from '../report/sheetModel';
import { fixedAreaName } from './areas';

const POSITIONS = { above: 't', below: 'b', right: 'r' } as const;
const DASHES = { solid: undefined, none: undefined, dashed: 'dash', dotted: 'sysDot' } as const;

/** Native charts over the cells of the sheet. Labels beside points take the place of the legend. */
export function paintCharts(sheet: Worksheet, charts: readonly ChartModel[]): void {
  if (charts.length > 0) installChartSupport();
  for (const model of charts) {
    addChart(sheet, model);
    const chart = sheet.getCharts().at(-1);
    if (chart) finish(chart, model);
  }
}

function addChart(sheet: Worksheet, model: ChartModel): void {
  const ref = (area: Area) => fixedAreaName(sheet.name, area);
  const common = {
    title: { paragraphs: [{ runs: [{ text: model.title, properties: { size: CHART_TITLE_SIZE * 100 } }] }] },
    showLegend: hasLegend(model),
    legendPosition: 'b' as const,
    displayBlanksAs: 'gap' as const,
  } satisfies Partial<AddComboChartOptions>;
  const axes = { categoryAxis: categoryAxis(model), valueAxis: valueAxis(model) };
  const series = model.series.map((one) => seriesOf(one, model, ref));
  const { band } = model;
  if (band === undefined) {
    const bars = { type: 'bar', barDir: model.kind === 'column' ? 'col' : 'bar' } as const;
    const type = model.kind === 'line' ? ({ type: 'line' } as const) : bars;
    sheet.addChart({ ...common, ...type, ...axes, series }, areaName(model.area));
    return;
  }
  const part = (name: string, values: Area) => ({
    name,
    categories: ref(band.categories),
    values: ref(values),
  });
  const area: ComboChartGroupOptions = {
    type: 'area',
    grouping: 'stacked',
    series: [
      { ...part(`${band.name} −`, band.low), spPr: { fill: { noFill: true } } },
      { ...part(band.name, band.height), fill: band.color },
    ],
    ...axes,
  };
  sheet.addComboChart({ ...common, groups: [area, { type: 'line', series }] }, areaName(model.area));
}

function categoryAxis({ namedEvery }: ChartModel): AddAxisOptions {
  return {
    ...QUIET_TICKS,
    ...(namedEvery !== undefined && { tickLblSkip: namedEvery }),
  };
}

function valueAxis({ valueAxisTitle }: ChartModel): AddAxisOptions {
  if (valueAxisTitle === undefined) return { ...QUIET_TICKS, hidden: true, majorGridlines: false };
  return {
    ...QUIET_TICKS,
    title: valueAxisTitle,
    majorGridlines: true,
    majorGridlinesStyle: { border: QUIET_GRID, borderWidth: GRID_WEIGHT },
  };
}

/** Said in full: what a file leaves out, some programs show. */
const NO_LABEL = {
  showLegendKey: false,
  showVal: false,
  showCatName: false,
  showSerName: false,
  showPercent: false,
  showBubbleSize: false,
} as const;

const QUIET_TICKS = { majorTickMark: 'none', minorTickMark: 'none' } as const;

function seriesOf(
  series: ChartSeries,
  { kind }: ChartModel,
  ref: (area: Area) => string,
): AddChartSeriesOptions {
  const { label, bars } = series;
  return {
    name: series.name,
    categories: ref(series.categories),
    values: ref(series.values),
    ...(kind === 'line' ? lineLook(series) : { fill: series.color }),
    ...(bars && {
      dataPoints: bars.map((fill, index) => ({ index, fill })),
      dataLabels: { ...NO_LABEL, showVal: true, position: 'outEnd' as const },
    }),
    ...(label && {
      dataLabels: {
        ...NO_LABEL,
        entries: [
          {
            ...NO_LABEL,
            index: label.point,
            showSerName: true,
            showVal: true,
            position: POSITIONS[label.at],
          },
        ],
      },
    }),
  };
}

function lineLook({ color, line = 'solid' }: ChartSeries): Partial<AddChartSeriesOptions> {
  if (line === 'none') {
    return {
      spPr: { line: { noFill: true } },
      marker: { symbol: 'circle', size: MARKER_SIZE, fill: color, border: color },
      smooth: false,
    };
  }
  const dash = DASHES[line];
  return {
    line: color,
    lineWidth: LINE_WEIGHT[line],
    marker: { symbol: 'none' },
    smooth: false,
    ...(dash && { lineDash: dash }),
  };
}

/** What the library's options for a chart cannot say. */
function finish(chart: Chart, { upright }: ChartModel): void {
  chart.spPr = { line: { noFill: true } };
  chart.mutate(({ chart: { plotArea } }) => {
    const title = plotArea.axes.find(({ axisType }) => axisType === 'val')?.title?.text;
    if (title && upright) title.bodyProperties = { rotation: 0 };
    for (const { series } of plotArea.chartTypes) {
      for (const one of series) {
        for (const entry of ('dataLabels' in one && one.dataLabels?.entries) || []) entry.separator = ' ';
      }
    }
  });
}
