import type { Token, TokenKind } from './tokens/token';

/** Words that act as verbs in some places and are parts of names in others. */
export const VERBAL: ReadonlySet<TokenKind> = new Set([
  'act',
  'reach',
  'rise',
  'fall',
  'by',
  'multiple',
  'rank',
  'relative',
]);

/** What may stand between a verb and its figure. */
const PASSED: ReadonlySet<TokenKind> = new Set([
  'bound',
  'each',
  'respectively',
  'intent',
  'reach',
  'each-year',
  'cumulative',
  'year',
  'adverb',
]);

interface Before {
  readonly kind: string;
}

/** Whether the word at `at` acts as a verb: 增长 does in 增长8%, and does not in 增长中心. */
export function governs(tokens: readonly Token[], at: number, before: readonly Before[]): boolean {
  switch (tokens[at]?.kind) {
    case 'act':
      return actsHere(tokens, at, before);
    case 'rise':
    case 'fall':
      return changesHere(tokens, at, before);
    case 'reach': {
      const follower = kindAfter(tokens, at, PASSED);
      const breaks = before.length === 0 && tokens[at]?.word?.breaks === true;
      return (
        breaks ||
        follower === 'quantity' ||
        follower === 'rank' ||
        ranksAmong(tokens, at) ||
        comparesWithShare(tokens, at)
      );
    }
    case 'by':
      return kindAfter(tokens, at, PASSED) === 'quantity' && tokens[at + 1]?.kind !== 'year';
    default:
      return true;
  }
}

/** At the head of a clause, directly before its figure, after a word of time or intention, or 新增 and its like anywhere. */
function actsHere(tokens: readonly Token[], at: number, before: readonly Before[]): boolean {
  const word = tokens[at]?.word;
  if (word?.adds === true || kindAfter(tokens, at, PASSED) === 'quantity') return true;
  if (word?.names !== true && callsForAVerb(tokens[at - 1])) return true;
  if (word?.names !== true && opensWithPlace(tokens) && countsAtOnce(tokens, at)) return true;
  return (
    word?.names !== true &&
    (before.length === 0 || before.at(-1)?.kind === 'act' || afterFocus(tokens, before))
  );
}

/** 围绕重点人群开展培训: what it is about stands before the verb. */
const afterFocus = (tokens: readonly Token[], before: readonly Before[]): boolean =>
  tokens[0]?.kind === 'focus' && before.length === 1 && before[0]?.kind === 'name';

/** 在养老、急救等领域实施项目12项: what stands before the verb says where, or for and with whom. */
const opensWithPlace = (tokens: readonly Token[]): boolean => tokens[0]?.word?.wantsVerb === true;

/** A verb, what it brings about, and how many. */
const countsAtOnce = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.kind === 'text' && tokens[at + 2]?.quantity?.unitClass === 'count';

/** 提升至全市前6位 */
const ranksAmong = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.kind === 'text' && tokens[at + 2]?.kind === 'rank';

/** 不低于城镇居民的60%, 占全市的六成 */
function comparesWithShare(tokens: readonly Token[], at: number): boolean {
  const [of, share] = [tokens[at + 2], tokens[at + 3]];
  const compares = tokens[at]?.word?.comparator !== undefined && tokens[at + 1]?.kind === 'text';
  return compares && of?.kind === 'of' && share?.quantity?.unitClass === 'share';
}

/** 园区全年引进企业, 机关每年走访企业, 用三年时间培育企业. */
const callsForAVerb = (before: Token | undefined): boolean =>
  before !== undefined && (CALLS_FOR_A_VERB.has(before.kind) || before.quantity?.unitClass === 'time');

const CALLS_FOR_A_VERB: ReadonlySet<TokenKind> = new Set(['this-year', 'each-year', 'intent']);

/** Before the figure of the change, or at the head of a clause: 提高强度至3%, we will cut emissions by half. */
function changesHere(tokens: readonly Token[], at: number, before: readonly Before[]): boolean {
  const english = /^[a-z]/.test(tokens[at]?.word?.words ?? '');
  if (before.length === 0 || english) return true;
  const next = tokens[at + 1]?.kind === 'by' ? at + 1 : at;
  return kindAfter(tokens, next, PASSED_BY_CHANGE) === 'quantity';
}

const PASSED_BY_CHANGE: ReadonlySet<TokenKind> = new Set([...PASSED].filter((kind) => kind !== 'reach'));

function kindAfter(
  tokens: readonly Token[],
  at: number,
  passed: ReadonlySet<TokenKind>,
): TokenKind | undefined {
  let next = at + 1;
  const passes = (index: number): boolean =>
    passed.has(tokens[index]?.kind ?? 'end') ||
    (tokens[index]?.kind === 'of' && tokens[index - 1]?.kind === 'year');
  while (next < at + 6 && passes(next)) next++;
  return tokens[next]?.kind;
}

/** 积极 before a verb, and the 和 of 培育和打造, name nothing. */
export function joinsVerbs(tokens: readonly Token[], at: number, before: readonly Before[]): boolean {
  const kind = tokens[at]?.kind;
  const afterVerb = before.at(-1)?.kind === 'act';
  if (kind === 'adverb' && tokens[at]?.word?.wantsVerb)
    return tokens.some((token, later) => later > at && token.kind === 'act');
  if (kind === 'adverb') return before.length === 0 || afterVerb;
  return (kind === 'and' || kind === 'list') && afterVerb && tokens[at + 1]?.kind === 'act';
}
