import type { Comparator, TargetKind } from '../schema';
import type { ReasonId } from './evidence';
import type { Span } from './span';

/** Why a figure is doubted; it is kept as printed. */
export type DoubtId =
  | 'share-above-100'
  | 'range-reversed'
  | 'fraction-of-a-count'
  | 'below-baseline'
  | 'growth-disagrees'
  /** 比2019年下降14%: in all, and no rate a year. */
  | 'growth-over-years'
  | 'cells-glued';

/** A target as read out of a document: the same terms as a plan's own, and where and how surely it was read. */
export interface ReadTarget {
  readonly name: string;
  readonly category: string | null;
  readonly unit: string | null;
  readonly baselineYear: number | null;
  readonly baseline: number | null;
  readonly targetYear: number | null;
  /** A range is [low, high]; null for what is held against others (高于全省平均, 前三位). */
  readonly target: number | readonly [number, number] | null;
  readonly comparator: Comparator;
  readonly kind: TargetKind;
  readonly growth: {
    readonly value: number;
    readonly convention: 'annual-percent' | 'percentage-points-per-year' | 'cumulative';
  } | null;
  readonly property: 'expected' | 'binding' | null;
  readonly polarity: 'up' | 'down';
  readonly lead: string | null;
  /** The words that state it: from the name, or the row of the table, to the end of the figure. */
  readonly span: Span;
  /** The figure alone; without one, the words that take its place. */
  readonly figure: Span;
  /** The figure as the document prints it. */
  readonly printed: string;
  /** 0 to 1: how surely this is a target and read right. */
  readonly confidence: number;
  /** What spoke for it and against it. */
  readonly reasons: readonly ReasonId[];
  /** What cannot be right about the figure. */
  readonly doubts: readonly DoubtId[];
}
