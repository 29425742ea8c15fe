import { CIRCUMSTANCES, NOT_CIRCUMSTANCES } from './lexicon/circumstances';
import { ENGLISH } from './lexicon/english';
import type { WordGroup, WordKind } from './lexicon/entry';
import { NOT_VERBS, VERBS } from './lexicon/verbs';
import { readNumeral } from './numerals';
import type { Quantity } from './quantity';
import { readQuantity } from './readQuantity';
import { readYear, type Years } from './readYear';
import type { Span } from './span';
import { finish, type Steps } from './steps';
import { WordTree } from './wordTree';

/**
 * `list` 、 `comma` ， `stop` ； `end` 。 and the end of a line: ever stronger bounds. `marker`: the number of a heading
 * or list item. `and`: 和, 及. `of`: 的.
 */
export type TokenKind =
  | WordKind
  | 'quantity'
  | 'year'
  | 'rank'
  | 'marker'
  | 'list'
  | 'of'
  | 'comma'
  | 'stop'
  | 'end'
  | 'open'
  | 'close'
  | 'quote';

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly word?: WordGroup;
  readonly quantity?: Quantity;
  readonly years?: Years;
}

const words = new WordTree<WordGroup>();
const GROUPS = [NOT_VERBS, NOT_CIRCUMSTANCES, ...VERBS, ...CIRCUMSTANCES, ...ENGLISH];
for (const group of GROUPS) {
  for (const word of group.words.split(/\s+/)) words.add(word.replaceAll('_', ' '), group);
}

const SIGNS: Readonly<Record<string, TokenKind>> = {
  '、': 'list',
  '，': 'comma',
  ',': 'comma',
  ':': 'comma',
  '；': 'stop',
  ';': 'stop',
  '。': 'end',
  '!': 'end',
  '?': 'end',
  '\n': 'end',
  '|': 'end',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '"': 'quote',
  和: 'and',
  及: 'and',
  与: 'and',
  的: 'of',
};

const NUMERALS = '0123456789零〇一二两三四五六七八九十百千';
const isLetter = (char: string): boolean => char >= 'a' && char <= 'z';
const isDigit = (char: string): boolean => char >= '0' && char <= '9';
const isChinese = (char: string): boolean => char >= '\u2e80' && char <= '\ufaff';

const TITLE_ENDS: Readonly<Record<string, string>> = { '《': '》', '<': '>', '〈': '〉' };

/** The longest 《…》 that is taken as one name. */
const LONGEST_TITLE = 120;

/** The characters that a token can begin with; all others are plain text, and most of a text is. */
const BEGINS: Uint8Array = (() => {
  const begins = new Uint8Array(0x10000);
  const mark = (char: string): void => {
    begins[char.charCodeAt(0)] = 1;
  };
  for (const sign of [
    ...Object.keys(SIGNS),
    ...Object.keys(TITLE_ENDS),
    ...NUMERALS,
    ...'.前第①②③④⑤⑥⑦⑧⑨⑩•●▪■◆◇○·-',
  ])
    mark(sign);
  for (const group of GROUPS) for (const word of group.words.split(/\s+/)) mark(word);
  for (let code = 0x61; code <= 0x7a; code++) begins[code] = 1;
  return begins;
})();

/** Cuts a normalised text into tokens, from left to right, each character looked at a bounded number of times. */
export const tokenise = (text: string): Token[] => finish(tokenisingSteps(text));

/** Characters between two steps. */
const STRIDE = 1024;

export function* tokenisingSteps(text: string): Steps<Token[]> {
  const cut = new Tokens(text);
  for (let to = STRIDE; cut.at < text.length; to = cut.at + STRIDE) {
    cut.readTo(to);
    yield cut.at / text.length;
  }
  return cut.finished();
}

/** The tokens so far, and the plain text that has begun after them. */
class Tokens {
  at = 0;
  private readonly tokens: Token[] = [];
  private plainFrom = -1;

  constructor(private readonly text: string) {}

  readTo(end: number): void {
    while (this.at < end && this.at < this.text.length) this.readOne();
  }

  finished(): Token[] {
    this.endPlain(this.text.length);
    return this.tokens;
  }

  private readOne(): void {
    const { text, at } = this;
    const fresh = this.plainFrom < 0;
    const before = fresh ? this.tokens.at(-1) : undefined;
    const note = before?.kind === 'quantity' ? endOfNote(text, at) : at;
    const token = note > at ? undefined : tokenFrom(text, at, before, fresh);
    if (token !== undefined && token.kind !== 'text') {
      this.endPlain(at);
      this.tokens.push(token);
    } else if (fresh && note === at && text.charAt(at) !== ' ') this.plainFrom = at;
    this.at = Math.max(note, token?.end ?? at + 1);
  }

  private endPlain(end: number): void {
    if (this.plainFrom >= 0) this.tokens.push({ kind: 'text', start: this.plainFrom, end });
    this.plainFrom = -1;
  }
}

/** The token that begins here, if one does: plain text is told by its first character. */
function tokenFrom(text: string, at: number, before: Token | undefined, fresh: boolean): Token | undefined {
  const atLineStart = fresh && (before === undefined || before.kind === 'end');
  return atLineStart || BEGINS[text.charCodeAt(at)] ? tokenAt(text, at, before) : undefined;
}

function tokenAt(text: string, at: number, before: Token | undefined): Token | undefined {
  return (
    titleAt(text, at) ??
    yearAt(text, at) ??
    markerAt(text, at, before) ??
    figureAt(text, at) ??
    wordAt(text, at, before)
  );
}

function yearAt(text: string, at: number): Token | undefined {
  const years = readYear(text, at);
  return years && { kind: 'year', start: at, end: years.end, years };
}

function figureAt(text: string, at: number): Token | undefined {
  const begins = NUMERALS.includes(text.charAt(at)) || text.startsWith('百分之', at);
  return (begins ? numberAt(text, at) : undefined) ?? rankAt(text, at);
}

function wordAt(text: string, at: number, before: Token | undefined): Token | undefined {
  const char = text.charAt(at);
  if (char === '.') return pointAt(text, at);
  const sign = SIGNS[char];
  const word = words.longest(text, at, (group, end) => fits(text, at, end, group, before));
  if (word && (sign === undefined || word.end > at + 1 || word.value.kind === 'than')) {
    return { kind: word.value.kind, start: at, end: word.end, word: word.value };
  }
  if (sign) return { kind: sign, start: at, end: at + 1 };
  return isLetter(char) ? { kind: 'text', start: at, end: endOfLatin(text, at) } : undefined;
}

/** Past the mark of a footnote that is glued to a figure: 30家[1], 2.1%①. */
function endOfNote(text: string, at: number): number {
  const char = text.charAt(at);
  if (char >= '①' && char <= '⑳') return at + 1;
  if (char !== '[') return at;
  let end = at + 1;
  while (isDigit(text.charAt(end))) end++;
  return end > at + 1 && end <= at + 3 && text.charAt(end) === ']' ? end + 1 : at;
}

const CLAUSE_ENDS = ',;:。、\n';

const WORK = /^(?:培养|培训|轮训|引进|接待|服务|举办|开展|巡展|组织|输送|孵化|转化|新增|选派|发放|走访)/u;

/** A word in its place: whole in a language with blanks, beside a number where its group asks for that. */
function fits(text: string, at: number, end: number, group: WordGroup, before: Token | undefined): boolean {
  if (isLetter(text.charAt(end - 1)) && (isLetter(text.charAt(end)) || isLetter(text.charAt(at - 1))))
    return false;
  if (group.afterNumber) return before?.kind === 'quantity';
  if (group.opensClause) return at === 0 || CLAUSE_ENDS.includes(text.charAt(at - 1));
  if (group.beforeWork) return WORK.test(text.slice(end, end + 2));
  if (group.beforeYear) return yearFollows(text, end);
  if (group.beforeBasis) return basisFollows(text, end);
  if (group.kind === 'from') return numberFollows(text, end) || yearFollows(text, end);
  return !group.beforeNumber || numberFollows(text, end);
}

const yearAfter = (text: string, at: number): Years | undefined =>
  readYear(text, text.charAt(at) === ' ' ? at + 1 : at);

const yearFollows = (text: string, at: number): boolean => yearAfter(text, at) !== undefined;

const BASES = ['的基础', '基础', '相比', '为基'];

function basisFollows(text: string, at: number): boolean {
  const years = yearAfter(text, at);
  return years !== undefined && BASES.some((word) => text.startsWith(word, years.end));
}

function numberFollows(text: string, at: number): boolean {
  const start = text.charAt(at) === ' ' ? at + 1 : at;
  if (isDigit(text.charAt(start))) return readYear(text, start) === undefined;
  return NUMERALS.includes(text.charAt(start)) && readQuantity(text, start) !== undefined;
}

/** The name of a document, which never holds a target: 《…（2018-2020年）》. */
function titleAt(text: string, at: number): Token | undefined {
  const close = TITLE_ENDS[text.charAt(at)];
  if (close === undefined) return undefined;
  const end = text.slice(at, at + LONGEST_TITLE).indexOf(close);
  return end < 0 ? undefined : { kind: 'text', start: at, end: at + end + 1 };
}

/** ——, the dash of a list, is two signs long. */
function endOfBullets(text: string, at: number): number {
  return text.charAt(at) === '-' && text.charAt(at + 1) === '-' ? at + 2 : at + 1;
}

const BULLETS = '•●▪■◆◇○·-';

/** 一、 (一) 1. 1、 (1) ① 第一章 一是 at the head of a line or sentence, or after a ；. */
function markerAt(text: string, at: number, before: Token | undefined): Token | undefined {
  if (before === undefined ? at > 0 : before.kind !== 'end' && before.kind !== 'stop') return undefined;
  const first = text.charAt(at);
  if ((first >= '①' && first <= '⑳') || BULLETS.includes(first)) {
    return { kind: 'marker', start: at, end: endOfBullets(text, at) };
  }
  const opening = first === '(' || first === '第' ? first : '';
  let end = at + opening.length;
  const start = end;
  while (end < start + 4 && end < text.length && NUMERALS.includes(text.charAt(end))) end++;
  if (end === start || !closesMarker(text, end, opening, isDigit(text.charAt(start)))) return undefined;
  return { kind: 'marker', start: at, end: end + 1 };
}

function closesMarker(text: string, at: number, opening: string, inFigures: boolean): boolean {
  const char = text.charAt(at);
  if (opening === '(') return char === ')';
  if (opening === '第') return char !== '' && '章节条篇部'.includes(char);
  if (char === '.') return !isDigit(text.charAt(at + 1)) || readYear(text, at + 1) !== undefined;
  return char === '、' || (char === ')' && inFigures) || (char === '是' && !inFigures);
}

/** A figure with its unit; one without a unit counts in English only, one glued to Latin letters (5G, PM2.5) never. */
function numberAt(text: string, at: number): Token | undefined {
  const before = text.charAt(at - 1);
  const quantity = readQuantity(text, at);
  if (!quantity) return undefined;
  const year = bareYear(text, quantity);
  if (year) return year;
  const glued = isLetter(text.charAt(quantity.end)) && quantity.unitClass === 'none';
  const numbered =
    before === '第' ||
    before === '每' ||
    text.startsWith('年产', at - 2) ||
    isLetter(before) ||
    (before === '-' && isLetter(text.charAt(at - 2)));
  if (glued || numbered) {
    return { kind: 'text', start: at, end: glued ? endOfLatin(text, quantity.end) : quantity.end };
  }
  if (isArticle(text, quantity) || limitsAName(text, quantity.end))
    return { kind: 'text', start: at, end: quantity.end };
  const unknown = quantity.unitClass === 'none' ? unknownUnit(text, quantity.end) : '';
  if (unknown !== '') {
    const end = quantity.end + unknown.length;
    return {
      kind: 'quantity',
      start: at,
      end,
      quantity: { ...quantity, end, unit: unknown, unitClass: 'count', weak: true },
    };
  }
  if (quantity.unitClass === 'none' && !afterLatinWord(text, at) && !standsAlone(text, quantity)) {
    return { kind: 'text', start: at, end: quantity.end };
  }
  return { kind: 'quantity', start: at, end: quantity.end, quantity };
}

/** 200张床位以上的养老机构 */
function limitsAName(text: string, at: number): boolean {
  for (let end = at + 1; end <= at + 4 && isChinese(text.charAt(end - 1)); end++) {
    if (text.charAt(end) === '以' && text.charAt(end + 2) === '的')
      return '上下内'.includes(text.charAt(end + 1));
  }
  return false;
}

const ARTICLES = new Set([...'个项条支种批级层代期份件类步次场点']);

/** 一条街, 一个中心: one of something, not a number of them; 一个以上 is a number. */
function isArticle(text: string, { value, unit, inWords, end }: Quantity): boolean {
  if (!inWords || value !== 1 || !ARTICLES.has(unit ?? '')) return false;
  return !BOUNDS.some((word) => text.startsWith(word, end)) && !',;。'.includes(text.charAt(end));
}

const BOUNDS = ['以上', '左右', '以内', '以下'];

/** One or two characters between a figure and a comma or bound are its unit, known or not: 500册, 12炉. */
function unknownUnit(text: string, at: number): string {
  // 4.0应用: a word of the grammar is no unit.
  if (words.longest(text, at)) return '';
  for (let length = 1; length <= 2; length++) {
    if (!isChinese(text.charAt(at + length - 1)) || NUMERALS.includes(text.charAt(at + length - 1)))
      return '';
    const next = at + length;
    const ends =
      next >= text.length ||
      ',;、。\n'.includes(text.charAt(next)) ||
      BOUNDS.some((word) => text.startsWith(word, next));
    if (ends) return BOUNDS.includes(text.slice(at, next)) ? '' : text.slice(at, next);
  }
  return '';
}

const LEVELS = '达到 突破 超过 低于 高于 高到 高至 升到 升至 降到 降至 低到 低至 制在 持在 增至 不超'.split(
  ' ',
);

/** 指数达到160以上, 提高到85, 就业人数24万以上: no unit, a verb or a scale instead, and the end of the clause after it. */
const standsAlone = (text: string, { start, end }: Quantity): boolean =>
  (LEVELS.includes(text.slice(start - 2, start)) || '万亿'.includes(text.charAt(end - 1))) &&
  (BOUNDS.some((word) => text.startsWith(word, end)) || ',;。\n'.includes(text.charAt(end)));

const afterLatinWord = (text: string, at: number): boolean =>
  text.charAt(at - 1) === ' ' && isLetter(text.charAt(at - 2));

/** A year in a language that writes it without a word: by 2030. */
function bareYear(text: string, quantity: Quantity): Token | undefined {
  const { start, end, value, unitClass } = quantity;
  const afterWord = text.charAt(start - 1) === ' ' || text.charAt(start - 1) === '(';
  if (unitClass !== 'none' || typeof value !== 'number' || end !== start + 4 || !afterWord) return undefined;
  if (value < 1949 || value > 2100) return undefined;
  return { kind: 'year', start, end, years: { from: null, to: value, end } };
}

const PLACES = ['位', '名', '强'];

/** 前10位, 前三名, 前列: a place in an order. */
function rankAt(text: string, at: number): Token | undefined {
  if (text.charAt(at) !== '前') return undefined;
  if (text.charAt(at + 1) === '列' || text.charAt(at + 1) === '茅')
    return { kind: 'rank', start: at, end: at + 2 };
  const place = readNumeral(text, at + 1);
  if (!place) return undefined;
  if (PLACES.includes(text.charAt(place.end))) return { kind: 'rank', start: at, end: place.end + 1 };
  const bare = place.inWords && place.value <= 10 && '。,;、\n'.includes(text.charAt(place.end));
  return bare ? { kind: 'rank', start: at, end: place.end } : undefined;
}

/** Some pages print `.` for 、; in English it ends a sentence. */
function pointAt(text: string, at: number): Token | undefined {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (isChinese(before) || before === '"' || before === ')') {
    if (isChinese(after) || after === '"' || isDigit(after)) return { kind: 'list', start: at, end: at + 1 };
    return { kind: 'end', start: at, end: at + 1 };
  }
  if (after === '' || after === ' ' || after === '\n') return { kind: 'end', start: at, end: at + 1 };
  return undefined;
}

function endOfLatin(text: string, start: number): number {
  let end = start;
  while (
    isLetter(text.charAt(end)) ||
    (end > start && (isDigit(text.charAt(end)) || text.charAt(end) === '&'))
  )
    end++;
  return Math.max(end, start + 1);
}
