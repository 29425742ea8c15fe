import { equal } from '../../progress/compare';
import { formatPeriod } from '../../series/period';
import type { Language } from '../../wording/language';

const MOST_DECIMALS = 12;

/**
 * A number with as few decimals as tell it from every threshold, so that what is printed never contradicts the
 * verdict: 4.97 beside a threshold of 5 is not printed as 5.0.
 */
export function figure(value: number, least: number, thresholds: readonly number[] = []): string {
  for (let decimals = least; decimals < MOST_DECIMALS; decimals += 1) {
    const printed = value.toFixed(decimals);
    if (thresholds.every((threshold) => side(Number(printed), threshold) === side(value, threshold))) {
      return withoutMinusZero(printed);
    }
  }
  return withoutMinusZero(value.toFixed(MOST_DECIMALS));
}

function side(value: number, threshold: number): number {
  return equal(value, threshold) ? 0 : Math.sign(value - threshold);
}

/** A value in the indicator's unit: up to six digits, more where it must be told from others. */
export function quantity(value: number, thresholds: readonly number[] = []): string {
  const short = Number(value.toPrecision(6));
  const tells = thresholds.every((threshold) => side(short, threshold) === side(value, threshold));
  return String(tells ? short : Number(value.toPrecision(15)));
}

/** A position in years as the year or month that ends there: 2023年, 2023年6月; 2023, 2023-06. */
export function periodName(at: number, language: Language): string {
  if (language === 'en') return formatPeriod(at, Number.isInteger(at) ? 'year' : 'month');
  const [year, month] = formatPeriod(at, 'month').split('-');
  return Number.isInteger(at) ? `${year}年` : `${year}年${Number(month)}月`;
}

function withoutMinusZero(printed: string): string {
  return /^-0(\.0*)?$/.test(printed) ? printed.slice(1) : printed;
}
