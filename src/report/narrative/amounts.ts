import { isInPercent, isSum } from '../../assessment/periodFigures';
import { inLanguage, type Language } from '../../wording/language';
import type { ReportRow } from '../parts/reportRow';

/** A number as the sheet shows it: thousands separated, with so many decimals. */
export function amount(value: number, decimals: number): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** A share in points, without its sign. */
export const points = (share: number) => amount(Math.abs(share * 100), 1);

/** A value with its unit, whole numbers without decimals: 270家, 1.55亿元, 38.7%; 270 enterprises. */
export function quantity(value: number, { assessment, decimals }: ReportRow, language: Language): string {
  const unit = inLanguage(language, assessment.indicator.unit, assessment.indicator.unitEn) ?? '';
  const scale = language === 'en' ? SCALES.find(({ of }) => unit.startsWith(of)) : undefined;
  if (scale) {
    const shown = amount(value * scale.by, Math.max(0, decimals - scale.digits));
    return `${shown} ${unit.replace(scale.of, scale.as)}`;
  }
  const number = amount(value, Number.isInteger(value) ? 0 : Math.max(1, decimals));
  if (language === 'zh' || unit === '%' || unit === '') return `${number}${unit}`;
  return `${number} ${value === 1 ? singular(unit) : unit}`;
}

/** 亿 and 万 are no units in English: 4.89亿元 are 489 million yuan, 1.2万元 12,000 yuan. */
const SCALES = [
  { of: '100 million ', by: 100, digits: 2, as: 'million ' },
  { of: '10,000 ', by: 10_000, digits: 4, as: '' },
] as const;

/**
 * One of what a unit counts, as the plans name units in English.
 *
 * @example singular('technologies') // "technology"
 */
function singular(unit: string): string {
  if (unit === 'people') return 'person';
  // Counted together: teams and people.
  if (unit.includes(' and ')) return unit;
  return unit.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
}

/** Months to a tenth, whole ones without it: 6, 2.9. */
export const monthsOf = (lag: number) => amount(Math.abs(lag), 1).replace(/\.0$/, '');

/** How the value changed on a year before, and whether in points; undefined where nothing is known. */
export function yearlyChange(row: ReportRow) {
  const value = row.figures.yearOnYear;
  if (value === null) return undefined;
  const inPoints = isInPercent(row.assessment) && !isSum(row.assessment);
  const size = amount(Math.abs(inPoints ? value : value * 100), 1);
  return { size, inPoints, up: value > 0, unchanged: Number(size) === 0 };
}

/** Whether growth to the target is told as a rate. */
export function isCompound({ assessment: { target } }: ReportRow): boolean {
  return target.growth?.convention === 'annual-percent' || target.kind === 'growth-rate';
}
