import type { Bilingual } from '../../wording/language';
import type { Place } from '../schema';

/** What an audit can find (methodology, section 7), and what it can find to be right. */
export type FindingCode =
  | 'growth-inconsistent'
  | 'growth-rounding'
  | 'growth-consistent'
  | 'different-targets'
  | 'different-comparators'
  | 'increments-exceed-level'
  | 'increments-fall-short'
  | 'increments-imply-baseline'
  | 'increments-reach-level'
  | 'parts-differ'
  | 'parts-leave-nothing'
  | 'parts-add-up'
  | 'target-behind-baseline';

/**
 * `problem`: the plan contradicts itself. `remark`: something a reader should know before relying on it.
 * `passed`: checked and found right; kept, so that an audit also says what it looked at.
 */
export type Severity = 'problem' | 'remark' | 'passed';

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Numbers of the indicators concerned. */
  readonly indicators: readonly number[];
  /** The figures compared, by name, in the indicator's unit. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly message: Bilingual;
  readonly places: readonly Place[];
}
