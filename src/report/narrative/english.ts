import { nameOf } from '../../assessment/names';
import { isSum } from '../../assessment/periodFigures';
import { periodTitle } from '../parts/periodNames';
import type { ReportRow } from '../parts/reportRow';
import { amount, isCompound, monthsOf, points, quantity, yearlyChange } from './amounts';
import type { Phrases } from './phrases';

/** How an English report says it. The indicator stands first as a label, for its name may be singular or plural. */
export const english: Phrases = {
  standing(row) {
    const { record, target } = row.assessment;
    const name = nameOf(row.assessment, 'en');
    if (record.actual === null || record.period === null) return name;
    if (target.kind === 'milestone') return `${name}: ${record.actual > 0 ? 'done' : 'not done yet'}`;
    const path =
      record.expected === null ? '' : ` against ${quantity(record.expected, row, 'en')} on the path`;
    const now = `${quantity(record.actual, row, 'en')} ${qualified(row, periodTitle(record.period, 'en'))}`;
    return `${name}: ${now}${change(row)}${path}${distance(row)}`;
  },
  need(row) {
    const { record, indicator } = row.assessment;
    if (record.gap === null || record.gap <= 0) return '';
    const inPoints = (text: string) => (indicator.unit === '%' ? text.replace('%', ' points') : text);
    const short = `${inPoints(quantity(record.gap, row, 'en'))} short of the target`;
    const needed = record.requiredGrowth;
    if (needed === null) return short;
    if (isCompound(row)) return `${short}, which now takes growth of ${amount(needed * 100, 1)}% a year`;
    return `${short}, which now takes ${inPoints(quantity(needed, row, 'en'))} more a year`;
  },
};

function qualified({ assessment }: ReportRow, when: string): string {
  if (isSum(assessment)) return `so far this year (${when})`;
  return assessment.target.kind === 'growth-rate' ? `a year on average (to ${when})` : `in ${when}`;
}

function change(row: ReportRow): string {
  const found = yearlyChange(row);
  if (found === undefined) return '';
  if (found.unchanged) return ', unchanged on a year earlier,';
  return `, ${found.up ? 'up' : 'down'} ${found.size}${found.inPoints ? ' points' : '%'} on a year earlier,`;
}

function distance({ assessment: { record } }: ReportRow): string {
  const { lead, lagMonths } = record;
  if (lead === null) return '';
  if (Number(points(lead)) === 0) return ', exactly on the path';
  const months =
    lagMonths === null || Math.abs(lagMonths) < 0.05
      ? ''
      : ` (about ${monthsOf(lagMonths)} ${monthsOf(lagMonths) === '1' ? 'month' : 'months'})`;
  return `, ${points(lead)} points ${lead < 0 ? 'behind' : 'ahead'}${months}`;
}
