/** A number at a place in a normalised text. */
export interface Numeral {
  readonly value: number;
  readonly end: number;
  /** 万, 亿, 千万 … that followed the figures, and what they multiply by; '' and 1 without. */
  readonly scale: string;
  readonly factor: number;
  readonly inWords: boolean;
}

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const SCALES: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['千万', 1e7],
  ['百万', 1e6],
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
  [' trillion', 1e12],
  [' billion', 1e9],
  [' million', 1e6],
  [' thousand', 1e3],
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
];

/** 千克, 千米 and 千瓦 are units of their own. */
const THOUSANDS = '克米瓦';

const BEGIN_A_SCALE = '万亿千百 tbm';

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

function runOfDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text, end)) end++;
  return end;
}

/** Figures with groups of three set off by comma or blank, and decimals: 1,200  1 200  13.31 */
function readFigures(text: string, start: number): { digits: string; end: number } {
  let end = runOfDigits(text, start);
  let digits = text.slice(start, end);
  if (digits.length <= 3) {
    for (let next = endOfGroup(text, end); next > end; next = endOfGroup(text, end)) {
      digits += text.slice(end + 1, next);
      end = next;
    }
  }
  if (text.charAt(end) === '.' && isDigit(text, end + 1)) {
    const decimals = runOfDigits(text, end + 1);
    digits += text.slice(end, decimals);
    end = decimals;
  }
  return { digits, end };
}

/** Past a group of three after a comma or blank; past a shorter one too, where a blank has slipped in: 1 20家, 5 5%. */
function endOfGroup(text: string, at: number): number {
  const sign = text.charAt(at);
  if (sign !== ',' && sign !== ' ') return at;
  const end = runOfDigits(text, at + 1);
  const shorter = sign === ' ' && end > at + 1 && end < at + 4;
  const slipped = shorter && (text.charAt(end) >= '\u2e80' || isTornShare(text, at, end));
  return end === at + 4 || slipped ? end : at;
}

/** 5 5%, 1 00%: one figure, as no share is above a hundred; 86 15% are two. */
function isTornShare(text: string, blank: number, end: number): boolean {
  if (text.charAt(end) !== '%' || isDigit(text, blank - 2)) return false;
  return end === blank + 2 || text.slice(blank - 1, end) === '1 00';
}

/** Two, three … ten thousand in characters, without 万 and 亿: 二十五, 三百六, 一千二百. */
function readCharacters(text: string, start: number): { value: number; end: number } | undefined {
  if (text.charAt(start) === '零' || text.charAt(start) === '〇') return undefined;
  let total = 0;
  let digit = 0;
  let end = start;
  for (; end < text.length && end < start + 12; end++) {
    const char = text.charAt(end);
    const one = DIGITS[char];
    const ten = TENS[char];
    if (one !== undefined) {
      digit = one;
    } else if (ten !== undefined) {
      total += (digit === 0 ? 1 : digit) * ten;
      digit = 0;
    } else break;
  }
  return end === start ? undefined : { value: total + digit, end };
}

function withScale(text: string, value: number, end: number, inWords: boolean): Numeral {
  if (!BEGIN_A_SCALE.includes(text.charAt(end) || '-')) return { value, end, scale: '', factor: 1, inWords };
  for (const [scale, factor] of SCALES) {
    if (text.startsWith(scale, end) && !(scale === '千' && THOUSANDS.includes(text.charAt(end + 1) || '-'))) {
      return { value, end: end + scale.length, scale: scale.trim(), factor, inWords };
    }
  }
  return { value, end, scale: '', factor: 1, inWords };
}

/**
 * Reads the number that begins at `start`, in figures or in Chinese characters.
 *
 * @example readNumeral('1.2万件', 0) // value 1.2, scale '万', factor 10000, end 4
 * @returns undefined where no number begins
 */
export function readNumeral(text: string, start: number): Numeral | undefined {
  if (isDigit(text, start)) {
    const { digits, end } = readFigures(text, start);
    return withScale(text, Number(digits), end, false);
  }
  const characters = readCharacters(text, start);
  return characters && withScale(text, characters.value, characters.end, true);
}
