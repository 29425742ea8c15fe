import { bentPathValue, targetAt } from './bentPath';
import { atLeast, equal } from './compare';
import { type DirectionSign, directionSign } from './direction';
import { progressShare } from './distance';
import { asLevel, revisionAsLevel } from './kinds';
import { elapsed, type PathName } from './path';
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
  /** Progress that the path has made by then. */
  readonly pathProgress: number;
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

type Memory = { -readonly [K in keyof Standing]: Standing[K] };

/** Memory for a standing: a loop over a million rows lends one to every row instead of making a million. */
export function blankStanding(): Memory {
  const none = Number.NaN;
  return {
    baseline: none,
    start: none,
    target: none,
    end: none,
    actual: none,
    asOf: none,
    sign: 1,
    path: 'linear',
    expected: none,
    elapsed: none,
    progress: none,
    pathProgress: none,
    lead: none,
    met: false,
    due: false,
    maintain: false,
    slipping: false,
  };
}

/** Works out where a situation stands under the rules; missing inputs become missing results. */
export function standing(situation: Situation, rules: StatusRules, into = blankStanding()): Standing {
  const level = asLevel(situation, rules);
  if (withinFlowYear(level, rules)) return flowStanding(level, rules);
  const { baseline, start, end, actual, asOf } = level;
  const { direction, comparator, near } = rules;
  const revision = revisionAsLevel(situation, rules);
  const target = targetAt(level, revision, asOf);
  const path = pathOf(rules);
  const expected = bentPathValue(level, revision, asOf, path);
  const sign = directionSign(baseline, target, direction, comparator);
  const progress = progressShare(baseline, target, actual);
  into.baseline = baseline;
  into.start = start;
  into.target = target;
  into.end = end;
  into.actual = actual;
  into.asOf = asOf;
  into.sign = sign;
  into.path = path;
  into.expected = expected;
  into.elapsed = elapsed(start, end, asOf);
  into.progress = progress;
  into.pathProgress = progressShare(baseline, target, expected);
  into.lead = progress - into.pathProgress;
  into.met = reaches(actual, target, sign, comparator, near);
  into.due = atLeast(asOf, end);
  into.maintain = equal(baseline, target);
  into.slipping = sign * (actual - baseline) < 0 && reaches(baseline, target, sign, comparator, near);
  return into;
}

/** A growth target is an index (1+g)^t by definition; every other follows the path asked for. */
function pathOf({ kind, path }: StatusRules): PathName {
  return kind === 'growth-rate' ? 'compound' : path;
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
  const yearEnd = january + 1;
  const path = pathOf(rules);
  const annual = bentPathValue(level, rules.revision, yearEnd, path);
  const whole = targetAt(level, rules.revision, yearEnd);
  const share = rules.share ?? asOf - january;
  const progress = actual / annual;
  return {
    ...level,
    baseline: 0,
    start: january,
    end: yearEnd,
    target: annual,
    sign,
    path,
    expected: annual * share,
    elapsed: share,
    progress,
    pathProgress: share,
    lead: sign * (progress - share),
    // Less is better is not yet won while the year still runs.
    met: sign === 1 && reaches(actual, whole, sign, rules.comparator, rules.near),
    due: atLeast(asOf, level.end),
    maintain: false,
    slipping: false,
  };
}
