import { SIMPLIFIED } from './lexicon/traditional';
import type { Span } from './span';
import { finish, type Steps } from './steps';

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

/** What each UTF-16 unit becomes; undefined: it stays. */
const FOLDED: readonly (string | undefined)[] = foldTable();

function foldTable(): (string | undefined)[] {
  const table: (string | undefined)[] = new Array(0x10000).fill(undefined);
  for (const [traditional, simplified] of SIMPLIFIED) table[traditional.charCodeAt(0)] = simplified;
  for (let code = 0x41; code <= 0x5a; code++) table[code] = String.fromCharCode(code + 0x20);
  for (let code = 0xff01; code <= 0xff5e; code++) {
    table[code] = String.fromCharCode(code - 0xfee0).toLowerCase();
  }
  for (const [to, from] of Object.entries(FOLDS)) {
    for (const char of from) table[char.charCodeAt(0)] = to;
  }
  return table;
}

const isChinese = (char: string): boolean => char >= '\u2e80' && char <= '\ufaff';
const isLatin = (char: string): boolean => (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z');
const isDigit = (char: string): boolean => char >= '0' && char <= '9';

/** Whether a blank between these two separates anything: words of a language that has blanks, or two figures. */
function separates(before: string, after: string): boolean {
  if (before === '' || after === '' || before === '\n' || after === '\n') return false;
  if (isChinese(before) || isChinese(after)) return false;
  if (after === '%' || after === '.') return false;
  return (
    isLatin(before) || isDigit(before) || ')%'.includes(before) || (isLatin(after) && '.,;:'.includes(before))
  );
}

/** Lines that a PDF has broken in the middle of a sentence are about as long as its page is wide. */
const SHORTEST_FULL_LINE = 20;
const LONGEST_FULL_LINE = 60;
const RAGGED = 4;
/** What a new paragraph, item, note or row begins with. */
const BEGINS_ANEW =
  /^\s*(?:$|\d{1,3}\s*$|[一二三四五六七八九十]+、|第[一二三四五六七八九十]+[章节条]|[(（【〔《|｜•●▪■◆◇○·—–\-①-⑳]|\d{1,2}[.．、)）]|表|注|附|专栏)/u;
const IS_PROSE = /[，。；、,;].*[\u4e00-\u9fff\d，、,]\s*$/u;

/** Whether the line that ends at `end` goes on in the next: full, no sign of an end, and the next no wider. */
function wraps(source: string, end: number): boolean {
  const start = source.lastIndexOf('\n', end - 1) + 1;
  const width = end - start;
  if (width < SHORTEST_FULL_LINE || width > LONGEST_FULL_LINE) return false;
  const next = source.slice(end + 1, end + 2 + width + RAGGED).split('\n')[0] ?? '';
  if (next.length > width + RAGGED || BEGINS_ANEW.test(next)) return false;
  const line = source.slice(start, end);
  return IS_PROSE.test(line) && !/[|｜\t]/u.test(line);
}

/** What a character becomes: a line break within a sentence, a blank. */
function fold(source: string, at: number): string {
  const folded = FOLDED[source.charCodeAt(at)] ?? source.charAt(at);
  return folded === '\n' && wraps(source, at) ? ' ' : folded;
}

/**
 * Brings a text into the lexicon's spelling. Linear in its length.
 *
 * @example normalise('到 ２０２５ 年，達到 １００ 家').text // '到2025年,达到100家'
 */
export const normalise = (source: string): NormalText => finish(normalisingSteps(source));

/** Characters between two steps. */
const STRIDE = 4096;

export function* normalisingSteps(source: string): Steps<NormalText> {
  const places: number[] = [];
  const parts: string[] = [];
  let last = '';
  let blankAt = -1;
  for (let at = 0; at < source.length; at++) {
    if (at % STRIDE === STRIDE - 1) yield at / source.length;
    const folded = fold(source, at);
    if (folded === ' ') {
      if (blankAt < 0) blankAt = at;
      continue;
    }
    if (blankAt >= 0 && separates(last, folded.charAt(0))) {
      parts.push(' ');
      places.push(blankAt);
    }
    blankAt = -1;
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit++) places.push(at);
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
