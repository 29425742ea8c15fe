import { type NumberReading, readNumber } from '../../../series/number';
import type { Bilingual } from '../../../wording/language';

export type ValueReading =
  | { readonly ok: true; readonly value: number | [number, number] | undefined }
  | { readonly ok: false; readonly reason: Bilingual | undefined };

/** A range, as people part its ends; the last sign parts them, so that the first end may be negative. */
const RANGE = /^(.+?)\s*[-–~～至]\s*(.+)$/;
const BARE = /^[\d.,]+$/;
const MULTIPLIER = /^[\d.,]+\s*([十百千]?[万亿]|千)/;

/**
 * The value that was typed, in the given unit: a number, a range, or nothing.
 *
 * @example typedValue('1.2万', '家') // { ok: true, value: 12000 }
 * @example typedValue('1-2万', '家') // { ok: true, value: [10000, 20000] }
 * @returns not ok, with the reason where there is one to tell, for words and for ranges that begin above their end
 */
export function typedValue(typed: string, unit: string): ValueReading {
  const whole = readNumber(typed, unit.trim());
  if (whole.kind !== 'refused') return { ok: true, value: whole.kind === 'number' ? whole.value : undefined };
  const [, from = '', to = ''] = RANGE.exec(typed.trim().normalize('NFKC')) ?? [];
  if (from === '') return { ok: false, reason: whole.reason };
  // 1-2万 is said of 10,000 to 20,000.
  const scale = BARE.test(from) ? (MULTIPLIER.exec(to)?.[1] ?? '') : '';
  const [low, high] = [readNumber(from + scale, unit.trim()), readNumber(to, unit.trim())];
  if (low.kind === 'refused') return { ok: false, reason: low.reason };
  if (high.kind === 'refused') return { ok: false, reason: high.reason };
  if (low.kind === 'blank' || high.kind === 'blank') return { ok: false, reason: whole.reason };
  return low.value <= high.value
    ? { ok: true, value: [low.value, high.value] }
    : { ok: false, reason: { zh: '区间的下限大于上限', en: 'the range begins above its end' } };
}

/** A published growth as typed; the brackets that plans print around a sum over all years are no part of its figure. */
export const typedGrowth = (typed: string): NumberReading =>
  readNumber(typed.replace(/^\s*[[［〔【](.*)[\]］〕】]\s*$/, '$1'));
