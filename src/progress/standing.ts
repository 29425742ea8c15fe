import { atLeast, equal } from './compare';
import { type DirectionSign, directionSign } from './direction';
import { progressShare } from './distance';
import { asLevel } from './kinds';
import { elapsed, type PathName, pathValue } from './path';
import { reaches } from './reach';
import type { StatusRules } from './rules';
import type { Situation } from './situation';

/** Where an indicator stands towards its target; shares are of the distance from baseline to target. */
export interface Standing extends Situation {
  readonly sign: DirectionSign;
  readonly path: PathName;
  /** Where the path is at the same moment. */
  readonly expected: number;
  readonly elapsed: number;
  readonly progress: number;
  /** Progress less the path's; NaN where there is no path or no distance. */
  readonly lead: number;
  readonly met: boolean;
  /** The target's period is reached or passed. */
  readonly due: boolean;
  /** Baseline and target are the same: nothing to gain, something to keep. */
  readonly maintain: boolean;
  /** Met from the baseline on, but moving towards losing it. */
  readonly slipping: boolean;
}

/** Works out where a situation stands under the rules; missing inputs become missing results. */
export function standing(situation: Situation, rules: StatusRules): Standing {
  const level = asLevel(situation, rules);
  if (withinFlowYear(level, rules)) return flowStanding(level, rules);
  const revised = revise(level, rules);
  const { baseline, target, end, actual, asOf } = revised;
  const sign = directionSign(baseline, target, rules.direction, rules.comparator);
  const progress = progressShare(baseline, target, actual);
  return {
    ...revised,
    sign,
    elapsed: elapsed(level.start, end, asOf),
    progress,
    lead: progress - progressShare(baseline, target, revised.expected),
    met: reaches(actual, target, sign, rules.comparator, rules.near),
    due: atLeast(asOf, end),
    maintain: equal(baseline, target),
    slipping: sign * (actual - baseline) < 0 && reaches(baseline, target, sign, rules.comparator, rules.near),
  };
}

interface Expectation extends Situation {
  readonly path: PathName;
  readonly expected: number;
}

/** A revised target bends the path at its date: from where the old path was then, to the new target. */
function revise(level: Situation, rules: StatusRules): Expectation {
  // A growth target is an index (1+g)^t by definition; every other follows the path asked for.
  const path = rules.kind === 'growth-rate' ? 'compound' : rules.path;
  const { revision } = rules;
  if (revision === undefined || !(level.asOf > revision.from)) {
    return { ...level, path, expected: pathValue(level, level.asOf, path) };
  }
  const bend = { ...level, baseline: pathValue(level, revision.from, path), start: revision.from };
  const expected = pathValue({ ...bend, target: revision.target }, level.asOf, path);
  return { ...level, target: revision.target, path, expected };
}

function withinFlowYear({ asOf, start }: Situation, rules: StatusRules): boolean {
  return rules.measure === 'flow' && rules.kind === 'level' && !equal(asOf, Math.round(asOf)) && asOf > start;
}

/**
 * A flow observed within the year is the year's sum so far. It is held against the path's value for the whole
 * year times the share of the year: months/12, or what earlier years had by then.
 */
function flowStanding(level: Situation, rules: StatusRules): Standing {
  const { actual, asOf } = level;
  const sign = directionSign(level.baseline, level.target, rules.direction, rules.comparator);
  const january = Math.floor(asOf);
  const { expected: annual, target: final, path } = revise({ ...level, asOf: january + 1 }, rules);
  const share = rules.share ?? asOf - january;
  const progress = actual / annual;
  return {
    ...level,
    baseline: 0,
    start: january,
    end: january + 1,
    target: annual,
    sign,
    path,
    expected: annual * share,
    elapsed: share,
    progress,
    lead: sign * (progress - share),
    // Less is better is not yet won while the year still runs.
    met: sign === 1 && reaches(actual, final, sign, rules.comparator, rules.near),
    due: atLeast(asOf, level.end),
    maintain: false,
    slipping: false,
  };
}
