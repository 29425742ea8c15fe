import type { CellErrorValue } from '@cj-tech-master/excelts';

/** What Excel makes of something typed or written into a cell. */
export type CellInput =
  | { readonly kind: 'blank' }
  | { readonly kind: 'formula'; readonly formula: string }
  | {
      readonly kind: 'value';
      readonly value: string | number | boolean | CellErrorValue;
      readonly format?: string;
    };

const ERROR_WORDS = [
  '#N/A',
  '#REF!',
  '#NAME?',
  '#DIV/0!',
  '#NULL!',
  '#VALUE!',
  '#NUM!',
  '#SPILL!',
  '#CALC!',
] as const;
const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?$/i;
const DATE = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/;

/**
 * Reads an input as Excel does: a leading apostrophe makes text, "=" (and "+", "-" or "@" before no number) a formula,
 * what looks like a number, percentage, date, TRUE or an error word becomes one, and a cell formatted as text (`@`)
 * takes everything as text. `""` clears the cell.
 */
export function cellInput(raw: unknown, numberFormat: string): CellInput {
  if (typeof raw === 'number' || typeof raw === 'boolean') return { kind: 'value', value: raw };
  const text = String(raw);
  if (text === '') return { kind: 'blank' };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  if (numberFormat === '@') return { kind: 'value', value: text };
  if (/^=./s.test(text)) return { kind: 'formula', formula: text.slice(1) };
  const value = parsed(text.trim());
  if (value) return value;
  if (/^[+\-@]./s.test(text))
    return { kind: 'formula', formula: text.startsWith('+') ? text.slice(1) : text };
  return { kind: 'value', value: text };
}

function parsed(text: string): CellInput | undefined {
  if (/^(true|false)$/i.test(text)) return { kind: 'value', value: text.toLowerCase() === 'true' };
  const error = ERROR_WORDS.find((word) => word === text.toUpperCase());
  if (error) return { kind: 'value', value: { error } };
  const percent = text.endsWith('%');
  const digits = percent ? text.slice(0, -1) : text;
  if (/\d/.test(digits) && NUMBER.test(digits)) {
    const number = Number(digits.replaceAll(',', ''));
    return percent
      ? { kind: 'value', value: number / 100, format: digits.includes('.') ? '0.00%' : '0%' }
      : { kind: 'value', value: number };
  }
  return parsedDate(text);
}

function parsedDate(text: string): CellInput | undefined {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (!year || Number(month) < 1 || Number(month) > 12) return undefined;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  if (new Date(time).getUTCMonth() !== Number(month) - 1) return undefined;
  return { kind: 'value', value: dateSerial(time), format: day ? 'yyyy/m/d' : 'mmm-yy' };
}

/** Days since the last of December 1899, Excel's count. */
export const dateSerial = (time: number): number => time / 86_400_000 + 25_569;
