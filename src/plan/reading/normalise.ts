import { SIMPLIFIED } from './lexicon/traditional';
import type { Span } from './span';
import type { Steps } from './steps';

/**
 * A text in the one spelling that the lexicon is written in, with the way back: half-width, lower case, simplified,
 * without the blanks that typesetting leaves between Chinese characters and figures; a wide gap between words is a comma.
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

/** The units that a run of words ends before: those that become something else, blanks and ends of lines. */
const ENDS_A_RUN = Uint8Array.from(FOLDED, (folded) => (folded === undefined ? 0 : 1));
for (const blank of ' \n') ENDS_A_RUN[blank.charCodeAt(0)] = 1;

const isChinese = (char: string): boolean => char >= '\u2e80' && char <= '\ufaff';
const isLatin = (char: string): boolean => (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z');
const isDigit = (char: string): boolean => char >= '0' && char <= '9';

/** Columns of a table that has lost its lines stand so far apart. */
const WIDE_GAP = 4;
const WIDE_BLANKS = '\t\u3000';

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
  let start = end;
  while (start > 0 && end - start <= LONGEST_FULL_LINE && source.charAt(start - 1) !== '\n') start--;
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
export const normalise = (source: string): NormalText => foldedAtOnce(source, true);

function foldedAtOnce(source: string, parted: boolean): NormalText {
  const folding = new Folding(source, parted);
  folding.readTo(source.length);
  return folding.finished();
}

/** A few words in the lexicon's spelling, where nobody asks for the way back; most are in it already. */
export function spelt(words: string): string {
  for (let at = 0; at < words.length; at++) {
    if (ENDS_A_RUN[words.charCodeAt(at)] !== 0) return foldedAtOnce(words, false).text;
  }
  return words;
}

/** Characters between two steps. */
const STRIDE = 4096;

export function* normalisingSteps(source: string): Steps<NormalText> {
  const folding = new Folding(source, true);
  for (let to = STRIDE; folding.at < source.length; to += STRIDE) {
    folding.readTo(Math.min(to, source.length));
    yield folding.at / source.length;
  }
  return folding.finished();
}

/** No sign becomes more than this many characters (㎡: 平方米). */
const LONGEST_FOLD = 3;

/** The text so far: runs that stay as they are, and what the characters between them become. */
class Folding {
  at = 0;
  private readonly parts: string[] = [];
  private places: Uint32Array;
  private length = 0;
  private last = '';
  private blankAt = -1;
  /** Of the blanks since then, in half-width characters. */
  private blankWidth = 0;

  constructor(
    private readonly source: string,
    /** A wide gap parts columns: in a text, not within a cell. */
    private readonly parted: boolean,
  ) {
    this.places = new Uint32Array(source.length + LONGEST_FOLD);
  }

  readTo(end: number): void {
    while (this.at < end) {
      if (this.blankAt < 0) this.copyRun(end);
      if (this.at < end) this.fold(fold(this.source, this.at));
    }
  }

  /** Takes over what stays as it is: most of a text. */
  private copyRun(end: number): void {
    const { source, at: from } = this;
    let to = from;
    while (to < end && ENDS_A_RUN[source.charCodeAt(to)] === 0) to++;
    if (to === from) return;
    this.makeRoom(to - from);
    const { places } = this;
    let { length } = this;
    for (let at = from; at < to; at++) places[length++] = at;
    this.length = length;
    this.parts.push(source.slice(from, to));
    this.last = source.charAt(to - 1);
    this.at = to;
  }

  private fold(folded: string): void {
    const at = this.at++;
    if (folded === ' ') {
      if (this.blankAt < 0) this.blankAt = at;
      this.blankWidth += WIDE_BLANKS.includes(this.source.charAt(at)) ? 2 : 1;
      return;
    }
    this.makeRoom(folded.length + 1);
    const between = this.blankAt < 0 ? '' : this.separator(folded.charAt(0));
    if (between !== '') {
      this.parts.push(between);
      this.places[this.length++] = this.blankAt;
    }
    this.blankAt = -1;
    this.blankWidth = 0;
    this.parts.push(folded);
    for (let unit = 0; unit < folded.length; unit++) this.places[this.length++] = at;
    this.last = folded.charAt(folded.length - 1);
  }

  /** What is left of blanks before a character: nothing, one blank, or where a column ends, a comma. */
  private separator(after: string): string {
    if (this.parted && this.blankWidth >= WIDE_GAP && this.isColumn(after)) return ',';
    return separates(this.last, after) ? ' ' : '';
  }

  /** Words before and after, and not the single characters of a spaced heading (单　　位); or a figure with its unit before. */
  private isColumn(after: string): boolean {
    const { source, blankAt, at } = this;
    if (!isChinese(this.last) && this.last !== '%') return false;
    if (isChinese(after)) return isChinese(source.charAt(blankAt - 2)) && isChinese(source.charAt(at));
    return isDigit(after) && /\d.{1,3}$/u.test(source.slice(Math.max(0, blankAt - 4), blankAt));
  }

  private makeRoom(count: number): void {
    if (this.length + count <= this.places.length) return;
    const longer = new Uint32Array(this.places.length * 2);
    longer.set(this.places);
    this.places = longer;
  }

  finished(): NormalText {
    const { source, places, length } = this;
    const place = (at: number): number | undefined => (at < length ? places[at] : undefined);
    return {
      text: this.parts.join(''),
      original({ start, end }) {
        const from = place(start) ?? source.length;
        const to = end > start ? (place(end - 1) ?? source.length - 1) + 1 : from;
        return { start: from, end: to };
      },
    };
  }
}
