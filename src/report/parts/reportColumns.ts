import { growthConvention } from '../../assessment/asPlanned';
import { nameOf, regionOf } from '../../assessment/names';
import { isInPercent, isSum, outlookSeries } from '../../assessment/periodFigures';
import { earlier } from '../../series/dated';
import { formatPeriod, parsePeriod, positionOf } from '../../series/period';
import { type Bilingual, inLanguage, type Language } from '../../wording/language';
import { dataKey, seriesKey } from '../data/dataRows';
import { dataColumn, dataLookup } from '../data/dataSheet';
import { liveText, policyCall } from '../formulas';
import { CENTERED, NOTHING, NUMBERS, WORDS } from '../houseStyle';
import { POINTS } from '../indicators/calculatedColumns';
import { fixed, PERCENT, signedWithUnit } from '../numberFormats';
import type { Cell } from '../sheetModel';
import type { RowReference, TableColumn } from '../tableColumns';
import type { ReportContext } from './reportContext';
import type { ReportRow } from './reportRow';
import { literal, pathArguments } from './rowArguments';
import { leadByStatus, statusCell } from './statusCells';

type Column = TableColumn<ReportRow>;
type Rest = Pick<Column, 'style' | 'cell' | 'numberFormat'>;

function column(key: string, header: Bilingual, help: Bilingual, width: number, rest: Rest): Column {
  return { key, header, help, width, ...rest };
}

const inUnit = ({ decimals }: ReportRow) => fixed(decimals);

/** What is measured, for whom. */
export function namingColumns({ language, plan }: ReportContext): Column[] {
  return [
    column('number', { zh: '序号', en: 'No.' }, { zh: '规划中的指标编号。', en: 'Number in the plan.' }, 5, {
      style: CENTERED,
      cell: ({ subject }) => {
        const number = subject.split('|')[0] as string;
        return number.includes('.') ? number : Number(number);
      },
    }),
    column('name', { zh: '指标名称', en: 'Indicator' }, { zh: '指标。', en: 'What is measured.' }, 24, {
      style: WORDS,
      cell: ({ assessment }) => nameOf(assessment, language),
    }),
    column(
      'region',
      { zh: '地区', en: 'Region' },
      { zh: '数据所属地区。', en: 'The region reported on.' },
      11,
      {
        style: WORDS,
        cell: ({ assessment }) => regionOf(assessment, plan, language),
      },
    ),
    column('unit', { zh: '单位', en: 'Unit' }, { zh: '计量单位。', en: 'The unit of the values.' }, 6, {
      style: { ...CENTERED, wrap: true },
      cell: ({ assessment: { indicator } }) =>
        inLanguage(language, indicator.unit, indicator.unitEn) ?? NOTHING,
    }),
  ];
}

/** What was observed, read from the data sheet. */
export function observedColumns(context: ReportContext): Column[] {
  const { language } = context;
  return [
    column(
      'period',
      { zh: '数据时期', en: 'Data of' },
      { zh: '报告期末已有的最新一期。', en: 'The latest period with data.' },
      8.5,
      {
        style: { ...CENTERED, numberFormat: '@' },
        cell: ({ assessment }) => assessment.record.period,
      },
    ),
    column(
      'current',
      { zh: '本期', en: 'This period' },
      { zh: '最新一期的数值。', en: 'The value of that period.' },
      9,
      {
        style: NUMBERS,
        cell: (row) => lookedUp(row, 'current', row.figures.current, context),
        numberFormat: inUnit,
      },
    ),
    column(
      'actual',
      { zh: '考核值', en: 'Held against target' },
      {
        zh: '与目标比较的数值：时期指标为本年累计，年均增速为基期以来平均，其余为最新值。',
        en: 'What is held against the target: of flows the year to date, of growth the average so far, else the latest value.',
      },
      9,
      {
        style: NUMBERS,
        cell: (row) => actualCell(row, context),
        numberFormat: inUnit,
      },
    ),
    column(
      'yearOnYear',
      { zh: '同比', en: 'On last year' },
      {
        zh: '与上年同期相比；时期指标为累计同比，百分数指标为相差的百分点。',
        en: 'Against the same period last year; of flows the sums, of percentages the difference in points.',
      },
      8.5,
      {
        style: NUMBERS,
        cell: (row) => changeCell(row, 12, row.figures.yearOnYear, context),
        numberFormat: (row) => changeFormat(row, language),
      },
    ),
    column(
      'periodOnPeriod',
      { zh: '环比', en: 'On last period' },
      {
        zh: '与上一期相比；百分数指标为相差的百分点。',
        en: 'Against the period before; of percentages the difference in points.',
      },
      8.5,
      {
        style: NUMBERS,
        cell: (row) => {
          const observed = row.assessment.observed;
          const months = (observed && parsePeriod(observed.period)?.months) ?? 1;
          return changeCell(row, months, row.figures.periodOnPeriod, context);
        },
        numberFormat: (row) => changeFormat(row, language),
      },
    ),
  ];
}

/** This year's share of the plan. */
export function annualColumns(): Column[] {
  return [
    column(
      'annualTarget',
      { zh: '年度目标', en: "Year's target" },
      {
        zh: '目标轨迹在年末的值；每年新增的为当年新增数。',
        en: 'Where the path stands at the end of the year; of yearly increments, the increment.',
      },
      9,
      {
        style: NUMBERS,
        cell: (row, ref) => annualTargetCell(row, ref),
        numberFormat: ({ decimals }) => fixed(Math.max(1, decimals)),
      },
    ),
    column(
      'completion',
      { zh: '年度完成', en: 'Of the year' },
      { zh: '考核值 ÷ 年度目标。', en: "Value / year's target." },
      8,
      {
        style: NUMBERS,
        cell: ({ figures }, ref) =>
          figures.completion === null
            ? NOTHING
            : { formula: `=${ref('actual')}/${ref('annualTarget')}`, value: figures.completion },
        numberFormat: () => PERCENT,
      },
    ),
    column(
      'elapsed',
      { zh: '序时进度', en: 'Time elapsed' },
      {
        zh: '基期到目标期已过去的比例；年内累计的为本年已过去的比例。',
        en: 'Share of the time from base to target that has passed; of yearly sums, of the year.',
      },
      8,
      {
        style: NUMBERS,
        cell: (row, ref) => {
          const given = pathArguments(row, ref);
          if (given === undefined) return row.assessment.record.elapsed ?? NOTHING;
          return policyCall('ELAPSED', [given.start, given.end, given.asOf], { native: {} });
        },
        numberFormat: () => PERCENT,
      },
    ),
    column(
      'baseline',
      { zh: '基数', en: 'Baseline' },
      { zh: '规划的基数。', en: 'What the plan starts from.' },
      8.5,
      {
        style: NUMBERS,
        cell: ({ assessment }) => assessment.base.value ?? NOTHING,
        numberFormat: inUnit,
      },
    ),
    column(
      'target',
      { zh: '规划目标', en: 'Target' },
      { zh: '规划期末的目标；区间取下限。', en: 'Wanted by the target period; of a range the lower bound.' },
      8.5,
      {
        style: NUMBERS,
        cell: ({ assessment: { situation, rules } }) => {
          if (rules.kind === 'milestone') return NOTHING;
          const target = rules.revision?.target ?? situation.target;
          return Number.isFinite(target) ? target : NOTHING;
        },
        numberFormat: inUnit,
      },
    ),
    column(
      'progress',
      { zh: '完成进度', en: 'Progress' },
      {
        zh: '（考核值-基数）÷（目标-基数）；年内累计的为占年度目标的比例。',
        en: '(value - baseline) / (target - baseline); of yearly sums, of the target of the year.',
      },
      8,
      {
        style: NUMBERS,
        cell: (row, ref) => {
          const given = pathArguments(row, ref);
          if (given === undefined) return row.assessment.record.progress ?? NOTHING;
          return policyCall('PROGRESS', [given.baseline, given.target, given.actual], { native: {} });
        },
        numberFormat: () => PERCENT,
      },
    ),
  ];
}

/** How far ahead or behind, what it takes, and what is to be expected. */
export function outlookColumns(context: ReportContext): Column[] {
  const { language, settings } = context;
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
      { zh: '今后年均需', en: 'Needed a year' },
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
    column(
      'forecast',
      { zh: '到期预测', en: 'Forecast' },
      {
        zh: '按现有走势推到目标期的值，至少四期数据才有。方法见 FORECAST。',
        en: 'Expected at the target period as things go, from four values on. Method: see FORECAST.',
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
        style: NUMBERS,
        cell: (row) => chanceCell(row, context),
        numberFormat: () => '0%',
      },
    ),
    column(
      'status',
      { zh: '状态', en: 'Status' },
      {
        zh: '先看是否已达目标，再看领先或落后与容许偏差。',
        en: 'Met comes first, then lead or lag against the tolerance.',
      },
      12,
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

function lookedUp(
  row: ReportRow,
  data: 'current' | 'toDate',
  value: number | null,
  context: ReportContext,
): Cell {
  const { observed } = row.assessment;
  if (observed === undefined || value === null) return NOTHING;
  return { formula: `=${dataLookup(context, data, dataKey(row.subject, observed.period))}`, value };
}

/** Read from the data sheet; sums over several years and average rates stand as worked out. */
function actualCell(row: ReportRow, context: ReportContext): Cell {
  const { record, rules, observed } = row.assessment;
  if (record.actual === null) return NOTHING;
  const worked =
    rules.kind === 'growth-rate' || (isSum(row.assessment) && rules.kind === 'cumulative-increment');
  if (worked || observed?.takenAsSum) return record.actual;
  return lookedUp(row, isSum(row.assessment) ? 'toDate' : 'current', record.actual, context);
}

/** A change on an earlier period, by native formulas in every mode: both values are looked up. */
function changeCell(row: ReportRow, months: number, value: number | null, context: ReportContext): Cell {
  const { observed } = row.assessment;
  const period = observed && parsePeriod(observed.period);
  if (observed === undefined || period === undefined || value === null) return NOTHING;
  const frequency = ({ 12: 'year', 6: 'half', 3: 'quarter' } as const)[period.months] ?? 'month';
  const before = formatPeriod(positionOf(earlier(period, months)), frequency);
  const data = isSum(row.assessment) && months === 12 ? 'toDate' : 'current';
  const [now, then] = [observed.period, before].map((one) =>
    dataLookup(context, data, dataKey(row.subject, one)),
  );
  const change =
    isInPercent(row.assessment) && !isSum(row.assessment) ? `${now}-${then}` : `${now}/${then}-1`;
  return { formula: `=IFERROR(${change},"${NOTHING}")`, value };
}

function changeFormat(row: ReportRow, language: Language): string {
  const points = isInPercent(row.assessment) && !isSum(row.assessment);
  return points ? signedWithUnit(Math.max(1, row.decimals), POINTS[language]) : '+0.0%;-0.0%;0.0%';
}

function annualTargetCell(row: ReportRow, ref: RowReference): Cell {
  const { assessment, figures } = row;
  const { rules, observed, situation, target } = assessment;
  const value = figures.annualTarget;
  if (value === null) return NOTHING;
  const plain = rules.kind === 'level' || rules.kind === 'cumulative-increment';
  if (!plain || observed === undefined || rules.revision !== undefined || assessment.base.value === null)
    return value;
  const year = Math.ceil(observed.at - 1e-9) - 1;
  const end = Number(formatPeriod(situation.end, 'year'));
  if (String(end) !== target.period) return value;
  return policyCall(
    'EXPECTED',
    [
      { text: ref('baseline'), value: assessment.base.value },
      literal(Number(assessment.base.period) || assessment.base.period),
      { text: ref('target'), value: situation.target },
      literal(end),
      literal(year),
      liveText(rules.path),
    ],
    { native: { path: rules.path } },
  );
}

function requiredCell(row: ReportRow, ref: RowReference): Cell {
  const { record, target } = row.assessment;
  if (record.requiredGrowth === null) return NOTHING;
  const given = pathArguments(row, ref);
  if (given === undefined) return record.requiredGrowth;
  const convention = growthConvention(target);
  return policyCall('REQUIRED', [given.actual, given.asOf, given.target, given.end, liveText(convention)], {
    native: { convention },
  });
}

function forecastCell(row: ReportRow, context: ReportContext): Cell {
  const { forecast } = row.figures;
  if (forecast === null) return NOTHING;
  const { periods, values, end, of } = seriesOf(row, context);
  return {
    formula: `=INDEX(POLICY.FORECAST(${periods},${values},${end}${of ? `,"${of}"` : ''}),1,1)`,
    value: forecast,
  };
}

function chanceCell(row: ReportRow, context: ReportContext): Cell {
  const { figures, assessment } = row;
  if (figures.chance === null) return NOTHING;
  const { periods, values, end, of } = seriesOf(row, context);
  const direction = `direction=${assessment.standing.sign === 1 ? 'up' : 'down'}`;
  const options = [direction, ...(of ? [of] : [])].join('; ');
  const target = assessment.rules.revision?.target ?? assessment.situation.target;
  return {
    formula: `=POLICY.CHANCE(${periods},${values},${target},${end},"${options}")`,
    value: figures.chance,
  };
}

/** The indicator's own rows of the data sheet. */
function seriesOf(row: ReportRow, context: ReportContext) {
  const [last] = outlookSeries(row.assessment);
  const series = seriesKey(row.subject, last?.period.months ?? 1);
  const own = (name: 'period' | 'current') =>
    `FILTER(${dataColumn(context, name)},${dataColumn(context, 'series')}="${series}")`;
  const { period = '' } = row.assessment.target;
  return {
    periods: own('period'),
    values: own('current'),
    end: /^\d{4}$/.test(period) ? period : `"${period}"`,
    of: isSum(row.assessment) ? 'of=year-total' : undefined,
  };
}
