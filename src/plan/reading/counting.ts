import type { TargetKind } from '../schema';
import type { PlanPeriod } from './planPeriod';
import type { Statement } from './statement';
import { actOf } from './work';

/**
 * What is new is counted over the plan's years, or in each of them: with 每年, within a year that is named, and in a plan
 * of one year, where that is the same. 累计 overrides 每年.
 */
export function increment(statement: Statement, plan: PlanPeriod | undefined): TargetKind {
  const { scope } = statement;
  if (plan?.yearly || scope.ofThisYear) return 'annual-increment';
  if (scope.counted === 'cumulative') return 'cumulative-increment';
  const word = actOf(statement);
  const done = word !== undefined && word.holds !== true;
  const ofItsYear = happens(statement) || yearByYear(statement) || (scope.within && done);
  return ofItsYear || countedEachYear(statement) ? 'annual-increment' : 'cumulative-increment';
}

/** Counted year by year, and not of what the sentence spoke before. */
export function countedEachYear({ scope, verb, figure }: Statement): boolean {
  if (scope.counted !== 'each-year') return false;
  const adds = verb?.kind !== 'reach' && figure?.unitClass !== 'share';
  return scope.countedHere || adds || turns(figure?.unit);
}

/** 2025年、2026年、2027年分别培育8家、10家、12家. */
const yearByYear = ({ scope, verb }: Statement): boolean =>
  scope.years.length > 1 && scope.within && verb?.kind === 'act';

/** 全年服务企业200家次: what is counted by the time happens within it. */
export const happens = ({ segment, figure }: Statement): boolean =>
  segment.has('this-year') && turns(figure?.unit);

/**
 * 投入累计达到20亿元 and “十四五”期间投资20亿元 are spent over the years, and 每年8000人,累计2.5万人 is the sum of them; 用户累计达到300户
 * is how many there are by then.
 */
export function summedUp(statement: Statement, name: string): boolean {
  const { scope, figure, pattern, previous, verb } = statement;
  const spent = scope.spans && verb?.kind !== 'reach' && figure?.unitClass === 'money';
  if (spent && SPENT.test(name)) return true;
  if (scope.counted !== 'cumulative' || !scope.countedHere) return false;
  const ofEachYear = pattern.name === 'before' && previous?.scope.counted === 'each-year';
  return flows(figure?.unit, figure?.unitClass) || (ofEachYear && figure?.unit === previous.figure?.unit);
}

const SPENT = /(?:投资|投入|融资)$/u;

const flows = (unit: string | null | undefined, unitClass: string | undefined): boolean =>
  unitClass === 'money' || unitClass === 'measure' || (turns(unit) && unit !== '次');

/** Counted by the time: 人次, 场次, 次. */
const turns = (unit: string | null | undefined): boolean => unit?.endsWith('次') === true;
