import { expect, test } from 'vitest';
import type { ChartModel } from '../../../../src/report/sheetModel';
import { chartLayout } from '../../../../src/workbench/page/charts/chartLayout';
import { chartPicture } from '../../../../src/workbench/page/charts/chartPicture';
import { readXlsx } from '../../../../src/xlsx/readXlsx';
import { writeXlsx } from '../../../../src/xlsx/writeXlsx';
import { sheetModel } from '../../../xlsx/model';

const column = (index: number) => ({ row: 1, column: index, rows: 4, columns: 1 });

const YEARS = [
  ['年份', '路径', '实际'],
  ['2020', 0, 0],
  ['2021', 25, 50],
  ['2022', 50, null],
  ['2023', 100, 75],
] as const;

const LINES: ChartModel = {
  name: 'path',
  kind: 'line',
  title: '目标路径',
  valueAxisTitle: '家',
  area: { row: 6, column: 0, rows: 15, columns: 3 },
  series: [
    { name: '路径', categories: column(0), values: column(1), color: '#59616D', line: 'dashed' },
    {
      name: '实际',
      categories: column(0),
      values: column(2),
      color: '#0B4F8A',
      label: { point: 3, at: 'right' },
    },
  ],
};

/** The first chart of the file that the model makes, opened again. */
async function reopened(chart: ChartModel) {
  const model = sheetModel({
    blocks: [{ row: 0, column: 0, cells: YEARS }],
    tables: [],
    names: [],
    rules: [],
    charts: [chart],
  });
  const sheet = (await readXlsx(await writeXlsx([model]))).getWorksheet(model.name);
  const [found] = sheet?.getCharts() ?? [];
  const picture = sheet && found && chartPicture(sheet, found);
  if (!picture) throw new Error('the chart is not there');
  return { sheet, found, picture };
}

test('a chart of a file shows what its model said, with the values of the cells', async () => {
  const { picture } = await reopened(LINES);
  expect(picture).toMatchObject({
    kind: 'line',
    title: '目标路径',
    valueAxisTitle: '家',
    categories: ['2020', '2021', '2022', '2023'],
    series: [
      { name: '路径', color: '#59616D', line: 'dashed', values: [0, 25, 50, 100] },
      { name: '实际', color: '#0B4F8A', line: 'solid', values: [0, 50, null, 75] },
    ],
  });
  expect([...(picture.series[1]?.labels ?? [])]).toEqual([[3, '实际 75']]);
});

test('a cell that changes changes the picture', async () => {
  const { sheet, found } = await reopened(LINES);
  sheet.getCell('C4').value = 60;
  expect(chartPicture(sheet, found)?.series[1]?.values).toEqual([0, 50, 60, 75]);
});

test('values stand in proportion on the axis, and a missing value breaks the line', async () => {
  const { picture } = await reopened(LINES);
  const { plot, series } = chartLayout(picture, 480, 300);
  const heights = series[0]?.lines[0]?.map(({ y }) => (plot.y + plot.height - y) / plot.height);
  // 0, 25, 50 and 100 on an axis from 0 to 100.
  for (const [index, share] of [0, 0.25, 0.5, 1].entries()) expect(heights?.[index]).toBeCloseTo(share, 9);
  // 0 and 50, a gap in 2022, then 75.
  expect(series[1]?.lines.map(({ length }) => length)).toEqual([2, 1]);
});

test.each(['column', 'bar'] as const)('the %s of twice the value is twice as long', async (kind) => {
  const [path] = LINES.series;
  const { picture } = await reopened({ ...LINES, kind, series: path ? [path] : [] });
  expect(picture.kind).toBe(kind);
  const bars = chartLayout(picture, 480, 300).series[0]?.bars ?? [];
  const lengths = bars.map(({ width, height }) => (kind === 'column' ? height : width));
  expect(lengths[2]).toBeCloseTo(2 * (lengths[1] ?? 0), 9);
  expect(lengths[3]).toBeCloseTo(4 * (lengths[1] ?? 0), 9);
});

test('a line far from zero gets an axis of its own range, a column always begins at zero', async () => {
  const { picture } = await reopened(LINES);
  const far = {
    ...picture,
    series: picture.series.map((each) => ({ ...each, values: [100, 101, 102, 104] })),
  };
  expect(Number(chartLayout(far, 480, 300).ticks[0]?.text)).toBeGreaterThanOrEqual(95);
  expect(chartLayout({ ...far, kind: 'column' }, 480, 300).ticks[0]?.text).toBe('0');
});

test('a band lies between its bounds, dotted lines are told from dashed ones, and a label stands above its point', async () => {
  const [path, actual] = LINES.series;
  if (!path || !actual) throw new Error('there are two series');
  const { picture } = await reopened({
    ...LINES,
    namedEvery: 2,
    band: { name: '区间', categories: column(0), low: column(1), height: column(1), color: '#DCE9F5' },
    series: [
      { ...path, line: 'dotted' },
      { ...actual, label: { point: 3, at: 'above' } },
    ],
  });
  expect(picture.series.map(({ line }) => line)).toEqual(['dotted', 'solid']);
  // From the path up by as much again.
  expect(picture.band).toEqual({ color: '#DCE9F5', low: [0, 25, 50, 100], high: [0, 50, 100, 200] });
  const { band, plot, series, categories } = chartLayout(picture, 480, 300);
  const y = (value: number) => plot.y + plot.height * (1 - value / 200);
  expect(band?.outline.map((point) => point.y)).toEqual(
    [0, 25, 50, 100, 200, 100, 50, 0].map((value) => expect.closeTo(y(value), 6)),
  );
  const [label] = series[1]?.labels ?? [];
  expect(label).toMatchObject({ text: '实际 75', anchor: 'middle' });
  expect(label?.y).toBeLessThan(y(75));
  expect(categories.map(({ text }) => text)).toEqual(['2020', '2022']);
});

test('bars in colours of their own carry their values and need no axis', async () => {
  const [path] = LINES.series;
  if (!path) throw new Error('there is a series');
  const { valueAxisTitle: _, ...rest } = LINES;
  const bars = ['#111111', '#222222', '#333333', '#444444'];
  const { picture } = await reopened({ ...rest, kind: 'bar', series: [{ ...path, bars }] });
  const { series, ticks } = chartLayout(picture, 480, 300);
  expect(series[0]?.bars.map(({ color }) => color)).toEqual(bars);
  expect(series[0]?.labels.map(({ text }) => Number(text))).toEqual([0, 25, 50, 100]);
  expect(ticks).toEqual([]);
});
