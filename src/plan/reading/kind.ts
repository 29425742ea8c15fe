import type { Comparator, TargetKind } from '../schema';
import { LESS_IS_BETTER, RATES } from './lexicon/names';
import type { PlanPeriod } from './planPeriod';
import type { ReadTarget } from './reading';
import type { Statement } from './statement';

/** Ending of the name of a share: a change of it is counted in points, and is no rate of growth. */
const SHARES = ['比', '比重', '比例', '率', '占比', '强度', 'share', 'rate'];

const endsWith = (name: string, words: readonly string[]): boolean =>
  words.some((word) => name.endsWith(word));
const contains = (name: string, words: readonly string[]): boolean =>
  words.some((word) => name.includes(word));

/** Counted year by year, and not of what the sentence spoke before. */
function countedEachYear({ scope, verb }: Statement): boolean {
  return scope.counted === 'each-year' && (scope.countedHere || verb?.kind !== 'reach');
}

/** Newly brought about over the plan's years, or in each of them; in a plan of one year that is the same. */
function increment(statement: Statement, plan: PlanPeriod | undefined): TargetKind {
  if (statement.scope.counted === 'cumulative') return 'cumulative-increment';
  const oneYear = plan !== undefined && plan.from === plan.to;
  return oneYear || countedEachYear(statement) ? 'annual-increment' : 'cumulative-increment';
}

/** The kind of target (methodology, section 1) that a statement sets. */
export function kindOf(statement: Statement, name: string, plan: PlanPeriod | undefined): TargetKind {
  const { verb, figure, pattern } = statement;
  if (verb?.kind === 'rank' || verb?.kind === 'relative') return 'relative';
  if (verb?.kind === 'multiple') return verb.word?.times === 1 ? 'growth-rate' : 'relative';
  const share = figure?.unitClass === 'share';
  if (verb?.kind === 'rise' || verb?.kind === 'fall') {
    if (share && figure.unit === '%' && !endsWith(name, SHARES)) return 'growth-rate';
    return increment(statement, plan);
  }
  if (share && contains(name, RATES)) return 'growth-rate';
  if (verb?.kind === 'act') {
    const measured = figure?.unitClass !== 'count' && !verb.word?.adds;
    return measured && !countedEachYear(statement) ? 'level' : increment(statement, plan);
  }
  if (pattern.parts === 'reach quantity name' && verb?.word?.comparator === '>')
    return increment(statement, plan);
  return withoutVerb(statement, plan);
}

/** 重大关键技术突破5项 after 完成原始创新成果8项: an item of a list is of the list's kind, unless it says 达到 itself. */
function withoutVerb(statement: Statement, plan: PlanPeriod | undefined): TargetKind {
  const { verb, segment, previous, pattern } = statement;
  if (countedEachYear(statement)) return 'annual-increment';
  const shares = segment.after === 'list' || pattern.parts.startsWith('quantity');
  const own = verb?.kind === 'reach' && verb.word?.comparator === undefined;
  if (!shares || own || previous?.verb?.kind !== 'act') return 'level';
  return increment(statement, plan);
}

/** How the figure is meant: what is said beside it counts more than what lies in the verb. */
export function comparatorOf({ figure, verb, pattern }: Statement): Comparator {
  if (figure && typeof figure.value !== 'number') return 'range';
  if (verb?.kind === 'rank') return '>=';
  if (verb?.kind === 'relative') return '>';
  if (figure?.bound !== undefined) return figure.bound;
  const achieves = pattern.parts === 'reach quantity name' && verb?.word?.comparator === '>';
  if (verb?.kind !== 'reach' || achieves) return '=';
  return verb.word?.comparator ?? '=';
}

export function polarityOf({ verb }: Statement, name: string): 'up' | 'down' {
  return verb?.word?.direction === 'down' || contains(name, LESS_IS_BETTER) ? 'down' : 'up';
}

/** 年均增长8%: the published growth, by the convention its unit names. */
export function growthOf(statement: Statement, kind: TargetKind): ReadTarget['growth'] {
  const { figure, verb, scope } = statement;
  const value = figure?.value;
  if (typeof value !== 'number' || scope.counted !== 'each-year') return null;
  if (kind === 'growth-rate') return { value, convention: 'annual-percent' };
  const points = figure?.unit?.endsWith('百分点') && verb?.kind === 'rise';
  return points ? { value, convention: 'percentage-points-per-year' } : null;
}
