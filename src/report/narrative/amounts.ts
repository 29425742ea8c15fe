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
  const number = amount(value, Number.isInteger(value) ? 0 : Math.max(1, decimals));
  // 亿元 is 100 million yuan in English: a number of its own.
  if (language === 'en' && /^\d/.test(unit)) return `${number} × ${unit}`;
  return language === 'zh' || unit === '%' || unit === '' ? `${number}${unit}` : `${number} ${unit}`;
}

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
