/**
 * A period is the instant at which it ends: 2020 is the end of 2020, 2023-Q2 the end of June 2023
 * (methodology, section 2).
 */
export interface Period {
  readonly year: number;
  /** The month in which it ends, 1 to 12. */
  readonly month: number;
  /** Its length in months: 12, 6, 3 or 1; of 1-8月 eight. */
  readonly months: number;
  /** Only of a calendar date. */
  readonly day?: number;
  /** Runs from January on, as 1-6月 and 前三季度 do: values of such periods are 累计. */
  readonly cumulative?: true;
}

/** What may stand for a period: a year, an Excel date serial, a text, a date. */
export type PeriodInput = string | number | Date;

const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4 };
const YEAR = '(?:(\\d{4})年?[-/. ]?)?';

interface Spelling {
  readonly pattern: RegExp;
  /** Reads what stands behind the year. */
  readonly read: (year: number, parts: readonly string[]) => Period;
}

const upTo = (year: number, month: number): Period => ({ year, month, months: month, cumulative: true });
const quarterNumber = (text: string): number => QUARTERS[text] ?? Number(text);

/** Tried in order; each pattern's first group is the year. */
const SPELLINGS: readonly Spelling[] = [
  {
    pattern: /^(\d{4})(?:年度?|年末|年底|年全年)?$/,
    read: (year) => ({ year, month: 12, months: 12 }),
  },
  {
    pattern: new RegExp(`^${YEAR}(?:Q([1-4])|第?([一二三四1-4])季度?|([1-4])Q)$`),
    read: (year, [q1, q2, q3]) => ({ year, month: 3 * quarterNumber(q1 ?? q2 ?? q3 ?? ''), months: 3 }),
  },
  {
    pattern: new RegExp(`^${YEAR}(?:H([12])|([上下])半年)$`),
    read: (year, [number, word]) => ({ year, month: number === '1' || word === '上' ? 6 : 12, months: 6 }),
  },
  {
    pattern: new RegExp(`^${YEAR}前([二三两2-3])季度$`),
    read: (year, [count = '']) => upTo(year, 3 * (count === '两' ? 2 : quarterNumber(count))),
  },
  {
    pattern: new RegExp(`^${YEAR}1月?[-~至到—–](\\d{1,2})月份?$`),
    read: (year, [month]) => upTo(year, Number(month)),
  },
  {
    pattern: /^(\d{4})[-/.](\d{1,2})$/,
    read: (year, [month]) => ({ year, month: Number(month), months: 1 }),
  },
  {
    pattern: new RegExp(`^${YEAR}(\\d{1,2})月[份末底]?$`),
    read: (year, [month]) => ({ year, month: Number(month), months: 1 }),
  },
  {
    pattern: /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/,
    read: (year, [month, day]) => ({ year, month: Number(month), months: 1, day: Number(day) }),
  },
];

/**
 * Reads a period.
 *
 * Texts: 2023, 2023-Q2, 2023-H1, 2023-06, 2023-06-30, 2023年, 2023年二季度, 2023年上半年, 2023年6月,
 * 2023年1-6月, 前三季度; full-width digits and spaces do not matter. Without a year of its own (1-6月, 二季度)
 * a text needs `defaultYear`. A number from 1900 to 2200 is a year, any other an Excel date serial.
 *
 * @returns undefined for anything else.
 * @example parsePeriod('2023年二季度') // { year: 2023, month: 6, months: 3 }
 */
export function parsePeriod(input: PeriodInput, defaultYear?: number): Period | undefined {
  if (typeof input === 'number') return fromNumber(input);
  if (input instanceof Date) return fromDate(input);
  const text = input.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
  for (const { pattern, read } of SPELLINGS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const [, ownYear, ...parts] = match;
    const year = ownYear === undefined ? defaultYear : Number(ownYear);
    return year === undefined ? undefined : valid(read(year, parts));
  }
  return undefined;
}

function valid(period: Period): Period | undefined {
  if (period.month < 1 || period.month > 12) return undefined;
  const { day } = period;
  if (day !== undefined && (day < 1 || day > daysIn(period.year, period.month))) return undefined;
  return period;
}

function fromNumber(value: number): Period | undefined {
  if (value >= 1900 && value <= 2200) return { year: value, month: 12, months: 12 };
  if (!(value >= 1 && value < 2_958_466)) return undefined;
  // Excel counts a 29 February 1900 that never was; serials before it are one day further from the epoch.
  const days = Math.floor(value) - (value < 60 ? 25_568 : 25_569);
  return fromDate(new Date(days * 86_400_000));
}

function fromDate(date: Date): Period {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, months: 1, day: date.getUTCDate() };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * Position of a period on the axis of years: year + month/12, so that 2020 is 2021.0 and 2023-06 is 2023.5.
 * A calendar date lies inside its month; the last day of a month is the month itself.
 */
export function positionOf(period: Period): number {
  const { year, month, day } = period;
  if (day === undefined) return year + month / 12;
  return year + (month - 1 + day / daysIn(year, month)) / 12;
}

/** Position at which the period begins: of 2024 it is 2024.0, the end of 2023. */
export function startOf(period: Period): number {
  const { year, month, months, day } = period;
  if (day === undefined) return year + (month - months) / 12;
  return year + (month - 1 + (day - 1) / daysIn(year, month)) / 12;
}

/** Ranges repeat the same few texts in thousands of rows; beyond this many the cache starts anew. */
const CACHE_LIMIT = 10_000;
const positions = new Map<string, number>();

/**
 * Position in years of what stands in a cell; NaN where it is no period.
 *
 * @example position('2023-06') // 2023.5
 */
export function position(input: PeriodInput): number {
  if (typeof input === 'number' && input >= 1900 && input <= 2200) return input + 1;
  if (typeof input !== 'string') return readPosition(input);
  const known = positions.get(input);
  if (known !== undefined) return known;
  if (positions.size >= CACHE_LIMIT) positions.clear();
  const result = readPosition(input);
  positions.set(input, result);
  return result;
}

function readPosition(input: PeriodInput): number {
  const period = parsePeriod(input);
  return period === undefined ? Number.NaN : positionOf(period);
}

export type Frequency = 'year' | 'half' | 'quarter' | 'month';

/** Months in one step of a frequency. */
export const FREQUENCY_MONTHS: Readonly<Record<Frequency, number>> = {
  year: 12,
  half: 6,
  quarter: 3,
  month: 1,
};

/**
 * The period of this frequency that ends at a position (to the nearest month), in the spelling of a plan file.
 *
 * @example formatPeriod(2023.5, 'quarter') // '2023-Q2'
 */
export function formatPeriod(at: number, frequency: Frequency): string {
  const months = Math.round(at * 12) - 1;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  if (frequency === 'year') return String(year);
  if (frequency === 'half') return `${year}-H${Math.ceil(month / 6)}`;
  if (frequency === 'quarter') return `${year}-Q${Math.ceil(month / 3)}`;
  return `${year}-${String(month).padStart(2, '0')}`;
}
