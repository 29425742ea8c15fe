import { isBehindBend, type Revision } from './bentPath';
import { grow } from './growth';
import { asFraction, wantedIndex } from './growthTarget';
import type { StatusRules } from './rules';
import type { Situation } from './situation';

/**
 * Restates a target of any kind as a level to be reached at a date, by the same rules ever after.
 *
 * - `annual-increment` 每年新增 N: each year on its own, from 0 to N within the year of the observation.
 * - `cumulative-increment` 累计新增 N: from 0 at the plan's start.
 * - `growth-rate` 年均增长 g: the level baseline·(1+g)^n. Where the observation is itself an average growth rate
 *   (measure `rate`) both become indices on the base period.
 */
export function asLevel(situation: Situation, rules: StatusRules): Situation {
  switch (rules.kind) {
    case 'annual-increment':
      return withinYear(situation);
    case 'cumulative-increment':
      return { ...situation, baseline: 0 };
    case 'growth-rate':
      return rules.measure === 'rate' ? indexOfRates(situation, rules) : indexed(situation, rules);
    default:
      return situation;
  }
}

/**
 * What a target is revised to, restated as `asLevel` restates the target: of growth g a year, revised to g', the level
 * baseline·(1+g)^(years before)·(1+g')^(years after). A rate that only holds behind the target period changes nothing.
 *
 * @example
 * // 100 at the end of 2020, 8 % a year to 2025, from the end of 2022 on 10 %: 100·1.08²·1.1³
 * revisionAsLevel({ baseline: 100, start: 2021, target: 0.08, end: 2026, … }, { …, revision: { from: 2023, target: 0.1 } })
 * // { from: 2023, target: 155.24784 }
 */
export function revisionAsLevel(situation: Situation, rules: StatusRules): Revision | undefined {
  const { revision } = rules;
  if (rules.kind !== 'growth-rate' || revision === undefined) return revision;
  if (!isBehindBend(revision, situation.end)) return undefined;
  const baseline = rules.measure === 'rate' ? 1 : situation.baseline;
  return { from: revision.from, target: baseline * wantedIndex(situation, rules, situation.end) };
}

function withinYear(situation: Situation): Situation {
  const yearEnd = Math.ceil(situation.asOf - 1e-9);
  const end = Number.isNaN(situation.end) ? yearEnd : Math.min(yearEnd, situation.end);
  return { ...situation, baseline: 0, start: Math.ceil(end - 1 - 1e-9), end };
}

function indexed(situation: Situation, rules: StatusRules): Situation {
  const { baseline, start, target, end } = situation;
  return { ...situation, target: grow(baseline, asFraction(target, rules), end - start, 'compound') };
}

function indexOfRates(situation: Situation, rules: StatusRules): Situation {
  const { start, actual, asOf } = situation;
  const reached = grow(1, asFraction(actual, rules), asOf - start, 'compound');
  return indexed({ ...situation, baseline: 1, actual: reached }, rules);
}
