import type { Bilingual } from '../wording/language';

/** A number as read, an empty cell, or why it is not a number. */
export type NumberReading =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'refused'; readonly reason: Bilingual };

const MULTIPLIERS: Readonly<Record<string, number>> = {
  '': 1,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};

/** What statisticians put into a cell that has no value. */
const BLANKS: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  '—',
  '——',
  '–',
  '/',
  '…',
  '...',
  '……',
  '无',
  'N/A',
  'NA',
]);
const NUMBER = /^([+-]?)(\d+(?:,\d+)*(?:\.\d+)?|\.\d+)(e[+-]?\d+)?(.*)$/i;
const THOUSANDS = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
const BOUND = /以上|以下|以内|左右|不低于|超过|突破|约|近|余|多|[<>≥≤~≈]/;
/** 亿元, 万人, 千吨: a multiplier in front of what is counted. */
const SUFFIX = /^(万亿|[十百千]?[万亿]|千)?(.*)$/;

/**
 * Reads a number as people type it.
 *
 * Full-width digits, thousands separators, spaces inside the number and a leading + are understood. 万 and 亿
 * multiply; where the indicator's unit carries a multiplier of its own, the result is in that unit. A percent sign
 * changes nothing: indicators in % are kept in percent, so 12.5% is 12.5. A cell with a dash or nothing is blank.
 *
 * @param unit the indicator's unit, such as 家 or 亿元; text behind the number has to agree with it
 * @returns the reason where the text is a bound (100以上), has two numbers, or its unit is another
 * @example readNumber('３，２５０．５万') // 32505000
 * @example readNumber('3.2亿元', '万元') // 32000
 */
export function readNumber(input: string | number | boolean | null, unit?: string): NumberReading {
  if (input === null) return { kind: 'blank' };
  if (typeof input === 'number') {
    return Number.isFinite(input)
      ? { kind: 'number', value: input }
      : refused('不是有限的数', 'is not finite');
  }
  const text = String(input)
    .normalize('NFKC')
    .replace(/[−－]/g, '-')
    .replace(/[\s\u200b\ufeff]+/g, '');
  if (BLANKS.has(text.toUpperCase())) return { kind: 'blank' };
  if (BOUND.test(text))
    return refused(`“${input}”是界限或约数，不是数值`, `"${input}" is a bound or an estimate, not a value`);
  const match = NUMBER.exec(text);
  if (match === null) return refused(`“${input}”不是数`, `"${input}" is not a number`);
  const [, sign, digits = '', exponent = '', suffix = ''] = match;
  if (digits.includes(',') && !THOUSANDS.test(digits)) {
    return refused(`“${input}”中的逗号不是千分位`, `the commas in "${input}" do not separate thousands`);
  }
  const factor = factorOf(suffix, unit);
  if (typeof factor !== 'number') return { kind: 'refused', reason: factor };
  const value = Number(`${sign}${digits.replaceAll(',', '')}${exponent}`);
  return { kind: 'number', value: scaled(value, factor) };
}

/** The power of ten goes by way of decimal text: 0.29 × 100 in binary is 28.999999999999996. */
function scaled(value: number, factor: number): number {
  const power = Math.round(Math.log10(factor));
  const [mantissa, exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + power}`);
}

function factorOf(suffix: string, unit: string | undefined): number | Bilingual {
  if (suffix === '' || suffix === '%' || suffix === unit) return 1;
  if (suffix === '‰') return 0.1;
  const written = split(suffix);
  const wanted = split(unit?.normalize('NFKC') ?? '');
  if (written === undefined || wanted === undefined || /\d/.test(suffix)) {
    return { zh: `看不懂数后面的“${suffix}”`, en: `"${suffix}" behind the number is not understood` };
  }
  // 3.2万 in a column of 亿元 leaves open whether 万元 is meant or 万 of the column's unit.
  if (written.noun === '' && wanted.factor !== 1) {
    return {
      zh: `“${suffix}”与计量单位“${unit}”放在一起有歧义，请写全单位`,
      en: `"${suffix}" is ambiguous beside the unit "${unit}": write the whole unit`,
    };
  }
  if (written.noun !== '' && unit !== undefined && written.noun !== wanted.noun) {
    return {
      zh: `单位“${suffix}”与指标单位“${unit}”不符`,
      en: `unit "${suffix}" is not the indicator's "${unit}"`,
    };
  }
  return written.factor / wanted.factor;
}

function split(suffix: string): { factor: number; noun: string } | undefined {
  const [, multiplier = '', noun = ''] = SUFFIX.exec(suffix) ?? [];
  const factor = MULTIPLIERS[multiplier];
  return factor === undefined ? undefined : { factor, noun };
}

function refused(zh: string, en: string): NumberReading {
  return { kind: 'refused', reason: { zh, en } };
}
