import { type ScaleLinear, scaleBand, scaleLinear } from 'd3-scale';
import type { ChartPicture, PictureBand, PictureSeries } from './chartPicture';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rectangle extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Bar extends Rectangle {
  readonly color: string;
}

export interface Label extends Point {
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface SeriesLayout {
  readonly series: PictureSeries;
  /** Unbroken stretches of a line; a missing value breaks it. */
  readonly lines: readonly (readonly Point[])[];
  readonly bars: readonly Bar[];
  readonly labels: readonly Label[];
}

/** A chart in pixels, ready to be drawn. */
export interface ChartLayout {
  /** Within the axes. */
  readonly plot: Rectangle;
  /** Where the values run upwards, a grid line is horizontal. */
  readonly valuesRunUp: boolean;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly categories: readonly Label[];
  readonly series: readonly SeriesLayout[];
  /** The outline of what lies behind the lines. */
  readonly band?: { readonly color: string; readonly outline: readonly Point[] };
}

/** Pixels of a half-width character of the labels; a full-width one takes two. */
const CHARACTER = 6;
const TITLE = 34;
const FOOT = 24;
const LEGEND = 22;
const GAP = 8;
const TICKS = 5;

/** Places everything in a chart of the given size, as Excel would, but for the choice of its axis numbers. */
export function chartLayout(picture: ChartPicture, width: number, height: number): ChartLayout {
  const { kind, categories, series } = picture;
  const valuesRunUp = kind !== 'bar';
  const domain = valueDomain(picture);
  const ticks = picture.hasValueAxis ? scaleLinear(domain, [0, 1]).ticks(TICKS) : [];
  const tickText = scaleLinear(domain, [0, 1]).tickFormat(TICKS, ',~f');
  const beside = valuesRunUp ? ticks.map((tick) => tickText(tick)) : categories;
  const lastLabels = series.flatMap(({ labels }) => [...labels.values()]);
  const left = GAP + (picture.valueAxisTitle && valuesRunUp ? 18 : 0) + widest(beside, width / 3);
  // A label above or below the last point takes half of its width beyond it.
  const beyond = series.every(({ labelsAt }) => labelsAt !== 'right') ? 2 : 1;
  const right = GAP + (valuesRunUp ? widest(lastLabels, width / 3) / beyond : widest(lastLabels, width / 6));
  const bottom = FOOT + (picture.hasLegend ? LEGEND : 0) + (picture.valueAxisTitle && !valuesRunUp ? 16 : 0);
  const plot = {
    x: left,
    y: picture.title ? TITLE : GAP * 2,
    width: Math.max(1, width - left - right),
    height: Math.max(1, height - bottom - (picture.title ? TITLE : GAP * 2)),
  };
  const value = scaleLinear(
    domain,
    valuesRunUp ? [plot.y + plot.height, plot.y] : [plot.x, plot.x + plot.width],
  );
  const slots = scaleBand<number>(
    categories.map((_, index) => index),
    // Excel counts the categories of a bar chart from below.
    valuesRunUp ? [plot.x, plot.x + plot.width] : [plot.y + plot.height, plot.y],
  );
  const middle = (index: number) => (slots(index) ?? 0) + slots.bandwidth() / 2;
  return {
    plot,
    valuesRunUp,
    ticks: ticks.map((tick) => ({ at: value(tick), text: tickText(tick) })),
    ...(picture.band && { band: bandLayout(picture.band, middle, value) }),
    categories: shownCategories(categories, slots.bandwidth(), valuesRunUp, picture.namedEvery).map(
      (index) => ({
        text: categories[index] ?? '',
        x: valuesRunUp ? middle(index) : plot.x - GAP,
        y: valuesRunUp ? plot.y + plot.height + 16 : middle(index) + 4,
        anchor: valuesRunUp ? 'middle' : 'end',
      }),
    ),
    series: series.map((each, index) => {
      if (kind === 'line') return lineLayout(each, (at) => middle(at), value);
      const breadth = (slots.bandwidth() * 0.6) / series.length;
      const from = (at: number) => middle(at) + (index - series.length / 2) * breadth;
      return barLayout(each, from, breadth, value, valuesRunUp);
    }),
  };
}

/** Bars begin at zero, and so does a line unless its values all lie far from it, as in Excel. */
function valueDomain({ kind, series, band, minimum, maximum }: ChartPicture): [number, number] {
  const drawn = [...series.flatMap((each) => each.values), ...(band ? [...band.low, ...band.high] : [])];
  const values = drawn.filter((value) => value !== null);
  if (values.length === 0) return [minimum ?? 0, maximum ?? 1];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const far = kind === 'line' && (high - low) * 6 < Math.max(Math.abs(low), Math.abs(high));
  const ends = far && low !== high ? [low, high] : [Math.min(0, low), Math.max(0, high)];
  const [first = 0, last = 1] = scaleLinear(ends, [0, 1]).nice(TICKS).domain();
  const from = minimum ?? first;
  const to = maximum ?? last;
  return [from, to > from ? to : from + 1];
}

function lineLayout(
  series: PictureSeries,
  x: (index: number) => number,
  y: ScaleLinear<number, number>,
): SeriesLayout {
  const lines: Point[][] = [[]];
  for (const [index, value] of series.values.entries()) {
    if (value === null) lines.push([]);
    else lines.at(-1)?.push({ x: x(index), y: y(value) });
  }
  const labels = labelled(series).map(({ index, value, text }) => ({
    text,
    ...besidePoint(x(index), y(value), series.labelsAt),
  }));
  return { series, lines: lines.filter(({ length }) => length > 0), bars: [], labels };
}

function besidePoint(x: number, y: number, at: PictureSeries['labelsAt']): Omit<Label, 'text'> {
  if (at === 'right') return { x: x + GAP, y: y + 4, anchor: 'start' };
  return { x, y: at === 'above' ? y - GAP : y + GAP + CHARACTER * 1.5, anchor: 'middle' };
}

/** Along its lower edge and back along the upper one. */
function bandLayout(band: PictureBand, x: (index: number) => number, y: ScaleLinear<number, number>) {
  const edge = (values: readonly (number | null)[]) =>
    values.flatMap((value, index) => (value === null ? [] : [{ x: x(index), y: y(value) }]));
  return { color: band.color, outline: [...edge(band.low), ...edge(band.high).toReversed()] };
}

function barLayout(
  series: PictureSeries,
  from: (index: number) => number,
  breadth: number,
  scale: ScaleLinear<number, number>,
  up: boolean,
): SeriesLayout {
  const zero = scale(Math.max(scale.domain()[0] ?? 0, 0));
  const bars = series.values.flatMap((value, index) => {
    if (value === null) return [];
    const start = Math.min(zero, scale(value));
    const length = Math.abs(scale(value) - zero);
    const color = series.barColors.get(index) ?? series.color;
    return up
      ? { x: from(index), y: start, width: breadth, height: length, color }
      : { x: start, y: from(index), width: length, height: breadth, color };
  });
  const labels = labelled(series).map(({ index, value, text }): Label => {
    const across = from(index) + breadth / 2;
    return up
      ? { text, x: across, y: scale(value) - 5, anchor: 'middle' }
      : { text, x: scale(value) + 5, y: across + 4, anchor: 'start' };
  });
  return { series, lines: [], bars, labels };
}

function labelled({ labels, values }: PictureSeries) {
  return [...labels].flatMap(([index, text]) => {
    const value = values[index];
    return typeof value === 'number' ? { index, value, text } : [];
  });
}

/** As many names of categories as fit side by side. */
function shownCategories(
  categories: readonly string[],
  room: number,
  sideBySide: boolean,
  every = 1,
): number[] {
  const need = sideBySide ? widest(categories, Number.POSITIVE_INFINITY) + GAP : 14;
  const step = every * Math.max(1, Math.ceil(need / Math.max(room * every, 1)));
  return categories.flatMap((_, index) => (index % step === 0 ? index : []));
}

export function textWidth(text: string): number {
  return [...text].reduce((sum, char) => sum + (char > '\u1100' ? 2 : 1), 0) * CHARACTER;
}

const widest = (texts: readonly string[], limit: number) =>
  Math.min(limit, Math.max(0, ...texts.map(textWidth)) + GAP);
