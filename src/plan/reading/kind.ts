import type { Comparator, TargetKind } from '../schema';
import type { WordGroup } from './lexicon/entry';
import { LESS_IS_BETTER, RATES } from './lexicon/names';
import type { PlanPeriod } from './planPeriod';
import { isArea } from './quantity';
import type { ReadTarget } from './reading';
import type { Statement } from './statement';

/** Ending of the name of a share: a change of it is counted in points, and is no rate of growth. */
const SHARES = ['比', '比重', '比例', '率', '占比', '强度', 'share', 'rate'];
/** These end like a share and are none. */
const NO_SHARES = ['效率', '生产率', '功率', '速率'];

const isShare = (name: string): boolean => endsWith(name, SHARES) && !endsWith(name, NO_SHARES);

const endsWith = (name: string, words: readonly string[]): boolean =>
  words.some((word) => name.endsWith(word));
const contains = (name: string, words: readonly string[]): boolean =>
  words.some((word) => name.includes(word));

/** Counted year by year, and not of what the sentence spoke before. */
function countedEachYear({ scope, verb, figure }: Statement): boolean {
  return (
    scope.counted === 'each-year' &&
    (scope.countedHere || turns(figure?.unit) || (verb?.kind !== 'reach' && figure?.unitClass !== 'share'))
  );
}

/** Newly brought about over the plan's years, or in each of them; in a plan of one year that is the same. */
function increment(statement: Statement, plan: PlanPeriod | undefined): TargetKind {
  const oneYear = plan?.yearly === true || statement.scope.ofThisYear;
  if (statement.scope.counted === 'cumulative' && !oneYear) return 'cumulative-increment';
  const word = actOf(statement);
  const done = word !== undefined && word.holds !== true;
  const ofItsYear = happens(statement) || yearByYear(statement) || (statement.scope.within && done);
  return oneYear || ofItsYear || countedEachYear(statement) ? 'annual-increment' : 'cumulative-increment';
}

/** 2025年、2026年、2027年分别培育8家、10家、12家. */
const yearByYear = ({ scope, verb }: Statement): boolean =>
  scope.years.length > 1 && scope.within && verb?.kind === 'act';

/** 建设基地不少于5个, 撬动资本不少于6亿元: how much is to be brought about; 培育企业达到9家 says how many there are to be. */
const BUILDS: ReadonlySet<string> = new Set([
  'act name reach quantity',
  'act reach quantity name',
  'name act reach quantity',
]);

function bringsAbout(statement: Statement): boolean {
  const { verb, figure, pattern } = statement;
  if (figure?.unitClass === 'share') return false;
  if (verb?.kind !== 'reach' || !BUILDS.has(pattern.parts)) return false;
  const act = actOf(statement);
  if (act?.adds) return true;
  if (act?.names) return false;
  // 农技培训不少于6期; but 贷款总额争取超过2亿元 is what there is.
  if (pattern.parts === 'name act reach quantity')
    return figure?.unitClass === 'count' && verb.word?.comparator !== undefined;
  return verb.word?.comparator !== undefined && (figure?.unitClass === 'count' || act?.moves === true);
}

/** 孵化器、加速器各新建2家 */
const eachBuilt = ({ segment, figure }: Statement): boolean =>
  figure?.unitClass === 'count' &&
  segment.tokens.some(({ kind, word }) => kind === 'each' && word?.adds === true);

const actOf = ({ parts, verb }: Statement): WordGroup | undefined =>
  (parts.find(({ kind }) => kind === 'act') ?? verb)?.word;

/** The kind of target (methodology, section 1) that a statement sets. */
export function kindOf(statement: Statement, name: string, plan: PlanPeriod | undefined): TargetKind {
  if (saysHowMany(statement, name)) return 'level';
  if (statement.previous && isPartOf(statement, statement.previous))
    return kindOf(statement.previous, '', plan);
  if (bringsAbout(statement) || worksOn(statement) || eachBuilt(statement)) return increment(statement, plan);
  return byVerb(statement, name, plan);
}

/** 引进团队不少于20个,其中顶尖团队2个: a part of a number is counted as that is, unless a verb says otherwise. */
function isPartOf({ segment, verb, figure }: Statement, whole: Statement): boolean {
  const opens = segment.tokens[0]?.word?.ofWhich === true && !whole.segment.tokens[0]?.word?.ofWhich;
  const tells = verb !== undefined && verb.word?.comparator === undefined;
  return opens && !tells && figure?.unitClass === 'count' && whole.figure?.unit === figure.unit;
}

function byVerb(statement: Statement, name: string, plan: PlanPeriod | undefined): TargetKind {
  const { verb, figure, pattern } = statement;
  const rate = figure?.unitClass === 'share' && contains(name.split(/[,，]/).at(-1) ?? '', RATES);
  switch (verb?.kind) {
    case 'rank':
    case 'relative':
      return 'relative';
    case 'multiple':
      return verb.word?.times === 1 ? 'growth-rate' : 'relative';
    case 'rise':
    case 'fall':
      return figure?.unit === '%' && !isShare(name) ? 'growth-rate' : increment(statement, plan);
    case 'act':
      return brought(statement, plan);
    default:
      return rate || (figure?.unit === '%' && pattern.parts === 'rise reach quantity')
        ? 'growth-rate'
        : levelOrItem(statement, plan);
  }
}

/** What each one has to have; and a share, whatever is done for it: 服务行政村覆盖率100%. */
function saysHowMany(statement: Statement, name: string): boolean {
  const { perHead, figure, verb } = statement;
  if (perHead) return hasToHave(statement);
  return figure?.unitClass === 'share' && verb?.kind === 'act' && isShare(name);
}

/** 每名特派员联系2个村; but 每个乡镇新建1个 is built, and 每校开展2次 takes place. */
function hasToHave(statement: Statement): boolean {
  const act = actOf(statement);
  return !act?.builds && !act?.adds && !/[次场期]$/u.test(statement.figure?.unit ?? '');
}

/** 建设基地6万亩, 实施防护工程900公里: land and roads that are worked on, not how much of them there is. */
function worksOn({ verb, figure }: Statement): boolean {
  return verb?.kind === 'act' && verb.word?.holds !== true && isArea(figure?.unit);
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
  if (isWork(statement)) return increment(statement, plan);
  const breaks = verb?.word?.comparator === '>';
  const item = segment.after === 'list' && previous?.verb?.kind === 'act';
  const achieved = (breaks && (ACHIEVED.has(pattern.parts) || item)) || furtherOf(statement);
  return achieved ? increment(statement, plan) : 'level';
}

/** 新型农民培育600人, 危桥改造90座, 作业60万亩次; 为2万名老人提供服务: the words beside the figure say what is done. */
function isWork({ pattern, segment, figure, verb, namesWork }: Statement): boolean {
  if (/[亩顷]次$/u.test(figure?.unit ?? '')) return true;
  if (figure?.unitClass !== 'count')
    return verb === undefined && namesWork && (figure?.unitClass === 'money' || isArea(figure?.unit));
  const doneFor =
    pattern.parts.endsWith('quantity name') &&
    segment.tokens.some(({ kind, start }) => kind === 'act' && start > figure.end);
  return (verb === undefined && namesWork) || doneFor;
}

/** 培养不少于20名导师,不少于60名骨干: each clause goes on with what the first verb brings about. */
function furtherOf({ previous, pattern, figure, verb, segment }: Statement): boolean {
  if (pattern.parts !== 'reach quantity name' || verb?.word?.comparator === undefined) return false;
  const goesOn = segment.after === 'list' || segment.after === 'comma';
  const before = previous?.pattern.parts;
  const acted = before === 'act reach quantity name' || before === 'reach quantity name';
  return goesOn && acted && previous?.figure?.unit === figure?.unit;
}

/** 全年服务企业200家次: what is counted by the time happens within it. */
const happens = ({ segment, figure }: Statement): boolean =>
  turns(figure?.unit) && segment.tokens.some(({ kind }) => kind === 'this-year');

/** 投入累计达到20亿元 is spent over the years, and 每年8000人,累计2.5万人 the sum of them; 用户累计达到300户 is how many there are by then. */
function summedUp({ scope, figure, pattern, previous }: Statement): boolean {
  if (scope.counted !== 'cumulative' || !scope.countedHere) return false;
  const flows =
    figure?.unitClass === 'money' ||
    figure?.unitClass === 'measure' ||
    (turns(figure?.unit) && figure?.unit !== '次');
  const ofEachYear = pattern.name === 'before' && previous?.scope.counted === 'each-year';
  return flows || (ofEachYear && figure?.unit === previous.figure?.unit);
}

/** Counted by the time: 人次, 场次, 次. */
const turns = (unit: string | null | undefined): boolean => unit?.endsWith('次') === true;

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
