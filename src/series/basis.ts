import { type Dated, earlier, spanText, valueIn } from './dated';
import type { Period } from './period';

/** A converted value, or the periods without which there is none. */
export type Converted =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'missing'; readonly periods: readonly string[] };

/**
 * 累计值: what was reached from January to the end of `period`, for a flow (contracts signed, exports).
 *
 * A value that is cumulative already is taken as it stands; else the months, quarters or halves of the year are added
 * up, and 1-2月 counts for both its months, as it does in Chinese monthly statistics.
 *
 * @returns the periods that are missing where the year is not covered; never a sum with holes
 * @example yearToDate(months of 2023 with 3, 4, 5 in January to March, march) // 12
 */
export function yearToDate(series: readonly Dated[], period: Period): Converted {
  const whole = valueIn(series, fromJanuary(period, period.month));
  if (whole !== undefined) return { kind: 'value', value: whole };
  const steps = stepsOf(series, period);
  let sum = 0;
  const missing: string[] = [];
  for (let month = period.month; month > 0; ) {
    const upToHere = valueIn(series, fromJanuary(period, month));
    if (upToHere !== undefined) {
      sum += upToHere;
      break;
    }
    const span: Period = { year: period.year, month, months: steps };
    const value = valueIn(series, span);
    if (value === undefined) missing.unshift(spanText(span));
    else sum += value;
    month -= steps;
  }
  return missing.length > 0 ? { kind: 'missing', periods: missing } : { kind: 'value', value: sum };
}

/**
 * 当期值 from 累计值: what the period itself added, cumulative value less the cumulative value before it.
 *
 * @param series cumulative values (1-5月, 1-6月, …)
 * @example currentFromCumulative([1-5月: 20, 1-6月: 26], june) // 6
 */
export function currentFromCumulative(series: readonly Dated[], period: Period): Converted {
  const upTo = valueIn(series, fromJanuary(period, period.month));
  const before = earlier(period, period.months);
  const first = period.month === period.months;
  const upToBefore = first ? 0 : valueIn(series, fromJanuary(before, before.month));
  if (upTo !== undefined && upToBefore !== undefined) return { kind: 'value', value: upTo - upToBefore };
  const missing = [];
  if (upToBefore === undefined) missing.push(spanText(fromJanuary(before, before.month)));
  if (upTo === undefined) missing.push(spanText(fromJanuary(period, period.month)));
  return { kind: 'missing', periods: missing };
}

function fromJanuary({ year }: Period, month: number): Period {
  return { year, month, months: month, cumulative: true };
}

/** Length in months of the shortest periods that the series has in the year: those it is added up from. */
function stepsOf(series: readonly Dated[], period: Period): number {
  const own = series
    .filter((one) => one.period.year === period.year && !one.period.cumulative)
    .map((one) => one.period.months)
    .filter((months) => period.month % months === 0);
  return Math.min(...own, period.months, period.month);
}
