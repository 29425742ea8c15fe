import { cellName } from '../../cellName';
import { fixed } from '../../numberFormats';
import type { Area, Cell, ChartSeries } from '../../sheetModel';
import type { ReportContext } from '../reportContext';
import { type ChartMaker, type ChartPlace, dataArea, numberOr } from './chartPart';

/** One period of a chart: where the path is, what was observed, and what is to be expected. */
export interface PlottedPeriod {
  readonly period: string;
  readonly path: (place: PathPlace) => Cell;
  readonly actual: Cell;
  readonly expected?: { readonly value: number; readonly lower: number; readonly upper: number };
}

/** The cells from which the path is worked out. */
export interface PathPlace {
  readonly baseline: string;
  readonly target: string;
}

export interface Plot {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly decimals: number;
  readonly periods: readonly PlottedPeriod[];
  /** Stands at the last period. */
  readonly target: Cell;
  /** Every how many periods one is named. */
  readonly namedEvery: number;
}

const TEXT = {
  path: { zh: '目标轨迹', en: 'path' },
  actual: { zh: '实际', en: 'actual' },
  expected: { zh: '预测', en: 'forecast' },
  low: { zh: '区间下限', en: 'lower bound' },
  height: { zh: '80%区间', en: '80% interval' },
  target: { zh: '目标', en: 'target' },
} as const;

const COLUMNS = ['period', 'path', 'actual', 'expected', 'low', 'height', 'target'] as const;
type Column = (typeof COLUMNS)[number];
const at = (column: Column) => COLUMNS.indexOf(column);

/** Columns that the data of a chart takes. */
export const LINE_COLUMNS = COLUMNS.length;

const PATH_INK = '#6E7781';
const ACTUAL_INK = '#0B4F8A';
const EXPECTED_INK = '#4A86B8';
const BAND_FILL = '#DCE9F5';

/** Path dashed, actual values solid, the forecast dotted over its pale 80 % band, the target a labelled point. */
export function lineChart(plot: Plot, { language }: ReportContext): ChartMaker {
  const { periods, title } = plot;
  const header = [title, ...COLUMNS.slice(1).map((key) => TEXT[key as keyof typeof TEXT][language])];
  return {
    rows: periods.length + 1,
    make: (place) => {
      const { row, column } = place.data;
      const values: Area = {
        row: row + 1,
        column: column + 1,
        rows: periods.length,
        columns: LINE_COLUMNS - 1,
      };
      return {
        block: { row, column, cells: [header, ...dataCells(plot, place)] },
        styles: [{ area: values, style: { numberFormat: fixed(decimalsToTell(plot)) } }],
        chart: {
          name: plot.name,
          kind: 'line',
          title,
          valueAxisTitle: plot.unit,
          upright: language === 'zh',
          namedEvery: plot.namedEvery,
          ...(hasBand(plot) && {
            band: {
              name: TEXT.height[language],
              categories: dataArea(place, 0, periods.length),
              low: dataArea(place, at('low'), periods.length),
              height: dataArea(place, at('height'), periods.length),
              color: BAND_FILL,
            },
          }),
          series: seriesOf(plot, place).map(({ key, ...look }) => ({
            ...look,
            name: TEXT[key][language],
            categories: dataArea(place, 0, periods.length),
            values: dataArea(place, at(key), periods.length),
          })),
          area: place.area,
        },
      };
    },
  };
}

type Look = Pick<ChartSeries, 'color' | 'line' | 'label'> & {
  readonly key: 'path' | 'actual' | 'expected' | 'target';
};

/** Labels stand away from each other: that of the actual value on its own side of the path, forecast and target apart. */
function seriesOf(plot: Plot, { data }: ChartPlace): Look[] {
  const { periods } = plot;
  const end = periods.length - 1;
  const last = lastActual(plot);
  const pathThere = numberOr(periods[last]?.path(pathPlace(plot, data)) ?? null, 0);
  const below = numberOr(periods[last]?.actual ?? null, 0) < pathThere;
  const expected = periods[end]?.expected?.value;
  const short = (expected ?? 0) < numberOr(plot.target, 0);
  return [
    { key: 'path', color: PATH_INK, line: 'dashed' },
    {
      key: 'actual',
      color: ACTUAL_INK,
      line: 'solid',
      ...(last >= 0 && { label: { point: last, at: below ? 'below' : 'above' } }),
    },
    ...(expected === undefined
      ? []
      : [
          {
            key: 'expected',
            color: EXPECTED_INK,
            line: 'dotted',
            label: { point: end, at: short ? 'below' : 'above' },
          } as const,
        ]),
    {
      key: 'target',
      color: PATH_INK,
      line: 'none',
      label: { point: end, at: expected === undefined || short ? 'above' : 'below' },
    },
  ];
}

const lastActual = ({ periods }: Plot) => periods.findLastIndex(({ actual }) => actual !== null);

/** Decimals by which forecast and target, where they differ, are not shown as the same. */
function decimalsToTell({ decimals, periods, target }: Plot): number {
  const [expected, wanted] = [periods.at(-1)?.expected?.value, numberOr(target, 0)];
  const same = (digits: number) => expected?.toFixed(digits) === wanted.toFixed(digits);
  return expected !== undefined && expected !== wanted && same(decimals) ? decimals + 1 : decimals;
}

/** Bounds that cannot be drawn make no band. */
function hasBand({ periods }: Plot): boolean {
  const bounds = periods.flatMap(({ expected }) => (expected ? [expected.lower, expected.upper] : []));
  return bounds.length > 0 && bounds.every(Number.isFinite);
}

/** The path begins at its first cell and ends at the target's. */
function pathPlace({ periods }: Plot, { row, column }: ChartPlace['data']): PathPlace {
  return {
    baseline: cellName(row + 1, column + at('path'), { fixedRow: true, fixedColumn: true }),
    target: cellName(row + periods.length, column + at('target'), { fixedRow: true, fixedColumn: true }),
  };
}

/**
 * The rows of the data. Before the forecast begins the band lies flat on the actual values, for an area has no gaps; it
 * opens at the last of them.
 */
function dataCells(plot: Plot, { data }: ChartPlace): Cell[][] {
  const { periods } = plot;
  const place = pathPlace(plot, data);
  const last = lastActual(plot);
  const isExpected = periods.some(({ expected }) => expected);
  let level = 0;
  return periods.map(({ period, path, actual, expected }, index) => {
    const pathCell = path(place);
    level = numberOr(actual, index === 0 ? numberOr(pathCell, 0) : level);
    const here = cellName(data.row + 1 + index, data.column + at('actual'));
    const opening = index === last ? { formula: `=${here}`, value: level } : null;
    const [low, height] = hasBand(plot) ? bandCells(expected, opening ?? level) : [null, null];
    return [
      period,
      pathCell,
      actual,
      expected?.value ?? (isExpected ? opening : null),
      low,
      height,
      index === periods.length - 1 ? plot.target : null,
    ];
  });
}

function bandCells(expected: PlottedPeriod['expected'], flat: Cell): [Cell, Cell] {
  return expected ? [expected.lower, expected.upper - expected.lower] : [flat, 0];
}
