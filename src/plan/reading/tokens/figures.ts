import { readNumeral } from '../numerals';
import type { Quantity } from '../quantity';
import { readQuantity } from '../readQuantity';
import { endOfLatin, isChinese, isLetter, isNumeral } from './characters';
import { figureToken, plainToken, type Token, yearToken } from './token';
import { isWord } from './words';

/** A figure, a year that only a figure tells, or a place in an order. */
export function figureAt(text: string, at: number): Token | undefined {
  return isNumeral(text.charCodeAt(at)) ? numberAt(text, at) : rankAt(text, at);
}

/** A figure with its unit; one without a unit counts in English only, one glued to Latin letters (5G, PM2.5) never. */
function numberAt(text: string, at: number): Token | undefined {
  const before = text.charAt(at - 1);
  const printed = readQuantity(text, at);
  if (!printed) return undefined;
  const quantity = withDecimalComma(text, printed);
  const year = bareYear(text, quantity);
  if (year) return year;
  const glued = isLetter(text.charCodeAt(quantity.end)) && quantity.unitClass === 'none';
  const numbered =
    before === '第' ||
    before === '每' ||
    text.startsWith('年产', at - 2) ||
    isLetter(text.charCodeAt(at - 1)) ||
    (before === '-' && isLetter(text.charCodeAt(at - 2)));
  if (glued || numbered) {
    return plainToken('text', at, glued ? endOfLatin(text, quantity.end) : quantity.end);
  }
  if (isArticle(text, quantity) || limitsAName(text, quantity.end))
    return plainToken('text', at, quantity.end);
  const unknown = quantity.unitClass === 'none' ? unknownUnit(text, quantity.end) : '';
  if (unknown !== '') {
    const end = quantity.end + unknown.length;
    return figureToken({ ...quantity, end, unit: unknown, unitClass: 'count', weak: true }, at, end);
  }
  if (quantity.unitClass === 'none' && !afterLatinWord(text, at) && !standsAlone(text, quantity)) {
    return plainToken('text', at, quantity.end);
  }
  return figureToken(quantity, at, quantity.end);
}

/** 提高到2,5%, as some pages print it; 分别提高2,5% is two figures, and 5%以上的企业 begins something new. */
function withDecimalComma(text: string, quantity: Quantity): Quantity {
  const { start, end, value, unitClass } = quantity;
  if (unitClass !== 'none' || text.charAt(end) !== ',' || end > start + 2 || typeof value !== 'number')
    return quantity;
  const share = readQuantity(text, end + 1);
  if (share?.unit !== '%' || typeof share.value !== 'number' || share.value >= 100) return quantity;
  const clause = text.slice(start - 4, start);
  const next = text.slice(share.end, share.end + 3);
  if (clause.includes('分别') || next.includes('的')) return quantity;
  return { ...share, start, value: Number(`${value}.${text.slice(end + 1, share.end - 1)}`) };
}

/** 200张床位以上的养老机构 */
function limitsAName(text: string, at: number): boolean {
  for (let end = at + 1; end <= at + 4 && isChinese(text.charCodeAt(end - 1)); end++) {
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
  // 4.0应用: a word of the grammar is no unit, and neither is the rest of a date: 12月底.
  if (isWord(text, at) || '年月日'.includes(text.charAt(at))) return '';
  for (let length = 1; length <= 2; length++) {
    const last = text.charCodeAt(at + length - 1);
    if (!isChinese(last) || isNumeral(last)) return '';
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
  text.charAt(at - 1) === ' ' && isLetter(text.charCodeAt(at - 2));

/** A year in a language that writes it without a word: by 2030. */
function bareYear(text: string, quantity: Quantity): Token | undefined {
  const { start, end, value, unitClass } = quantity;
  const afterWord = text.charAt(start - 1) === ' ' || text.charAt(start - 1) === '(';
  if (unitClass !== 'none' || typeof value !== 'number' || end !== start + 4 || !afterWord) return undefined;
  if (value < 1949 || value > 2100) return undefined;
  return yearToken({ from: null, to: value, end }, start);
}

const PLACES = ['位', '名', '强'];

/** 前10位, 前三名, 前列: a place in an order. */
function rankAt(text: string, at: number): Token | undefined {
  if (text.charAt(at) !== '前') return undefined;
  if (text.charAt(at + 1) === '列' || text.charAt(at + 1) === '茅') return plainToken('rank', at, at + 2);
  const place = readNumeral(text, at + 1);
  if (!place) return undefined;
  if (PLACES.includes(text.charAt(place.end))) return plainToken('rank', at, place.end + 1);
  const bare = place.inWords && place.value <= 10 && '。,;、\n'.includes(text.charAt(place.end));
  return bare ? plainToken('rank', at, place.end) : undefined;
}
