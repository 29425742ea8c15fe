import { growthConvention } from '../../../assessment/asPlanned';
import type { Outlook } from '../../../assessment/outlook';
import { isSum } from '../../../assessment/periodFigures';
import { finalTarget } from '../../../progress/bentPath';
import { column } from '../../column';
import { seriesKey } from '../../data/dataRows';
import { dataColumn } from '../../data/dataSheet';
import { liveText, policyCall } from '../../formulas';
import { quotedText } from '../../formulaText';
import { CENTERED, NOTHING, NUMBERS, WORDS } from '../../houseStyle';
import { POINTS } from '../../indicators/calculatedColumns';
import { fixed, PERCENT, signedWithUnit } from '../../numberFormats';
import type { Cell } from '../../sheetModel';
import type { RowReference } from '../../tableColumns';
import type { ReportContext } from '../reportContext';
import type { ReportRow } from '../reportRow';
import { pathArguments } from '../rowArguments';
import { leadByStatus, statusCell } from '../statusCells';
import type { ReportColumn } from './reportColumn';

/** How far ahead or behind, what it takes, and what is to be expected. */
export function outlookColumns(context: ReportContext): ReportColumn[] {
  return [...paceColumns(context), ...forecastColumns(context), ...verdictColumns(context)];
}

function paceColumns({ language, settings }: ReportContext): ReportColumn[] {
  return [
    column(
      'lead',
      { zh: '领先/落后', en: 'Lead' },
      {
        zh: '完成进度与轨迹进度之差，以点计：正为领先，负为落后。',
        en: 'Progress less that of the path, in points: positive is ahead.',
      },
      9,
      {
        style: NUMBERS,
        cell: (row, ref) => {
          if (row.assessment.record.lead === null) return NOTHING;
          const given = pathArguments(row, ref);
          if (given === undefined) return leadByStatus(row, ref, settings, language);
          const { path } = row.assessment.rules;
          const { baseline, start, target, end, actual, asOf } = given;
          return policyCall('LEAD', [baseline, start, target, end, actual, asOf, liveText(path)], {
            factor: 100,
            native: { path },
          });
        },
        numberFormat: () => signedWithUnit(1, POINTS[language]),
      },
    ),
    column(
      'lag',
      { zh: '滞后月数', en: 'Months behind' },
      {
        zh: '轨迹在多少个月前已到现值；负数为提前。',
        en: 'How long ago the path passed through the value; negative is ahead of time.',
      },
      8,
      {
        style: NUMBERS,
        cell: (row, ref) => {
          const { record, rules } = row.assessment;
          if (record.lagMonths === null) return NOTHING;
          const given = pathArguments(row, ref);
          if (given === undefined) return record.lagMonths;
          const { baseline, start, target, end, actual, asOf } = given;
          return policyCall('LAG', [baseline, start, target, end, actual, asOf, liveText(rules.path)], {
            native: { path: rules.path },
          });
        },
        numberFormat: () => '0.0',
      },
    ),
    column(
      'required',
      { zh: '今后年均需', en: 'Needed per year' },
      {
        zh: '从最新值到目标，今后每年需要的增长；以年均增长率为口径的为增速，其余为增量。',
        en: 'Growth a year from now to the target: a rate where the plan counts in percent a year, else an increment.',
      },
      9,
      {
        style: NUMBERS,
        cell: (row, ref) => requiredCell(row, ref),
        numberFormat: ({ assessment: { target }, decimals }) =>
          target.kind === 'growth-rate' || growthConvention(target) === 'compound'
            ? PERCENT
            : fixed(Math.max(1, decimals)),
      },
    ),
  ];
}

function forecastColumns(context: ReportContext): ReportColumn[] {
  return [
    column(
      'forecast',
      { zh: '到期预测', en: 'Forecast' },
      {
        zh: '按现有走势推到目标期的值，至少四期数据才有；按年累计的，须满两个整年。方法见 FORECAST。',
        en: 'Expected at the target period as things go, from four values on; of sums by year, from two full years on. Method: see FORECAST.',
      },
      8.5,
      {
        style: NUMBERS,
        cell: (row) => forecastCell(row, context),
        numberFormat: ({ decimals }) => fixed(decimals),
      },
    ),
    column(
      'chance',
      { zh: '实现概率', en: 'Chance' },
      {
        zh: '按同一预测，到期达到目标的可能性。',
        en: 'By the same forecast, how likely the target is met in time.',
      },
      7.5,
      {
        style: CENTERED,
        cell: (row) => chanceCell(row, context),
        numberFormat: () => '0%',
      },
    ),
  ];
}

function verdictColumns({ language, settings }: ReportContext): ReportColumn[] {
  return [
    column(
      'status',
      { zh: '状态', en: 'Status' },
      {
        zh: '先看是否已达目标，再看领先或落后与容许偏差。',
        en: 'Met comes first, then lead or lag against the tolerance.',
      },
      language === 'zh' ? 12 : 15,
      {
        style: { ...CENTERED, bold: true },
        cell: (row, ref) => statusCell(row, ref, settings, language),
      },
    ),
    column(
      'leadUnit',
      { zh: '牵头单位', en: 'Lead unit' },
      { zh: '规划确定的牵头单位。', en: 'Who answers for it.' },
      12,
      {
        style: WORDS,
        cell: ({ assessment: { indicator } }) => indicator.lead?.join('、') ?? NOTHING,
      },
    ),
  ];
}

function requiredCell(row: ReportRow, ref: RowReference): Cell {
  const { record, target } = row.assessment;
  if (record.requiredGrowth === null || (record.gap ?? 0) <= 0) return NOTHING;
  const given = pathArguments(row, ref);
  if (given === undefined) return record.requiredGrowth;
  const convention = growthConvention(target);
  return policyCall('REQUIRED', [given.actual, given.asOf, given.target, given.end, liveText(convention)], {
    native: { convention },
  });
}

function forecastCell(row: ReportRow, context: ReportContext): Cell {
  const { outlook } = row;
  if (outlook === undefined) return NOTHING;
  const { periods, values, end, of } = seriesOf(row, outlook, context);
  return {
    formula: `=INDEX(POLICY.FORECAST(${periods},${values},${end}${of ? `,"${of}"` : ''}),1,1)`,
    value: outlook.forecast,
  };
}

function chanceCell(row: ReportRow, context: ReportContext): Cell {
  const { outlook, assessment } = row;
  if (outlook === undefined) return NOTHING;
  const { periods, values, end, of } = seriesOf(row, outlook, context);
  const direction = `direction=${assessment.standing.sign === 1 ? 'up' : 'down'}`;
  const options = [direction, ...(of ? [of] : [])].join('; ');
  const target = finalTarget(assessment.situation, assessment.rules.revision);
  return {
    formula: `=POLICY.CHANCE(${periods},${values},${target},${end},"${options}")`,
    value: outlook.chance,
  };
}

/** The indicator's own rows of the data sheet. */
function seriesOf(row: ReportRow, { months }: Outlook, context: ReportContext) {
  const series = seriesKey(row.subject, months);
  const own = (name: 'period' | 'current') =>
    `FILTER(${dataColumn(context, name)},${dataColumn(context, 'series')}=${quotedText(series)})`;
  const { period = '' } = row.assessment.target;
  return {
    periods: own('period'),
    values: own('current'),
    end: /^\d{4}$/.test(period) ? period : quotedText(period),
    of: isSum(row.assessment) ? 'of=year-total' : undefined,
  };
}
