import type { Period } from './period';

/** A value with its period, as the series functions take them. */
export interface Dated {
  readonly period: Period;
  readonly value: number;
}

/** Two spans of time are the same where they end in the same month and are as long. */
function sameSpan(a: Period, b: Period): boolean {
  return a.year === b.year && a.month === b.month && a.months === b.months;
}

/** The value of a period; the last one given counts, as the newest correction. */
export function valueIn(series: readonly Dated[], period: Period): number | undefined {
  return series.findLast((one) => sameSpan(one.period, period))?.value;
}

/** `valueIn` for who asks of many periods: the series is gone through once. */
export function valuesBySpan(series: readonly Dated[]): (period: Period) => number | undefined {
  const key = ({ year, month, months }: Period) => `${year}-${month}/${months}`;
  const values = new Map(series.map(({ period, value }) => [key(period), value]));
  return (period) => values.get(key(period));
}

/** The span as long as this one that ends `months` earlier. */
export function earlier(period: Period, months: number): Period {
  const end = period.year * 12 + period.month - 1 - months;
  const { day: _day, ...span } = period;
  return { ...span, year: Math.floor(end / 12), month: (((end % 12) + 12) % 12) + 1 };
}

/** As a message names it: 2023, 2023-Q2, 2023-06, 2023-01..06. */
export function spanText({ year, month, months, cumulative }: Period): string {
  const mm = String(month).padStart(2, '0');
  if (months === 12) return String(year);
  if (cumulative && months > 1) return `${year}-01..${mm}`;
  if (months === 6) return `${year}-H${month / 6}`;
  if (months === 3) return `${year}-Q${month / 3}`;
  return `${year}-${mm}`;
}
