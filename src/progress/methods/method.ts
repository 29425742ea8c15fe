import type { Bilingual } from '../../wording/language';
import type { StatusRules } from '../rules';
import type { Situation } from '../situation';

/** A verdict and the numbers it rests on. */
export interface Assessment {
  /** Code word of the method. */
  readonly code: string;
  /** The figure that the method compares with its thresholds; NaN where there is none. */
  readonly value: number;
  /** Points, for methods that give any. */
  readonly score: number;
}

/** A way to judge progress, with its own words; see methodology, section 5. */
export interface StatusMethod {
  readonly title: Bilingual;
  /** What each code word is called. */
  readonly words: Readonly<Record<string, Bilingual>>;
  /** What `value` is. */
  readonly measures: Bilingual;
  /** Thresholds of `value`, in words. */
  readonly thresholds: Bilingual;
  readonly assess: (situation: Situation, rules: StatusRules) => Assessment;
}

export const unable = (code: string): Assessment => ({ code, value: Number.NaN, score: Number.NaN });
