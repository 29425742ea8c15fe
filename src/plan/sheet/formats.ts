import { readNumber } from '../../series/number';
import { parsePeriod } from '../../series/period';
import type { Bilingual, Language } from '../../wording/language';
import { type CellReading, read, type SheetCell, unreadable } from './cell';
import { join, split } from './delimited';
import { type FieldRecord, fieldAt, setField } from './fields';

/** How a field of a plan stands in a cell: `reading` undoes `writing`. Neither is asked about blank cells. */
export interface Format {
  readonly reading: (cell: SheetCell) => CellReading;
  readonly writing: (value: never, language: Language) => SheetCell;
  /** What a validation list offers. */
  readonly choices?: readonly Bilingual[];
}

export const TEXT: Format = {
  reading: (cell) =>
    typeof cell === 'boolean' ? unreadable(cell, '文字', 'text') : read(String(cell).trim()),
  writing: (value: string) => value,
};

export const NUMBER: Format = {
  reading: (cell) => {
    const number = readNumber(cell);
    if (number.kind === 'refused') return { ok: false, reason: number.reason };
    return number.kind === 'number' ? read(number.value) : read(undefined);
  },
  writing: (value: number) => value,
};

const PERIOD_SPELLING = /^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$/;

/** A year as a number, any other period in the spelling of plan files; read from all spellings people use. */
export const PERIOD: Format = {
  reading: (cell) => {
    if (typeof cell === 'string' && PERIOD_SPELLING.test(cell.trim())) return read(cell.trim());
    const period = typeof cell === 'boolean' || cell === null ? undefined : parsePeriod(cell);
    if (period === undefined)
      return unreadable(cell, '时期，如 2025 或 2023-Q2', 'a period such as 2025 or 2023-Q2');
    const month = String(period.month).padStart(2, '0');
    return read(period.months === 12 ? String(period.year) : `${period.year}-${month}`);
  },
  writing: (value: string) => (/^\d{4}$/.test(value) ? Number(value) : value),
};

/** A calendar date, 2022-02-10; a date cell of Excel holds its serial number. */
export const DATE: Format = {
  reading: (cell) => {
    const date = typeof cell === 'boolean' || cell === null ? undefined : parsePeriod(cell);
    if (date?.day === undefined) return unreadable(cell, '日期，如 2022-02-10', 'a date such as 2022-02-10');
    const [month, day] = [date.month, date.day].map((part) => String(part).padStart(2, '0'));
    return read(`${date.year}-${month}-${day}`);
  },
  writing: (value: string) => value,
};

const YES: Bilingual = { zh: '是', en: 'yes' };
const NO = ['否', 'no', 'false'];

export const FLAG: Format = {
  reading: (cell) => {
    const word = String(cell).trim().toLowerCase();
    if (['是', 'yes', 'true', '√'].includes(word)) return read(true);
    return NO.includes(word) ? read(undefined) : unreadable(cell, '“是”或空着', '"yes" or blank');
  },
  writing: (_: true, language) => YES[language],
  choices: [YES],
};

/** One of a few words; the code word itself is understood as well. */
export function choice<Code extends string>(labels: Readonly<Record<Code, Bilingual>>): Format {
  const entries = Object.entries(labels) as [Code, Bilingual][];
  return {
    reading: (cell) => {
      const word = String(cell).trim().toLowerCase();
      const [code] = entries.find(([key, { zh, en }]) => [key, zh, en].includes(word)) ?? [];
      if (code !== undefined) return read(code);
      const words = (language: Language) => entries.map(([, label]) => label[language]);
      return unreadable(cell, `${words('zh').join('、')}之一`, `one of ${words('en').join(', ')}`);
    },
    writing: (code: Code, language) => labels[code][language],
    choices: entries.map(([, label]) => label),
  };
}

/** Texts parted by ； or by line breaks. */
export const LIST: Format = {
  reading: (cell) => read(split(String(cell), ';；\n').map((fields) => fields[0])),
  writing: (values: readonly string[], language) => join(values, language === 'zh' ? '；' : '; ', ';；\n'),
};

export const NUMBERS: Format = {
  reading: (cell) => {
    const numbers = String(cell)
      .split(/[;；,，、\s]+/)
      .filter((text) => text !== '')
      .map(Number);
    return numbers.some(Number.isNaN)
      ? unreadable(cell, '指标编号，以分号分开', 'indicator numbers separated by semicolons')
      : read(numbers);
  },
  writing: (values: readonly number[]) => values.join('; '),
};

interface RecordField {
  /** Its path in the record: `place.section`. */
  readonly key: string;
  readonly number?: true;
}

/** Records, one a line, with these fields in this order parted by |; a blank field is absent. */
export function records(fields: readonly RecordField[], zh: string, en: string): Format {
  return {
    reading: (cell) => {
      const lines = split(String(cell), '\n', '|');
      return lines.every((line) => fits(line, fields))
        ? read(lines.map((line) => recordOf(line, fields)))
        : unreadable(cell, zh, en);
    },
    writing: (values: readonly object[]) => values.map((value) => lineOf(value, fields)).join('\n'),
  };
}

function fits(line: readonly string[], fields: readonly RecordField[]): boolean {
  const numbersAreNumbers = fields.every(
    ({ number }, at) => !number || Number.isFinite(Number(line[at] ?? '')),
  );
  return line.length <= fields.length && numbersAreNumbers;
}

function recordOf(line: readonly string[], fields: readonly RecordField[]): FieldRecord {
  const record: FieldRecord = {};
  for (const [at, { key, number }] of fields.entries()) {
    const text = line[at] ?? '';
    if (text !== '') setField(record, key, number ? Number(text) : text);
  }
  return record;
}

function lineOf(record: object, fields: readonly RecordField[]): string {
  const texts = fields.map(({ key }) => String(fieldAt(record, key) ?? ''));
  const filled = texts.findLastIndex((text) => text !== '') + 1;
  return join(texts.slice(0, filled), ' | ', '|\n');
}
