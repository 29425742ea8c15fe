import type { Indicator, Target } from '../plan/schema';
import type { StatusRules } from '../progress/rules';
import type { Situation } from '../progress/situation';
import type { Standing } from '../progress/standing';
import type { Observation } from '../series/observation';
import type { Observed, Series } from './observed';
import type { AssessmentRecord } from './record';

/** A record with what it was worked out from. */
export interface Assessment {
  readonly record: AssessmentRecord;
  readonly indicator: Indicator;
  readonly target: Target;
  /** The target that replaced it from a period on. */
  readonly revision: Target | undefined;
  /** Period and value that progress is reckoned from; null where nobody knows them. */
  readonly base: { readonly period: string | null; readonly value: number | null };
  readonly observed: Observed | undefined;
  /** Periods without which there is no sum to assess. */
  readonly missing: readonly string[];
  /** All that is known of the indicator in this region up to the date. */
  readonly observations: readonly Observation[];
  /** The same on the axis of time. */
  readonly series: Series;
  readonly situation: Situation;
  readonly rules: StatusRules;
  readonly standing: Standing;
}
