import type { Bilingual } from '../../wording/language';
import type { StatusRules } from '../rules';
import type { Situation } from '../situation';

/** A way to judge progress, with its own words; see methodology, section 5. */
export interface StatusMethod {
  readonly title: Bilingual;
  /** What each code word is called. */
  readonly words: Readonly<Record<string, Bilingual>>;
  /** What `value` is. */
  readonly measures: Bilingual;
  /** Thresholds of `value`, in words. */
  readonly thresholds: Bilingual;
  /** The verdict, as a code word of the method. */
  readonly judge: (situation: Situation, rules: StatusRules) => string;
  /** The figure that the method compares with its thresholds; NaN where there is none. */
  readonly value: (situation: Situation, rules: StatusRules) => number;
  /** Points, for methods that give any; NaN where they do not. */
  readonly score: (situation: Situation, rules: StatusRules) => number;
}

export const noScore = (): number => Number.NaN;
