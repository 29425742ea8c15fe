import { AFTER_NAMES, BEFORE_NAMES } from './lexicon/names';
import type { Span } from './span';
import type { Token } from './tokens/token';

/** A longer name is cut back to what follows its last verb. */
const LONG = 36;
const isLetter = (char: string): boolean => char >= 'a' && char <= 'z';

/** Words by their first or last character, so that few have to be tried. */
function by(
  words: readonly string[],
  place: (word: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const word of words) map.set(place(word), [...(map.get(place(word)) ?? []), word]);
  return map;
}

const LEADING = by(BEFORE_NAMES, (word) => word.charAt(0));
const TRAILING = by(AFTER_NAMES, (word) => word.charAt(word.length - 1));

/** Length of the longest word that the stretch begins with; whole where words are set apart by blanks. */
function leadingWord(text: string, start: number, end: number): number {
  const fits = (word: string): boolean =>
    start + word.length < end &&
    text.startsWith(word, start) &&
    !(isLetter(word.charAt(0)) && isLetter(text.charAt(start + word.length)));
  return longestOf(LEADING.get(text.charAt(start)), fits);
}

function trailingWord(text: string, start: number, end: number): number {
  const fits = (word: string): boolean =>
    end - word.length > start &&
    text.startsWith(word, end - word.length) &&
    !(isLetter(word.charAt(0)) && isLetter(text.charAt(end - word.length - 1)));
  return longestOf(TRAILING.get(text.charAt(end - 1)), fits);
}

const longestOf = (words: readonly string[] | undefined, fits: (word: string) => boolean): number =>
  (words ?? []).reduce((longest, word) => (word.length > longest && fits(word) ? word.length : longest), 0);

const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
const BLANKS = ' \n';

/**
 * The name within a stretch of text: without the words of intention and place before it, and what trails after it.
 *
 * @example 力争全市瞪羚企业 → 瞪羚企业
 * @returns undefined where nothing is left that could be a name
 */
export function trimName(text: string, span: Span, tokens: readonly Token[]): Span | undefined {
  let { start, end } = span;
  if (end - start > LONG) {
    const verb = tokens.findLast(
      (token) => token.kind === 'act' && token.start > start && token.end < end - 3,
    );
    if (verb) start = verb.end;
  }
  ({ start, end } = withoutSideWords(text, start, end));
  end = withoutOpenBracket(text, start, end);
  const dated = text.slice(start, end).search(/ (?:by|in|from) \d{4}/);
  if (dated > 0) end = start + dated;
  ({ start, end } = withBothQuotes(text, start, end));
  return end - start >= 2 ||
    PLACES.includes(text.slice(start, end) || '-') ||
    (end > start && isLetter(text.charAt(start)))
    ? { start, end }
    : undefined;
}

/** Counted by a name of one character: 在30个县建设, 联系2个村. */
const PLACES = '省市县区乡镇村校';

function withoutSideWords(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  for (let cut = 1; cut > 0; start += cut)
    cut = BLANKS.includes(text.charAt(start)) ? 1 : leadingWord(text, start, end);
  for (let cut = 1; cut > 0; end -= cut)
    cut = BLANKS.includes(text.charAt(end - 1)) ? 1 : trailingWord(text, start, end);
  return { start, end };
}

const QUOTE = '"'.charCodeAt(0);

/** “雏鹰”企业 keeps both of its quotation marks. */
function withBothQuotes(text: string, start: number, end: number): Span {
  let quotes = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === QUOTE) quotes++;
  if (quotes % 2 === 0) return { start, end };
  if (text.charAt(start - 1) === '"') return { start: start - 1, end };
  return text.charAt(end) === '"' ? { start, end: end + 1 } : { start, end };
}

/** A bracket that closes after the name, or not at all, ends it. */
function withoutOpenBracket(text: string, start: number, end: number): number {
  const name = text.slice(start, end);
  if (!name.includes('(') && !name.includes('[')) return end;
  for (let at = 1; at < name.length; at++) {
    const close = PAIRS[name.charAt(at)];
    if (close !== undefined && name.indexOf(close, at) < 0) return start + at;
  }
  return end;
}

/** The names of a list: 中试基地、概念验证中心和孵化器. */
export function namesOfList(span: Span, tokens: readonly Token[]): Span[] {
  const names: Span[] = [];
  let start = span.start;
  let depth = 0;
  let quoted = false;
  for (const token of tokens) {
    if (token.start < span.start || token.end > span.end) continue;
    if (token.kind === 'quote') quoted = !quoted;
    if (token.kind === 'open') depth++;
    if (token.kind === 'close') depth--;
    if (depth === 0 && !quoted && (token.kind === 'list' || token.kind === 'and')) {
      names.push({ start, end: token.start });
      start = token.end;
    }
  }
  names.push({ start, end: span.end });
  return names.filter((name) => name.end > name.start);
}
