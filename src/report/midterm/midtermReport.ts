import { comparedValue } from '../../assessment/asPlanned';
import { judge } from '../../assessment/judge';
import { column } from '../column';
import { CENTERED, NOTHING, NUMBERS } from '../houseStyle';
import { inUnit, type ReportColumn } from '../parts/columns/reportColumn';
import { statusWord } from '../parts/order';
import type { ReportDesign } from '../parts/periodReport';
import type { ReportContext } from '../parts/reportContext';
import type { ReportRow } from '../parts/reportRow';
import { categoryColumn, hasCategories } from './categoryColumn';
import { withCategories } from './categorySummary';

/**
 * 中期评估: old and new target side by side where one was revised, with the verdict that the old one would give, and a
 * summary by category.
 */
export const MIDTERM: ReportDesign = {
  tab: { zh: '中期', en: 'mid-term' },
  title: { zh: '规划实施中期评估', en: 'Mid-term review' },
  naming: ({ plan, language }) => (hasCategories(plan) ? [categoryColumn(language)] : []),
  more: revisionColumns,
  without: ['current', 'periodOnPeriod'],
  below: (sheet, context, rows) =>
    hasCategories(context.plan) ? withCategories(sheet, context, rows) : sheet,
};

function revisionColumns(context: ReportContext): ReportColumn[] {
  const revised = context.plan.indicators.some(({ targets }) => targets.some((target) => target.revisedFrom));
  if (!revised) return [];
  return [
    column(
      'oldTarget',
      { zh: '原目标', en: 'Old target' },
      { zh: '调整前的目标。', en: 'The target before it was revised.' },
      8.5,
      {
        style: NUMBERS,
        cell: ({ assessment: { revision, target } }) =>
          revision === undefined ? NOTHING : (comparedValue(target) ?? NOTHING),
        numberFormat: inUnit,
      },
    ),
    column(
      'revisedFrom',
      { zh: '调整起', en: 'Revised from' },
      {
        zh: '新目标自该期起生效，轨迹由此转折。',
        en: 'The new target holds from then on, and the path bends there.',
      },
      8,
      {
        style: CENTERED,
        cell: ({ assessment: { revision } }) => revision?.revisedFrom ?? NOTHING,
      },
    ),
    column(
      'oldStatus',
      { zh: '按原目标', en: 'By old target' },
      { zh: '若目标不调整，应为何种状态。', en: 'The verdict if the target had not been revised.' },
      11,
      {
        style: CENTERED,
        cell: (row) => oldStatus(row, context),
      },
    ),
  ];
}

function oldStatus({ assessment }: ReportRow, context: ReportContext): string {
  const { revision, situation, rules, target, observed } = assessment;
  if (revision?.revisedFrom === undefined || observed === undefined) return NOTHING;
  const { status } = judge(situation, { ...rules, revision: undefined }, target, context.settings.method);
  return statusWord(status, context);
}
