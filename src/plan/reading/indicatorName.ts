import { AFTER_NAMES, BEFORE_NAMES } from './lexicon/names';
import type { Span } from './span';
import type { Token } from './tokenise';

/** A longer name is cut back to what follows its last verb. */
const LONG = 36;
const isLetter = (char: string): boolean => char >= 'a' && char <= 'z';

/** A word of the list, whole where words are set apart by blanks. */
function wordAt(text: string, at: number, end: number, list: readonly string[], atEnd: boolean): number {
  let longest = 0;
  for (const word of list) {
    const start = atEnd ? end - word.length : at;
    if (word.length <= longest || start < at || start + word.length > end || !text.startsWith(word, start))
      continue;
    const latin = isLetter(word.charAt(0));
    const neighbour = atEnd ? text.charAt(start - 1) : text.charAt(start + word.length);
    if (!latin || !isLetter(neighbour)) longest = word.length;
  }
  return longest;
}

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
  for (;;) {
    while (start < end && BLANKS.includes(text.charAt(start))) start++;
    const cut = wordAt(text, start, end, BEFORE_NAMES, false);
    if (cut === 0 || start + cut >= end) break;
    start += cut;
  }
  for (;;) {
    while (start < end && BLANKS.includes(text.charAt(end - 1))) end--;
    const cut = wordAt(text, start, end, AFTER_NAMES, true);
    if (cut === 0 || end - cut <= start) break;
    end -= cut;
  }
  end = withoutOpenBracket(text, start, end);
  const dated = text.slice(start, end).search(/ (?:by|in|from) \d{4}/);
  if (dated > 0) end = start + dated;
  ({ start, end } = withBothQuotes(text, start, end));
  return end - start >= 2 || (end > start && isLetter(text.charAt(start))) ? { start, end } : undefined;
}

/** “雏鹰”企业 keeps both of its quotation marks. */
function withBothQuotes(text: string, start: number, end: number): Span {
  const quotes = text.slice(start, end).split('"').length - 1;
  if (quotes % 2 === 0) return { start, end };
  if (text.charAt(start - 1) === '"') return { start: start - 1, end };
  return text.charAt(end) === '"' ? { start, end: end + 1 } : { start, end };
}

/** A bracket that closes after the name, or not at all, ends it. */
function withoutOpenBracket(text: string, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    const close = PAIRS[text.charAt(at)];
    if (close !== undefined && !text.slice(at, end).includes(close)) return at;
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
