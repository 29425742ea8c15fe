import { isBehindBend } from './bentPath';
import { grow, growth } from './growth';
import type { StatusRules } from './rules';
import type { Situation } from './situation';

/** What a growth target (年均增长) sets and from when to when; a rate in the unit that the rules name. */
type Growing = Pick<Situation, 'start' | 'target' | 'end'>;

/** A growth rate as a fraction, whichever way it was given. */
export function asFraction(rate: number, { unit }: StatusRules): number {
  return unit === 'percent' ? rate / 100 : rate;
}

/**
 * Where a growth target wants its indicator at a moment, as an index on the base period: (1+g)^t, and where the rate
 * was revised (1+g)^t up to then times (1+g')^u for the u years since. Reaching a chain of rates by a product of their
 * factors is the method of levels (水平法; methodology, sections 3 and 4).
 *
 * @param at position in years, not after the target period
 * @example
 * // 8 % a year from the end of 2020, from the end of 2022 on 10 %: 1.08²·1.1² at the end of 2024
 * wantedIndex({ start: 2021, target: 0.08, end: 2026 }, { …, revision: { from: 2023, target: 0.1 } }, 2025) // 1.411344
 */
export function wantedIndex({ start, target }: Growing, rules: StatusRules, at: number): number {
  const { revision } = rules;
  const rate = asFraction(target, rules);
  if (!isBehindBend(revision, at)) return grow(1, rate, at - start, 'compound');
  const bend = Math.max(revision.from, start);
  const before = grow(1, rate, bend - start, 'compound');
  return grow(before, asFraction(revision.target, rules), at - bend, 'compound');
}

/**
 * The growth a year, on average since the base period, that a growth target wants by a moment, in the unit in which
 * it was given: the target itself until it is revised, the average of both rates after that.
 *
 * @example
 * // as above: 1.411344^(1/4) - 1, between 8 and 10 %
 * wantedRate({ start: 2021, target: 0.08, end: 2026 }, { …, revision: { from: 2023, target: 0.1 } }, 2025) // 0.08995
 */
export function wantedRate(growing: Growing, rules: StatusRules, at: number): number {
  const { start, target, end } = growing;
  const moment = Math.min(at, end);
  if (!isBehindBend(rules.revision, moment)) return target;
  const average = growth(1, wantedIndex(growing, rules, moment), moment - start, 'compound');
  return rules.unit === 'percent' ? average * 100 : average;
}
