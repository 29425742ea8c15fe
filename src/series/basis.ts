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
  const tried = stepsOf(series, period).map((months) => addUp(series, period, months));
  return tried.find((result) => result.kind === 'value') ?? (tried[0] as Converted);
}

/** Goes back from the end of the period in steps of so many months, until January or a cumulative value. */
function addUp(series: readonly Dated[], period: Period, months: number): Converted {
  let sum = 0;
  const missing: string[] = [];
  for (let month = period.month; month > 0; month -= months) {
    const upToHere = valueIn(series, fromJanuary(period, month));
    if (upToHere !== undefined) {
      sum += upToHere;
      break;
    }
    const span: Period = { year: period.year, month, months };
    const value = valueIn(series, span);
    if (value === undefined) missing.unshift(spanText(span));
    else sum += value;
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

/** Lengths in months of the year's periods that could add up to the span, shortest first. */
function stepsOf(series: readonly Dated[], period: Period): number[] {
  const own = series
    .filter((one) => one.period.year === period.year && !one.period.cumulative)
    .map((one) => one.period.months)
    .filter((months) => period.month % months === 0);
  return own.length > 0 ? [...new Set(own)].sort((a, b) => a - b) : [Math.min(period.months, period.month)];
}
