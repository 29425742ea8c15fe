import type { Indicator, Target } from '../plan/schema';
import { bentPathPassage, isBehindBend } from '../progress/bentPath';
import { lagMonths } from '../progress/distance';
import { gap } from '../progress/gap';
import { growth } from '../progress/growth';
import { wantedRate } from '../progress/growthTarget';
import { asLevel, revisionAsLevel } from '../progress/kinds';
import { METHODS } from '../progress/methods';
import { DEFAULT_RULES, type StatusRules } from '../progress/rules';
import type { Situation } from '../progress/situation';
import { type Standing, standing } from '../progress/standing';
import { parsePeriod, startOf } from '../series/period';
import { comparedValue, conventionalPath, growthConvention } from './asPlanned';
import type { AssessmentRecord } from './record';
import type { AssessmentSettings } from './settings';

/** The rules under which a target is judged: what the plan says of it, and what the reader decided. */
export function rulesOf(
  { direction, measure, nature }: Indicator,
  target: Target,
  revision: Target | undefined,
  { path, tolerance, severe }: AssessmentSettings,
): StatusRules {
  const { kind, comparator } = target;
  return {
    ...DEFAULT_RULES,
    kind,
    measure: measure ?? DEFAULT_RULES.measure,
    nature: nature ?? DEFAULT_RULES.nature,
    path: path === 'plan' ? conventionalPath(target) : path,
    direction,
    // Plain 达到, and a range met from its lower bound, are what the direction alone says.
    comparator: comparator === '=' || comparator === 'range' ? undefined : comparator,
    tolerance,
    severe,
    // Plans print growth in percent.
    unit: 'percent',
    revision: revisionRule(revision),
  };
}

function revisionRule(revision: Target | undefined): StatusRules['revision'] {
  const from = revision?.revisedFrom === undefined ? undefined : parsePeriod(revision.revisedFrom);
  const value = revision === undefined ? null : comparedValue(revision);
  return from === undefined || value === null ? undefined : { from: startOf(from), target: value };
}

/** The figures of a record; without an observation there is only the verdict. */
type Figures = Omit<AssessmentRecord, 'number' | 'indicator' | 'region' | 'period'>;

export function judge(
  situation: Situation,
  rules: StatusRules,
  target: Target,
  method: AssessmentSettings['method'],
): Figures & { readonly standing: Standing } {
  const stands = standing(situation, rules);
  const status = METHODS[method].judge(situation, rules);
  const { progress, elapsed, lead, expected, actual, asOf, sign } = stands;
  // Nothing leads up to a milestone or a comparison.
  const pathless = rules.kind === 'milestone' || rules.kind === 'relative';
  const onPath = (value: number) => (pathless ? null : finite(value));
  return {
    actual: finite(situation.actual),
    expected: isAverageRate(rules)
      ? finite(Number.isNaN(actual) ? actual : wantedRate(situation, rules, asOf))
      : onPath(expected),
    gap: rules.kind === 'milestone' ? null : gapOf(situation, stands, rules, sign),
    progress: onPath(progress),
    elapsed: Number.isNaN(actual) ? null : onPath(elapsed),
    lead: onPath(lead),
    lagMonths: Number.isNaN(asOf) ? null : onPath(lag(situation, stands, rules)),
    ...growths(situation, stands, rules, target),
    status,
    standing: stands,
  };
}

/** Rates are compared as indices, but what is missing is told in points of growth. */
function gapOf(situation: Situation, stands: Standing, rules: StatusRules, sign: 1 | -1): number | null {
  if (isAverageRate(rules)) return finite(gap(situation.actual, averageInTheEnd(situation, rules), sign));
  return finite(gap(stands.actual, stands.target, sign));
}

/** The average rate that the target in force comes to, from the base to the target period. */
function averageInTheEnd(situation: Situation, rules: StatusRules): number {
  const { target, asOf, end } = situation;
  return isBehindBend(rules.revision, asOf) ? wantedRate(situation, rules, end) : target;
}

/** 年均增长 observed as rates: held against the target as indices, and told as rates. */
function isAverageRate({ kind, measure }: StatusRules): boolean {
  return kind === 'growth-rate' && measure === 'rate';
}

function lag(situation: Situation, stands: Standing, rules: StatusRules): number {
  const { actual, asOf, path, sign } = stands;
  if (isWithinYear(situation, stands)) return sign * lagMonths(stands, actual, asOf, 'linear');
  const revision = revisionAsLevel(situation, rules);
  return (asOf - bentPathPassage(asLevel(situation, rules), revision, actual, asOf, path)) * 12;
}

/** Targets of a year, and sums within it, are judged from January to December and not from the plan's start. */
export function isWithinYear(situation: Situation, stands: Standing): boolean {
  return !Object.is(stands.start, situation.start) || !Object.is(stands.end, situation.end);
}

function growths(
  situation: Situation,
  stands: Standing,
  { kind }: StatusRules,
  target: Target,
): Pick<Figures, 'achievedGrowth' | 'requiredGrowth'> {
  const whole = kind === 'level' || kind === 'cumulative-increment' || kind === 'growth-rate';
  if (!whole || isWithinYear(situation, stands)) return { achievedGrowth: null, requiredGrowth: null };
  const convention = kind === 'growth-rate' ? 'compound' : growthConvention(target);
  const { baseline, start, actual, asOf, end } = stands;
  return {
    achievedGrowth: finite(growth(baseline, actual, asOf - start, convention)),
    requiredGrowth: finite(growth(actual, stands.target, end - asOf, convention)),
  };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
