import type { Comparator, TargetKind } from '../schema';
import type { WordGroup } from './lexicon/entry';
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
  const oneYear = plan?.yearly === true;
  if (statement.scope.counted === 'cumulative' && !oneYear) return 'cumulative-increment';
  const word = actOf(statement);
  const ofItsYear =
    happens(statement) || (statement.scope.within && (word?.adds === true || word?.moves === true));
  return oneYear || ofItsYear || countedEachYear(statement) ? 'annual-increment' : 'cumulative-increment';
}

/** 建设基地不少于5个, 撬动资本不少于6亿元: how much is to be brought about; 培育企业达到9家 says how many there are to be. */
const BUILDS: ReadonlySet<string> = new Set(['act name reach quantity', 'act reach quantity name']);

function bringsAbout(statement: Statement): boolean {
  const { verb, figure, pattern } = statement;
  if (verb?.kind !== 'reach' || !BUILDS.has(pattern.parts)) return false;
  const act = actOf(statement);
  if (act?.adds) return true;
  return verb.word?.comparator !== undefined && (figure?.unitClass === 'count' || act?.moves === true);
}

const actOf = ({ parts, verb }: Statement): WordGroup | undefined =>
  (parts.find(({ kind }) => kind === 'act') ?? verb)?.word;

/** The kind of target (methodology, section 1) that a statement sets. */
export function kindOf(statement: Statement, name: string, plan: PlanPeriod | undefined): TargetKind {
  const { verb, figure, pattern } = statement;
  const rate = figure?.unitClass === 'share' && contains(name.split(/[,，]/).at(-1) ?? '', RATES);
  if (bringsAbout(statement)) return increment(statement, plan);
  switch (verb?.kind) {
    case 'rank':
    case 'relative':
      return 'relative';
    case 'multiple':
      return verb.word?.times === 1 ? 'growth-rate' : 'relative';
    case 'rise':
    case 'fall':
      return figure?.unit === '%' && !endsWith(name, SHARES) ? 'growth-rate' : increment(statement, plan);
    case 'act':
      return brought(statement, plan);
    default:
      return rate || (figure?.unit === '%' && pattern.parts === 'rise reach quantity')
        ? 'growth-rate'
        : levelOrItem(statement, plan);
  }
}

/** What an act brings about is counted as new; what it lets reach a sum (完成交易额9亿元) is a level. */
function brought(statement: Statement, plan: PlanPeriod | undefined): TargetKind {
  const { figure, verb } = statement;
  if (verb?.word?.holds && !countedEachYear(statement)) return 'level';
  const counted = figure?.unitClass === 'count' || figure?.unitClass === 'none';
  if (!counted && summedUp(statement)) return increment(statement, plan);
  const level = !counted && !verb?.word?.adds && !verb?.word?.moves && !countedEachYear(statement);
  return level ? 'level' : increment(statement, plan);
}

/** 突破6项技术, 突破技术6项: what is achieved, and how many. */
const ACHIEVED: ReadonlySet<string> = new Set(['reach quantity name', 'reach name quantity']);

/** 突破6项技术 brings about; 重大技术突破5项 after 完成成果8项 is an item of that list; all else is a level. */
function levelOrItem(statement: Statement, plan: PlanPeriod | undefined): TargetKind {
  const { verb, segment, previous, pattern } = statement;
  if (countedEachYear(statement) && statement.figure?.unitClass !== 'share') return 'annual-increment';
  if (happens(statement)) return increment(statement, plan);
  if (summedUp(statement)) return 'cumulative-increment';
  const breaks = verb?.word?.comparator === '>';
  const item = segment.after === 'list' && previous?.verb?.kind === 'act';
  return breaks && (ACHIEVED.has(pattern.parts) || item) ? increment(statement, plan) : 'level';
}

/** 全年服务企业200家次: what is counted by the time happens within it. */
const happens = ({ segment, figure }: Statement): boolean =>
  /次$/u.test(figure?.unit ?? '') && segment.tokens.some(({ kind }) => kind === 'this-year');

/** 投入累计达到20亿元 is spent over the years; 用户累计达到300户 is how many there are by then. */
const summedUp = ({ scope, figure }: Statement): boolean =>
  scope.counted === 'cumulative' &&
  scope.countedHere &&
  (figure?.unitClass === 'money' || figure?.unitClass === 'measure');

/** How the figure is meant: what is said beside it counts more than what lies in the verb. */
export function comparatorOf({ figure, verb, pattern, parts }: Statement): Comparator {
  if (figure && typeof figure.value !== 'number') return 'range';
  if (verb?.kind === 'rank') return '>=';
  if (verb?.kind === 'relative') return '>';
  if (figure?.bound !== undefined) return figure.bound;
  const by = parts.find(({ kind }) => kind === 'by')?.word?.comparator;
  if (by !== undefined) return by;
  const achieves = ACHIEVED.has(pattern.parts) && verb?.word?.comparator === '>';
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
