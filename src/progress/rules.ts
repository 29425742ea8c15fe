import type { Revision } from './bentPath';
import type { PathName } from './path';

export type Direction = 'up' | 'down';
/** 目标类型; methodology, section 1. */
export type TargetKind =
  | 'level'
  | 'annual-increment'
  | 'cumulative-increment'
  | 'growth-rate'
  | 'relative'
  | 'milestone';
/** 口径 */
export type Measure = 'stock' | 'flow' | 'ratio' | 'rate';
export type Comparator = '>=' | '>' | '~' | '=' | 'range' | '<=';

/** How a situation is to be judged; every setting of methodology sections 4 and 5. */
export interface StatusRules {
  readonly kind: TargetKind;
  readonly measure: Measure;
  readonly nature: 'expected' | 'binding';
  readonly path: PathName;
  /** Undefined: from the comparator, else from baseline to target. */
  readonly direction: Direction | undefined;
  readonly comparator: Comparator | undefined;
  /** Lead that still counts as on schedule, in shares of the distance. */
  readonly tolerance: number;
  /** Lag from which it is severe. */
  readonly severe: number;
  /** How near 左右 (~) is, as a share of the target. */
  readonly near: number;
  /** Share of the year's flow that earlier years had by this month; undefined: months/12. */
  readonly share: number | undefined;
  /** Whether growth rates are given as fractions (0.12) or in percent (12). */
  readonly unit: 'fraction' | 'percent';
  /** A natural bound of the indicator such as 100 %; only methods without a target use it. */
  readonly limit: number | undefined;
  readonly revision: Revision | undefined;
}

export const DEFAULT_RULES: StatusRules = {
  kind: 'level',
  measure: 'stock',
  nature: 'expected',
  path: 'linear',
  direction: undefined,
  comparator: undefined,
  tolerance: 0.05,
  severe: 0.15,
  near: 0.02,
  share: undefined,
  unit: 'fraction',
  limit: undefined,
  revision: undefined,
};
