/** What a character is, by its code; NaN, past either end of a text, is nothing. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isLetter = (code: number): boolean => code >= 97 && code <= 122;
export const isChinese = (code: number): boolean => code >= 0x2e80 && code <= 0xfaff;
export const isCircled = (code: number): boolean => code >= 0x2460 && code <= 0x2473;

export const NUMERALS = '0123456789零〇一二两三四五六七八九十百千';
const IS_NUMERAL = new Uint8Array(0x10000);
for (const numeral of NUMERALS) IS_NUMERAL[numeral.charCodeAt(0)] = 1;

/** A figure, or a character that a number is written with: 十, 两. */
export const isNumeral = (code: number): boolean => IS_NUMERAL[code] === 1;

/** Past a word in Latin letters, with the figures that belong to it: pm2, r&d. */
export function endOfLatin(text: string, start: number): number {
  let end = start;
  for (let code = text.charCodeAt(end); continuesLatin(code, end > start); code = text.charCodeAt(end)) end++;
  return Math.max(end, start + 1);
}

const AND = 38;

const continuesLatin = (code: number, within: boolean): boolean =>
  isLetter(code) || (within && (isDigit(code) || code === AND));
