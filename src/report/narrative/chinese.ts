import { nameOf } from '../../assessment/names';
import { isSum } from '../../assessment/periodFigures';
import { periodTitle } from '../parts/periodNames';
import type { ReportRow } from '../parts/reportRow';
import { amount, isCompound, monthsOf, points, quantity, yearlyChange } from './amounts';
import type { Phrases } from './phrases';

/** How a Chinese report says it. */
export const chinese: Phrases = {
  standing(row) {
    const { record, target } = row.assessment;
    const name = nameOf(row.assessment, 'zh');
    if (record.actual === null || record.period === null) return name;
    if (target.kind === 'milestone') return `${name}${record.actual > 0 ? '已完成' : '尚未完成'}`;
    const now = `${periodTitle(record.period, 'zh')}${verb(row)}${quantity(record.actual, row, 'zh')}`;
    const path = record.expected === null ? '' : `，按进度应为${quantity(record.expected, row, 'zh')}`;
    return `${name}${now}${change(row)}${path}${distance(row)}`;
  },
  need(row) {
    const { record, indicator } = row.assessment;
    if (record.gap === null || record.gap <= 0) return '';
    const inPoints = (text: string) => (indicator.unit === '%' ? text.replace('%', '个百分点') : text);
    const short = `距目标还差${inPoints(quantity(record.gap, row, 'zh'))}`;
    const needed = record.requiredGrowth;
    if (needed === null) return short;
    if (isCompound(row)) return `${short}，今后年均需增长${amount(needed * 100, 1)}%`;
    return `${short}，今后年均需增加${inPoints(quantity(needed, row, 'zh'))}`;
  },
};

function verb({ assessment }: ReportRow): string {
  if (isSum(assessment)) return '累计';
  return assessment.target.kind === 'growth-rate' ? '年均' : '为';
}

function change(row: ReportRow): string {
  const found = yearlyChange(row);
  if (found === undefined) return '';
  if (found.unchanged) return '，与上年同期持平';
  const word = found.inPoints ? (found.up ? '提高' : '下降') : found.up ? '增长' : '下降';
  return `，同比${word}${found.size}${found.inPoints ? '个百分点' : '%'}`;
}

function distance({ assessment: { record } }: ReportRow): string {
  const { lead, lagMonths } = record;
  if (lead === null) return '';
  const months = lagMonths === null || Math.abs(lagMonths) < 0.05 ? '' : `（约${monthsOf(lagMonths)}个月）`;
  return Number(points(lead)) === 0
    ? '，与轨迹一致'
    : `，${lead < 0 ? '落后' : '领先'}${points(lead)}个百分点${months}`;
}
