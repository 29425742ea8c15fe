import type { UnitClass } from './lexicon/units';
import type { Span } from './span';

/** Land worked on and roads built: 万亩, 公里. */
export const isArea = (unit: string | null | undefined): boolean =>
  /(?:亩次?|公顷次?|公里|平方米)$/u.test(unit ?? '');

/** A figure with its unit as it stands in the text, 万 and 亿 dealt with as the unit asks. */
export interface Quantity extends Span {
  /** A range is [low, high]. */
  readonly value: number | readonly [number, number];
  readonly unit: string | null;
  readonly unitClass: UnitClass | 'none';
  /** The unit is also the ending of names (54所): believed only beside a verb. */
  readonly weak: boolean;
  /** 余 or 多 stands between number and unit: 300余家. */
  readonly more: boolean;
  /** Written 两, 三, 十: programmes and slogans are, targets seldom. */
  readonly inWords: boolean;
}
