import type { WordGroup } from './lexicon/entry';
import { isArea } from './quantity';
import type { Statement } from './statement';

/** The act that a statement tells of. */
export const actOf = ({ parts, verb }: Statement): WordGroup | undefined =>
  (parts.find(({ kind }) => kind === 'act') ?? verb)?.word;

/** Whether the figure says how much is done, and not how much there is. */
export const isWork = (statement: Statement): boolean =>
  worksOn(statement) ||
  bringsAbout(statement) ||
  eachBuilt(statement) ||
  namesWork(statement) ||
  isAchieved(statement);

/** What an act counts, adds or moves is new: 培育企业8家, 盘活土地100公顷; 完成交易额9亿元 reaches a level, 集聚导师30名 is one. */
export function isAct({ verb, figure }: Statement): boolean {
  if (verb?.kind !== 'act' || verb.word?.holds) return false;
  const counted = figure?.unitClass === 'count' || figure?.unitClass === 'none';
  return counted || verb.word?.adds === true || verb.word?.moves === true;
}

/** 建设基地6万亩, 实施防护工程900公里: land and roads that are worked on, not how much of them there is. */
const worksOn = ({ verb, figure }: Statement): boolean =>
  verb?.kind === 'act' && verb.word?.holds !== true && isArea(figure?.unit);

/** 建设基地不少于5个, 撬动资本不少于6亿元: how much is to be brought about; 培育企业达到9家 says how many there are to be. */
function bringsAbout(statement: Statement): boolean {
  const { verb, figure, pattern } = statement;
  if (figure?.unitClass === 'share' || verb?.kind !== 'reach' || !BUILDS.has(pattern.parts)) return false;
  const act = actOf(statement);
  if (act?.adds) return true;
  if (act?.names || verb.word?.comparator === undefined) return false;
  // 贷款总额争取超过2亿元 is what there is.
  const moves = act?.moves === true && pattern.parts !== 'name act reach quantity';
  return figure?.unitClass === 'count' || moves;
}

const BUILDS: ReadonlySet<string> = new Set([
  'act name reach quantity',
  'act reach quantity name',
  'name act reach quantity',
]);

/** 孵化器、加速器各新建2家 */
const eachBuilt = ({ segment, figure }: Statement): boolean =>
  figure?.unitClass === 'count' &&
  segment.has('each') &&
  segment.tokens.some(({ kind, word }) => kind === 'each' && word?.adds === true);

/** 新型农民培育600人, 危桥改造90座, 作业60万亩次; 为2万名老人提供服务: the words beside the figure say what is done. */
function namesWork({ pattern, segment, figure, verb, namesWork: named }: Statement): boolean {
  if (verb?.kind === 'act' || verb?.kind === 'rise' || verb?.kind === 'fall') return false;
  if (/[亩顷]次$/u.test(figure?.unit ?? '')) return true;
  if (verb === undefined && named && (figure?.unitClass === 'money' || isArea(figure?.unit))) return true;
  if (figure?.unitClass !== 'count') return false;
  const doneFor =
    pattern.parts.endsWith('quantity name') &&
    segment.tokens.some(({ kind, start }) => kind === 'act' && start > figure.end);
  return (verb === undefined && named) || doneFor;
}

/** 突破6项技术, 突破技术6项: what is achieved, and how many. */
export const ACHIEVED: ReadonlySet<string> = new Set([
  'reach quantity name',
  'reach name quantity',
  'reach name quantity name',
]);

/** 突破6项技术 brings about; 重大技术突破5项 after 完成成果8项 is an item of that list. */
function isAchieved(statement: Statement): boolean {
  const { verb, segment, previous, pattern } = statement;
  if (verb?.kind !== 'reach') return false;
  const item = segment.after === 'list' && previous?.verb?.kind === 'act';
  const breaks = verb.word?.comparator === '>' && (ACHIEVED.has(pattern.parts) || item);
  return breaks || furtherOf(statement);
}

/** 培养不少于20名导师,不少于60名骨干: each clause goes on with what the first verb brings about. */
function furtherOf({ previous, pattern, figure, verb, segment }: Statement): boolean {
  if (pattern.parts !== 'reach quantity name' || verb?.word?.comparator === undefined) return false;
  const goesOn = segment.after === 'list' || segment.after === 'comma';
  const before = previous?.pattern.parts;
  const acted = before === 'act reach quantity name' || before === 'reach quantity name';
  return goesOn && acted && previous?.figure?.unit === figure?.unit;
}
