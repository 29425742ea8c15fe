import { isInPercent, isSum } from '../../../assessment/periodFigures';
import { earlier } from '../../../series/dated';
import { formatPeriod, parsePeriod, positionOf } from '../../../series/period';
import type { Language } from '../../../wording/language';
import { column } from '../../column';
import { dataKey } from '../../data/dataRows';
import { dataLookup } from '../../data/dataSheet';
import { CENTERED, NOTHING, NUMBERS } from '../../houseStyle';
import { POINTS } from '../../indicators/calculatedColumns';
import { signedWithUnit } from '../../numberFormats';
import type { Cell } from '../../sheetModel';
import type { ReportContext } from '../reportContext';
import type { ReportRow } from '../reportRow';
import { inUnit, type ReportColumn } from './reportColumn';

/** What was observed, read from the data sheet. */
export function observedColumns(context: ReportContext): ReportColumn[] {
  const { language } = context;
  return [
    column(
      'period',
      { zh: '数据时期', en: 'As of' },
      { zh: '报告期末已有的最新一期。', en: 'The latest period with data.' },
      8.5,
      {
        style: { ...CENTERED, numberFormat: '@' },
        cell: ({ assessment }) => assessment.record.period ?? NOTHING,
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
      { zh: '考核值', en: 'Assessed value' },
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
      { zh: '同比', en: 'Year on year' },
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
      { zh: '环比', en: 'Period on period' },
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
  const summed = rules.kind === 'cumulative-increment' && record.actual !== row.figures.current;
  if (rules.kind === 'growth-rate' || summed || observed?.takenAsSum) return record.actual;
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
