import type { Comparator } from '../../schema';
import { readQuantity } from '../readQuantity';

/** A cell that holds a figure, or says that there is none. */
export interface CellValue {
  /** null: the cell says that there is none (-, —, /). */
  readonly value: number | readonly [number, number] | null;
  readonly unit: string | null;
  readonly comparator: Comparator;
  /** [122], 〔122〕: counted over all years. */
  readonly cumulative: boolean;
}

const NONE = new Set(['-', '一', '--', '---', '/', '\\', '*', '无', '…', '...', '——', 'n/a', 'na']);
const BEFORE: Readonly<Record<string, Comparator>> = {
  '≥': '>=',
  '>=': '>=',
  不低于: '>=',
  不少于: '>=',
  '>': '>',
  超过: '>',
  突破: '>',
  大于: '>',
  '≤': '<=',
  '<=': '<=',
  '<': '<=',
  不超过: '<=',
  不高于: '<=',
  控制在: '<=',
  小于: '<=',
  低于: '<=',
  约: '~',
  '≈': '~',
  达到: '=',
  增长: '=',
  累计: '=',
  达: '=',
  '+': '=',
};
const AFTER: Readonly<Record<string, Comparator>> = {
  以上: '>=',
  及以上: '>=',
  左右: '~',
  以内: '<=',
  以下: '<=',
  '+': '>=',
  '*': '=',
  '①': '=',
  '②': '=',
};
const FIRST_WORDS = Object.entries(BEFORE);
/** What a cell with a figure can begin with; most cells are words, and are told by their first character. */
const BEGINNINGS = new Set([
  ...'0123456789零〇一二两三四五六七八九十百千',
  ...[...NONE, ...Object.keys(BEFORE), ...'[({'].map((word) => word.charAt(0)),
]);

/** Scanned text closes a bracket with another: [2.75). */
const OPENING = '[({';
const CLOSING = '])}';

/**
 * Reads a cell as a figure. A bracket around it is a print convention: [122] is cumulative, (39) is 39 and not negative.
 *
 * @example cellValue('[122]') // value 122, cumulative
 * @example cellValue('≥3%')   // value 3, unit '%', comparator '>='
 * @example cellValue('—')     // value null
 * @returns undefined for a cell of words
 */
export function cellValue(text: string): CellValue | undefined {
  if (!BEGINNINGS.has(text.charAt(0))) return undefined;
  if (NONE.has(text)) return { value: null, unit: null, comparator: '=', cumulative: false };
  if (text.length > 2 && OPENING.includes(text.charAt(0)) && CLOSING.includes(text.charAt(text.length - 1))) {
    const inside = cellValue(text.slice(1, -1));
    return inside && { ...inside, cumulative: text.startsWith('[') };
  }
  let start = 0;
  let comparator: Comparator | undefined;
  for (const [word, meaning] of FIRST_WORDS) {
    if (start === 0 && text.startsWith(word)) {
      start = word.length;
      comparator = meaning;
    }
  }
  const quantity = readQuantity(text, start);
  if (!quantity || quantity.inWords) return undefined;
  const rest = text.slice(quantity.end);
  const after = AFTER[rest];
  if (rest !== '' && after === undefined) return undefined;
  const range = typeof quantity.value !== 'number';
  return {
    value: quantity.value,
    unit: quantity.unit,
    comparator: range ? 'range' : (after ?? comparator ?? '='),
    cumulative: false,
  };
}
