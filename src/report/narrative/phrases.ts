import { nameOf } from '../../assessment/names';
import { isInPercent, isSum } from '../../assessment/periodFigures';
import type { Language } from '../../wording/language';
import { inLanguage } from '../../wording/language';
import { periodTitle } from '../parts/periodNames';
import type { ReportContext } from '../parts/reportContext';
import type { ReportRow } from '../parts/reportRow';

/** A number as the sheet shows it: thousands separated, with the decimals of its row. */
export function amount(value: number, decimals: number): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** 1 decimal, without a sign. */
export const points = (lead: number) => amount(Math.abs(lead * 100), 1);

function quantity(value: number, { assessment, decimals }: ReportRow, language: Language): string {
  const unit = inLanguage(language, assessment.indicator.unit, assessment.indicator.unitEn) ?? '';
  const number = amount(value, Number.isInteger(value) ? 0 : Math.max(1, decimals));
  if (language === 'zh' || unit === '%') return `${number}${unit}`;
  return unit === '' ? number : `${number} ${unit}`;
}

/** A percentage with its sign, or points: 增长5.2%, 提高1.3个百分点. */
function change(row: ReportRow, language: Language): string {
  const value = row.figures.yearOnYear;
  if (value === null) return '';
  const inPoints = isInPercent(row.assessment) && !isSum(row.assessment);
  const size = amount(Math.abs(inPoints ? value : value * 100), 1);
  if (Number(size) === 0) return language === 'zh' ? '，与上年同期持平' : ', unchanged on a year earlier';
  if (language === 'zh') {
    return inPoints
      ? `，同比${value > 0 ? '提高' : '下降'}${size}个百分点`
      : `，同比${value > 0 ? '增长' : '下降'}${size}%`;
  }
  return `, ${value > 0 ? 'up' : 'down'} ${size} ${inPoints ? 'points' : '%'} on a year earlier`;
}

/** One indicator in one sentence without its end: value, change, where the path is, distance. */
export function sentenceOn(row: ReportRow, context: ReportContext): string {
  const { language } = context;
  const { record, target } = row.assessment;
  const name = nameOf(row.assessment, language);
  if (record.actual === null || record.period === null) return name;
  const when = periodTitle(record.period, language);
  const now = quantity(record.actual, row, language);
  const lead = record.lead;
  if (target.kind === 'milestone') {
    const done = record.actual > 0;
    return language === 'zh'
      ? `${name}${done ? '已完成' : '尚未完成'}`
      : `${name} is ${done ? 'done' : 'not done yet'}`;
  }
  if (language === 'zh') {
    const what = isSum(row.assessment) ? '累计' : target.kind === 'growth-rate' ? '年均' : '为';
    const path = record.expected === null ? '' : `，按进度应为${quantity(record.expected, row, 'zh')}`;
    const distance =
      lead === null
        ? ''
        : `，${lead < 0 ? '落后' : '领先'}${points(lead)}个百分点${months(record.lagMonths, 'zh')}`;
    return `${name}${when}${what}${now}${change(row, 'zh')}${path}${distance}`;
  }
  const what = isSum(row.assessment)
    ? 'had come to'
    : target.kind === 'growth-rate'
      ? 'averaged'
      : 'stood at';
  const path = record.expected === null ? '' : `; the path asks for ${quantity(record.expected, row, 'en')}`;
  const distance =
    lead === null
      ? ''
      : `, which leaves it ${points(lead)} points ${lead < 0 ? 'behind' : 'ahead'}${months(record.lagMonths, 'en')}`;
  return `${name} ${what} ${now} in ${when}${change(row, 'en')}${path}${distance}`;
}

function months(lag: number | null, language: Language): string {
  if (lag === null || Math.abs(lag) < 0.05) return '';
  const size = amount(Math.abs(lag), 1);
  if (language === 'zh') return `（约${size}个月）`;
  return ` (about ${size} months)`;
}

/** What it takes from now on, where growth to the target exists. */
export function needOf(row: ReportRow, context: ReportContext): string {
  const { language } = context;
  const { record, target, indicator } = row.assessment;
  if (record.gap === null || record.gap <= 0) return '';
  const compound = target.growth?.convention === 'annual-percent' || target.kind === 'growth-rate';
  const needed = record.requiredGrowth;
  const gap = quantity(record.gap, row, language).replace('%', language === 'zh' ? '个百分点' : ' points');
  const rate =
    needed === null ? undefined : compound ? `${amount(needed * 100, 1)}%` : quantity(needed, row, language);
  const inPoints = rate !== undefined && !compound && indicator.unit === '%';
  if (language === 'zh') {
    const need =
      rate === undefined
        ? ''
        : `，今后年均需${compound ? '增长' : '增加'}${inPoints ? rate.replace('%', '个百分点') : rate}`;
    return `距目标还差${gap}${need}`;
  }
  const need =
    rate === undefined
      ? ''
      : `; it takes ${inPoints ? rate.replace('%', ' points') : rate} a year from now on`;
  return `${gap} short of the target${need}`;
}
