import { scaleLinear } from 'd3-scale';
import { type Ends, type PathName, pathValue } from '../../../progress/path';

/** What the picture shows; positions are in years. */
export interface PathData {
  readonly ends: Ends;
  readonly path: PathName;
  readonly basePeriod: string;
  readonly targetPeriod: string;
  /** The latest observation, if there is one. */
  readonly actual?: { readonly value: number; readonly at: number; readonly period: string };
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The picture in pixels, ready to be drawn. */
export interface PictureLayout {
  readonly path: readonly Point[];
  readonly baseline: Point;
  readonly target: Point;
  /** The observation, and where the path stood at that time. */
  readonly actual?: Point;
  readonly expected?: Point;
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
}

export const SIZE = { width: 318, height: 180, left: 40, right: 12, top: 22, bottom: 24 } as const;

/** Enough straight pieces for a compound path to look round. */
const PIECES = 30;

/** Lays path, baseline, target and observation out, with room for an observation that lies beyond either end. */
export function pictureLayout({ ends, path, actual }: PathData): PictureLayout {
  const values = [ends.baseline, ends.target, ...(actual ? [actual.value] : [])];
  const times = [ends.start, ends.end, ...(actual ? [actual.at] : [])];
  const x = scaleLinear([Math.min(...times), Math.max(...times)], [SIZE.left, SIZE.width - SIZE.right]);
  const y = scaleLinear(
    [Math.min(...values), Math.max(...values)],
    [SIZE.height - SIZE.bottom, SIZE.top],
  ).nice(4);
  const at = (time: number, value: number): Point => ({ x: x(time), y: y(value) });
  const onPath = (time: number) => at(time, pathValue(ends, time, path));
  const times30 = Array.from(
    { length: PIECES + 1 },
    (_, index) => ends.start + ((ends.end - ends.start) * index) / PIECES,
  );
  return {
    path: path === 'linear' ? [onPath(ends.start), onPath(ends.end)] : times30.map(onPath),
    baseline: at(ends.start, ends.baseline),
    target: at(ends.end, ends.target),
    ...(actual && { actual: at(actual.at, actual.value), expected: onPath(actual.at) }),
    ticks: y.ticks(4).map((value) => ({ y: y(value), value })),
  };
}
