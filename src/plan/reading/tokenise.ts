import { readYear } from './readYear';
import { finish, type Steps } from './steps';
import { isCircled, isDigit, NUMERALS } from './tokens/characters';
import { figureAt } from './tokens/figures';
import { BULLETS, markerAt } from './tokens/markers';
import { POINT, pointAt, pointsList } from './tokens/points';
import { plainToken, type Token, yearToken } from './tokens/token';
import { WORDS_BEGIN_WITH, wordAt } from './tokens/words';

const TITLE_ENDS: Readonly<Record<string, string>> = { '《': '》', '<': '>', '〈': '〉' };

/** The longest 《…》 that is taken as one name. */
const LONGEST_TITLE = 120;

/** What a token that begins with a character may be; most characters of a text begin none. */
const TITLE = 1;
const YEAR = 2;
const MARKER = 4;
const FIGURE = 8;
const WORD = 16;
const POINTS = 32;

const BEGINS: Uint8Array = (() => {
  const begins = new Uint8Array(0x10000);
  const mark = (chars: string, what: number): void => {
    for (const char of chars) begins[char.charCodeAt(0)] = (begins[char.charCodeAt(0)] ?? 0) | what;
  };
  mark(Object.keys(TITLE_ENDS).join(''), TITLE);
  mark(`${NUMERALS}"`, YEAR);
  mark(`${NUMERALS}(第${BULLETS}①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳`, MARKER);
  mark(`${NUMERALS}前`, FIGURE);
  mark(`${WORDS_BEGIN_WITH}abcdefghijklmnopqrstuvwxyz`, WORD);
  begins[POINT] = POINTS;
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

  private readonly lists: boolean;

  constructor(private readonly text: string) {
    this.lists = pointsList(text);
  }

  readTo(end: number): void {
    const { text } = this;
    const last = Math.min(end, text.length);
    while (this.at < last) {
      const code = text.charCodeAt(this.at);
      if (BEGINS[code] !== 0) this.readOne(BEGINS[code] as number);
      else {
        if (this.plainFrom < 0 && code !== BLANK) this.plainFrom = this.at;
        this.at++;
      }
    }
  }

  finished(): Token[] {
    this.endPlain(this.text.length);
    return this.tokens;
  }

  private readOne(may: number): void {
    const { text, at } = this;
    const before = this.plainFrom < 0 ? this.tokens.at(-1) : undefined;
    const note = before?.kind === 'quantity' ? endOfNote(text, at) : at;
    if (note > at) {
      this.at = note;
      return;
    }
    const token = may === POINTS ? pointAt(text, at, this.lists) : tokenAt(text, at, may, before);
    if (token !== undefined && token.kind !== 'text') {
      this.endPlain(at);
      this.tokens.push(token);
    } else if (this.plainFrom < 0) this.plainFrom = at;
    this.at = token?.end ?? at + 1;
  }

  private endPlain(end: number): void {
    if (this.plainFrom >= 0) this.tokens.push(plainToken('text', this.plainFrom, end));
    this.plainFrom = -1;
  }
}

const BLANK = 32;

/** The token that begins here, if one does, of the sorts that its first character may begin. */
function tokenAt(text: string, at: number, may: number, before: Token | undefined): Token | undefined {
  return (
    (may & TITLE ? titleAt(text, at) : undefined) ??
    (may & YEAR ? yearAt(text, at) : undefined) ??
    (may & MARKER ? markerAt(text, at, before) : undefined) ??
    (may & FIGURE ? figureAt(text, at) : undefined) ??
    (may & WORD ? wordAt(text, at, before) : undefined)
  );
}

function yearAt(text: string, at: number): Token | undefined {
  const years = readYear(text, at);
  return years && yearToken(years, at);
}

/** Past the mark of a footnote that is glued to a figure: 30家[1], 2.1%①. */
function endOfNote(text: string, at: number): number {
  if (isCircled(text.charCodeAt(at))) return at + 1;
  if (text.charAt(at) !== '[') return at;
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  return end > at + 1 && end <= at + 3 && text.charAt(end) === ']' ? end + 1 : at;
}

/** The name of a document, which never holds a target: 《…（2018-2020年）》. */
function titleAt(text: string, at: number): Token | undefined {
  const close = TITLE_ENDS[text.charAt(at)];
  if (close === undefined) return undefined;
  const end = text.slice(at, at + LONGEST_TITLE).indexOf(close);
  return end < 0 ? undefined : plainToken('text', at, at + end + 1);
}
