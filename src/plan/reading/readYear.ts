import { readNumeral } from './numerals';

/** A year or a span of years as a text names it. */
export interface Years {
  /** First year, where a span is named: 2018-2020年, “十四五”期间. */
  readonly from: number | null;
  readonly to: number;
  readonly end: number;
}

const SPAN_SIGNS = '-~至到';
const isSpanSign = (char: string): boolean => char !== '' && SPAN_SIGNS.includes(char);
/** NaN, past the end of a text, is none. */
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const plausible = (year: number): boolean => year >= 1949 && year <= 2100;
const BLANK = 32;

/** Four figures that can be a year, and where they end. */
interface FourDigits {
  readonly year: number;
  readonly end: number;
}

/** Four figures, also where typesetting has left one blank between them: 202 4. */
function fourDigits(text: string, start: number): FourDigits | undefined {
  let [year, digits, blanks, end] = [0, 0, 0, start];
  for (; digits < 4; end++) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) {
      year = year * 10 + code - 48;
      digits++;
    } else if (code !== BLANK || digits === 0 || ++blanks > 1) return undefined;
  }
  return plausible(year) ? { year, end } : undefined;
}

/** 217年 has lost a figure, and can only have lost its 0. */
function threeDigits(text: string, start: number): Years | undefined {
  if (text.charAt(start) !== '2' || text.charAt(start + 3) !== '年') return undefined;
  if (isDigit(text.charCodeAt(start - 1))) return undefined;
  const year = Number(`20${text.slice(start + 1, start + 3)}`);
  return plausible(year) ? { from: null, to: year, end: endOfYear(text, start + 3) } : undefined;
}

/** 十二五 … 十九五: the n-th five-year plan begins in 1951 + 5n. */
function readFiveYearPlan(text: string, start: number): Years | undefined {
  const quoted = text.charAt(start) === '"' ? 1 : 0;
  const at = start + quoted;
  if (text.charAt(at) !== '十' || text.charAt(at + 2) !== '五') return undefined;
  const ordinal = '一二三四五六七八九'.indexOf(text.charAt(at + 1)) + 1;
  if (ordinal === 0) return undefined;
  let end = at + 3 + (text.charAt(at + 3) === '"' ? quoted : 0);
  for (const word of ['时期', '期间', '期末', '末', '规划期', '以来']) {
    if (text.startsWith(word, end)) {
      end += word.length;
      break;
    }
  }
  const from = 1951 + 5 * (10 + ordinal);
  return { from, to: from + 4, end };
}

const CHARACTERS = '〇一二三四五六七八九';

/** 二〇三五年 */
function yearInCharacters(text: string, start: number): Years | undefined {
  if (text.charAt(start + 4) !== '年') return undefined;
  let year = 0;
  for (let at = start; at < start + 4; at++) {
    const char = text.charAt(at);
    const digit = char === '零' ? 0 : CHARACTERS.indexOf(char);
    if (digit < 0) return undefined;
    year = year * 10 + digit;
  }
  return plausible(year) ? { from: null, to: year, end: start + 5 } : undefined;
}

/** Past 年, 年底, 年末 and a month, which say when within the year. */
function endOfYear(text: string, at: number): number {
  if (text.charAt(at) !== '年') return at;
  let end = at + 1;
  const month = readNumeral(text, end);
  if (month && text.charAt(month.end) === '月') end = month.end + 1;
  for (const word of ['底', '末', '初', '前']) if (text.startsWith(word, end)) end += 1;
  return end;
}

/**
 * Reads the year or span of years that begins at `start`; a single year needs its 年.
 *
 * @example readYear('2018-2020年', 0) // from 2018, to 2020
 * @example readYear('“十四五”期间', 0) // from 2021, to 2025
 */
export function readYear(text: string, start: number): Years | undefined {
  if (!isDigit(text.charCodeAt(start))) return yearInCharacters(text, start) ?? readFiveYearPlan(text, start);
  const first = fourDigits(text, start);
  if (first === undefined) return threeDigits(text, start);
  const glued = fourDigits(text, first.end);
  if (glued !== undefined && text.charAt(glued.end) === '年') {
    // 20182020年: the dash between two years was lost.
    return { from: first.year, to: glued.year, end: endOfYear(text, glued.end) };
  }
  const torn = first.end > start + 4;
  if (isDigit(text.charCodeAt(first.end)) || text.charAt(first.end) === '.') return undefined;
  const firstEnd = endOfYear(text, first.end);
  let at = firstEnd;
  if (isSpanSign(text.charAt(at))) {
    while (isSpanSign(text.charAt(at))) at++;
    const last = fourDigits(text, at);
    if (last !== undefined && last.year >= first.year && (!torn || text.charAt(last.end) === '年'))
      return { from: first.year, to: last.year, end: endOfYear(text, last.end) };
  }
  return firstEnd > first.end ? { from: null, to: first.year, end: firstEnd } : undefined;
}
