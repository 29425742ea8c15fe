import { SIMPLIFIED } from './lexicon/traditional';
import type { Span } from './span';

/**
 * A text in the one spelling that the lexicon is written in, with the way back: half-width, lower case, simplified,
 * without the blanks that typesetting leaves between Chinese characters and figures.
 */
export interface NormalText {
  readonly text: string;
  /** The original's span for a span of `text`. */
  original(span: Span): Span;
}

/** What is written here with an escape is a blank, or a dash that looks like another. */
const FOLDS: Readonly<Record<string, string>> = {
  ' ': '\t\u00a0\u3000\ufeff\u200b\u2002\u2003\u2009',
  '\n': '\r\f\u2028\u2029',
  '-': '\u2010\u2011\u2012\u2013\u2014\u2015\u2212',
  '~': '\u301c\u223c',
  '"': '“”「」',
  '[': '〔',
  ']': '〕',
  '(': '【',
  ')': '】',
  '%': '﹪',
  平方米: '㎡',
  公里: '㎞',
};

const FOLDED: ReadonlyMap<string, string> = new Map(
  Object.entries(FOLDS).flatMap(([to, from]) => Array.from(from, (char) => [char, to] as const)),
);

const isChinese = (char: string): boolean => char >= '\u2e80' && char <= '\ufaff';
const isLatin = (char: string): boolean => (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z');
const isDigit = (char: string): boolean => char >= '0' && char <= '9';

/** One original character in the lexicon's spelling; one or, for signs such as ㎡, several characters. */
function fold(char: string): string {
  const folded = FOLDED.get(char) ?? SIMPLIFIED.get(char);
  if (folded !== undefined) return folded;
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  return code >= 0x41 && code <= 0x5a ? char.toLowerCase() : char;
}

/** Whether a blank between these two separates anything: words of a language that has blanks, or two figures. */
function separates(before: string, after: string): boolean {
  if (before === '' || after === '' || before === '\n' || after === '\n') return false;
  if (isChinese(before) || isChinese(after)) return false;
  if (after === '%') return false;
  return (
    isLatin(before) || isDigit(before) || ')%'.includes(before) || (isLatin(after) && '.,;:'.includes(before))
  );
}

/**
 * Brings a text into the lexicon's spelling. Linear in its length.
 *
 * @example normalise('到 ２０２５ 年，達到 １００ 家').text // '到2025年,达到100家'
 */
export function normalise(source: string): NormalText {
  const places: number[] = [];
  const parts: string[] = [];
  let last = '';
  let blankAt = -1;
  for (let at = 0; at < source.length; at++) {
    const folded = fold(source.charAt(at));
    if (folded === ' ') {
      if (blankAt < 0) blankAt = at;
      continue;
    }
    const first = folded.charAt(0);
    if (blankAt >= 0 && separates(last, first)) {
      parts.push(' ');
      places.push(blankAt);
    }
    blankAt = -1;
    for (const char of folded) {
      parts.push(char);
      places.push(at);
    }
    last = folded.charAt(folded.length - 1);
  }
  return {
    text: parts.join(''),
    original({ start, end }) {
      const from = places[start] ?? source.length;
      const to = end > start ? (places[end - 1] ?? source.length - 1) + 1 : from;
      return { start: from, end: to };
    },
  };
}
