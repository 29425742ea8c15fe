import type { TargetKind } from '../schema';
import { countedEachYear, happens, increment, summedUp } from './counting';
import { RATES } from './lexicon/names';
import type { PlanPeriod } from './planPeriod';
import type { Statement } from './statement';
import { actOf, isAct, isWork } from './work';

interface Rule {
  readonly kind: TargetKind | 'increment' | 'that-of-its-whole';
  readonly holds: (statement: Statement, name: string) => boolean;
}

/** How kinds are chosen (docs/reading.md): the first rule that holds says it, and what none says is a level. */
const RULES: readonly Rule[] = [
  { kind: 'level', holds: eachHasToHave },
  { kind: 'level', holds: isShareOfWork },
  { kind: 'that-of-its-whole', holds: isPart },
  { kind: 'relative', holds: compares },
  { kind: 'growth-rate', holds: grows },
  { kind: 'increment', holds: changes },
  { kind: 'level', holds: isTotal },
  { kind: 'increment', holds: isWork },
  { kind: 'increment', holds: isAct },
  { kind: 'increment', holds: isCountedInTime },
];

/** The kind of target (methodology, section 1) that a statement sets. */
export function kindOf(statement: Statement, name: string, plan: PlanPeriod | undefined): TargetKind {
  const kind = RULES.find(({ holds }) => holds(statement, name))?.kind ?? 'level';
  if (kind === 'that-of-its-whole') return kindOf(statement.previous as Statement, '', plan);
  return kind === 'increment' ? increment(statement, plan) : kind;
}

/** 每名特派员联系2个村; but 每个乡镇新建1个 is built, and 每校开展2次 takes place. */
function eachHasToHave(statement: Statement): boolean {
  if (!statement.perHead) return false;
  const act = actOf(statement);
  return !act?.builds && !act?.adds && !/[次场期]$/u.test(statement.figure?.unit ?? '');
}

/** 服务行政村覆盖率100%, whatever is done for it. */
function isShareOfWork({ figure, verb, perHead }: Statement, name: string): boolean {
  return !perHead && figure?.unitClass === 'share' && verb?.kind === 'act' && isShare(name);
}

/** 引进团队不少于20个,其中顶尖团队2个: a part of a number is counted as that is, unless a verb says otherwise. */
function isPart({ segment, verb, figure, previous }: Statement): boolean {
  const opens = segment.tokens[0]?.word?.ofWhich === true && !previous?.segment.tokens[0]?.word?.ofWhich;
  const tells = verb !== undefined && verb.word?.comparator === undefined;
  return opens && !tells && figure?.unitClass === 'count' && previous?.figure?.unit === figure.unit;
}

/** 前三位, 高于全省平均, 翻一番 */
function compares({ verb }: Statement): boolean {
  const times = verb?.kind === 'multiple' && verb.word?.times !== NOT_AT_ALL;
  return times || verb?.kind === 'rank' || verb?.kind === 'relative';
}

/** 零增长 is once what there was. */
const NOT_AT_ALL = 1;

/** 增长8%, 增速保持在8%以上, 零增长; a share rises by points. */
function grows({ verb, figure, pattern }: Statement, name: string): boolean {
  if (verb?.kind === 'multiple') return true;
  if (figure?.unitClass !== 'share' || verb?.kind === 'act') return false;
  if (verb?.kind === 'rise' || verb?.kind === 'fall') return figure.unit === '%' && !isShare(name);
  const named = RATES.some((word) => (name.split(/[,，]/).at(-1) ?? '').includes(word));
  return (named && !isShare(name)) || (figure.unit === '%' && pattern.parts === 'rise reach quantity');
}

/** 提高3个百分点, 年均增加4家 */
function changes({ verb }: Statement): boolean {
  return verb?.kind === 'rise' || verb?.kind === 'fall';
}

/** 新增企业20家、总数突破150家 */
function isTotal({ verb, scope }: Statement, name: string): boolean {
  return verb?.kind === 'reach' && scope.counted === undefined && TOTAL.test(name);
}

const TOTAL = /(?:总数|总量|总额|拥有量|保有量|存量)$/u;

/** 每年保持在8000人以上, 全年服务200家次, 投入累计达到20亿元 */
function isCountedInTime(statement: Statement, name: string): boolean {
  const { figure, verb } = statement;
  if (summedUp(statement, name) || happens(statement)) return true;
  return countedEachYear(statement) && (verb?.kind === 'act' || figure?.unitClass !== 'share');
}

/** Ending of the name of a share. */
const SHARES = ['比', '比重', '比例', '率', '占比', '强度', 'share', 'rate'];
/** These end like a share and are none. */
const NO_SHARES = ['效率', '生产率', '功率', '速率'];

function isShare(name: string): boolean {
  const ends = (words: readonly string[]): boolean => words.some((word) => name.endsWith(word));
  return ends(SHARES) && !ends(NO_SHARES);
}
