import { grow } from './growth';
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

function asFraction(rate: number, { unit }: StatusRules): number {
  return unit === 'percent' ? rate / 100 : rate;
}
