import type { Comparator } from '../schema';
import { governs, joinsVerbs, VERBAL } from './governs';
import type { WordGroup } from './lexicon/entry';
import type { Quantity } from './quantity';
import type { Span } from './span';
import type { Token, TokenKind } from './tokens/token';

export const PART_KINDS = [
  'name',
  'reach',
  'rise',
  'fall',
  'act',
  'quantity',
  'from',
  'than',
  'by',
  'multiple',
  'rank',
  'relative',
] as const;

export type PartKind = (typeof PART_KINDS)[number];

/** A figure with the words that say how it is meant. */
export interface Figure extends Quantity {
  readonly bound: Comparator | undefined;
  /** 以上 with 的 after it: a condition in a name, as in 原值20万元以上的仪器. */
  readonly condition: boolean;
}

/** A part of a segment: words that name something, or one word of the grammar. Like a token, it has every field. */
export interface Part extends Span {
  readonly kind: PartKind;
  readonly word: WordGroup | undefined;
  readonly figure: Figure | undefined;
  /** Of `from` and `than`: the baselines and their year, as far as they are given. */
  readonly base: { readonly figures: readonly Quantity[]; readonly year?: number } | undefined;
}

/** A name, or a word of the grammar that no figure belongs to. */
export const wordPart = (kind: PartKind, start: number, end: number, word?: WordGroup): Part => ({
  kind,
  start,
  end,
  word,
  figure: undefined,
  base: undefined,
});

const NAMING: ReadonlySet<TokenKind> = new Set([
  'text',
  'open',
  'close',
  'quote',
  'list',
  'and',
  'of',
  'marker',
  'past',
  'grant',
  'focus',
  'adverb',
]);
/** Reads the parts of a segment from left to right. Words of time and intention are left out: the scope has them. */
export function partsOf(tokens: readonly Token[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < tokens.length) {
    const taken = takePart(tokens, at, parts);
    if (taken.part) add(parts, taken.part);
    at = taken.next;
  }
  return parts;
}

/** Names that touch become one, and so do two verbs in a row (支持打造). */
function add(parts: Part[], part: Part): void {
  const last = parts.at(-1);
  if (last?.kind === 'by' && part.kind === 'reach') {
    // by at least 50%
    parts[parts.length - 1] = wordPart('by', last.start, part.end, part.word ?? last.word);
  } else if (last && last.kind === part.kind && joins(part.kind)) {
    parts[parts.length - 1] = wordPart(part.kind, last.start, part.end, strictest(last.word, part.word));
  } else parts.push(part);
}

const joins = (kind: PartKind): boolean => kind === 'name' || kind === 'act' || kind === 'reach';

/** 达到不低于: the word that says more. */
const strictest = (first: WordGroup | undefined, second: WordGroup | undefined): WordGroup | undefined =>
  (second?.comparator ?? second?.adds ?? second?.has ?? second?.tells) ? second : (first ?? second);

interface Taken {
  readonly part?: Part;
  readonly next: number;
}

function takePart(tokens: readonly Token[], at: number, before: readonly Part[]): Taken {
  const token = tokens[at] as Token;
  const { kind, start, end, word } = token;
  if (kind === 'quantity' && takesYears(tokens, at)) return { next: at + 1 };
  if (kind === 'quantity') return takeFigure(tokens, at);
  if (kind === 'from' || kind === 'than') return takeBase(tokens, at);
  if (VERBAL.has(kind)) {
    const acts = governs(tokens, at, before);
    return { part: wordPart(acts ? (kind as PartKind) : 'name', start, end, word), next: at + 1 };
  }
  if (betweenYears(tokens, at)) return { next: at + 1 };
  if (NAMING.has(kind) && !word?.compares && !joinsVerbs(tokens, at, before))
    return { part: wordPart('name', start, end), next: at + 1 };
  return { next: at + 1 };
}

/** 2025年的, and the 、 of 2025年、2026年分别. */
const betweenYears = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'year' &&
  (tokens[at]?.kind === 'of' || (LISTS.has(tokens[at]?.kind ?? 'end') && tokens[at + 1]?.kind === 'year'));

const LISTS: ReadonlySet<TokenKind> = new Set(['list', 'and']);

/** 五年培育企业2家, 五年提高30%, 五年不少于10亿元: the scope has the time that it takes. */
export function takesYears(tokens: readonly Token[], at: number): boolean {
  const [quantity, after] = [tokens[at]?.quantity, tokens[at + 1]];
  if (quantity?.unit !== '年' && quantity?.unit !== '年时间') return false;
  if (after?.kind === 'act' || after?.kind === 'cumulative' || after?.kind === 'each') return true;
  if (after?.kind === 'multiple') return quantity.inWords;
  const changes = after?.kind === 'rise' || after?.kind === 'fall' || after?.word?.comparator !== undefined;
  return changes && quantity.inWords && figureFollows(tokens, at + 2);
}

const figureFollows = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.quantity !== undefined ||
  (tokens[at]?.kind === 'bound' && tokens[at + 1]?.quantity !== undefined);

function takeFigure(tokens: readonly Token[], at: number): Taken {
  const { quantity, start, end } = tokens[at] as Token & { quantity: Quantity };
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const followed = after?.kind === 'bound';
  const bound = combine(
    before?.kind === 'bound' ? before.word?.comparator : undefined,
    followed ? after.word?.comparator : quantity.more ? '>' : undefined,
  );
  const next = followed ? at + 2 : at + 1;
  const condition =
    (tokens[next]?.kind === 'of' && describes(quantity, bound, before)) ||
    (bound !== undefined && tokens[next]?.kind === 'text' && sizesWhatWasCounted(tokens, at));
  return {
    part: {
      kind: 'quantity',
      start,
      end: followed ? after.end : end,
      word: undefined,
      base: undefined,
      figure: figureOf(quantity, bound, condition),
    },
    next,
  };
}

/** 100所海拔1500米以上学校: the size of what has been counted just before. */
function sizesWhatWasCounted(tokens: readonly Token[], at: number): boolean {
  const [counted, by, size] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  const measured = size?.quantity?.unitClass === 'measure' || size?.quantity?.unitClass === 'money';
  return measured && by?.kind === 'text' && counted?.quantity?.unitClass === 'count';
}

/** Before 的: 20万元以上的仪器, 投资12亿元的项目; but 70%以上的企业建有研发机构 and 开发2万个以上的岗位 say what is wanted. */
function describes(
  { unitClass }: Quantity,
  bound: Comparator | undefined,
  before: Token | undefined,
): boolean {
  if (bound === '~' || (unitClass === 'count' && before?.kind === 'act' && !before.word?.has)) return false;
  if (unitClass === 'money' || unitClass === 'measure') return true;
  const named = before?.kind === 'text' && before.end - before.start > 2;
  return bound !== undefined && (unitClass !== 'share' || named);
}

/** Written out, not spread: there is one for every figure of a text. */
const figureOf = (
  { start, end, value, unit, unitClass, weak, more, inWords }: Quantity,
  bound: Comparator | undefined,
  condition: boolean,
): Figure => ({ start, end, value, unit, unitClass, weak, more, inWords, bound, condition });

const combine = (before: Comparator | undefined, after: Comparator | undefined): Comparator | undefined =>
  after ?? before;

/** 由2020年的120家, 比2015年的5495万元, 与2015年相比, 在2022年基础上: the words of a baseline. */
function takeBase(tokens: readonly Token[], at: number): Taken {
  const head = tokens[at] as Token;
  const figures: Quantity[] = [];
  let next = at + 1;
  let end = head.end;
  let year: number | undefined;
  for (; next < tokens.length; next++) {
    const token = tokens[next] as Token;
    const before = tokens[next - 1]?.kind ?? head.kind;
    if (token.kind === 'year' && year === undefined && figures.length === 0) year = token.years?.to;
    else if (token.quantity && BEFORE_A_BASELINE.has(before)) figures.push(token.quantity);
    else if (token.kind === 'text' && figures.length > 0 && tokens[next + 1]?.kind === 'year') {
      // from 44% in 2021 to 65%
      next++;
      year = tokens[next]?.years?.to;
    } else if (!WITHIN_A_BASELINE.has(token.kind)) break;
    end = tokens[next]?.end ?? token.end;
  }
  const base = year === undefined ? { figures } : { figures, year };
  const kind = head.kind as 'from' | 'than';
  return { part: { kind, start: head.start, end, word: undefined, figure: undefined, base }, next };
}

const BEFORE_A_BASELINE: ReadonlySet<TokenKind> = new Set(['from', 'of', 'list', 'and', 'bound', 'year']);
const WITHIN_A_BASELINE: ReadonlySet<TokenKind> = new Set(['of', 'bound', 'basis', 'list', 'and']);
