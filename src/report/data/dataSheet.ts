import { nameOf, regionOf } from '../../assessment/names';
import { isSum } from '../../assessment/periodFigures';
import type { State } from '../../series/observation';
import type { Bilingual } from '../../wording/language';
import { column, type Rest } from '../column';
import { lookupText } from '../formulaText';
import { CENTERED, LABEL, NOTHING, NUMBERS, WORDS } from '../houseStyle';
import { decimalsOf, fixed } from '../numberFormats';
import type { ReportContext } from '../parts/reportContext';
import { reportId, reportTab, reportTableName } from '../parts/reportNames';
import type { ReportRow } from '../parts/reportRow';
import type { Cell, SheetModel } from '../sheetModel';
import { wholeColumn } from '../structuredReference';
import type { TableColumn } from '../tableColumns';
import { tableSheet } from '../tableSheet';
import { DATA_HEADERS, type DataColumn } from './dataColumns';
import { type DataRow, dataRows } from './dataRows';

const TEXT = {
  title: { zh: '报告所用数据', en: 'Data of the report' },
  verdict: {
    zh: '报告的公式读取本表；在此改正数值，报告随之更新。右侧三列供公式查找，请勿改动。',
    en: 'The formulas of the report read this sheet: correct a value here and the report follows. The three columns on the right serve the look-ups; leave them as they are.',
  },
  source: { zh: '来源：', en: 'Source: ' },
} as const;

const STATES: Readonly<Record<State, Bilingual>> = {
  preliminary: { zh: '初步', en: 'preliminary' },
  revised: { zh: '修订', en: 'revised' },
  final: { zh: '最终', en: 'final' },
};

const dataTable = (context: ReportContext) => reportTableName(context, 'data');

/** Refers to a whole column of the data sheet. */
export function dataColumn(context: ReportContext, column: DataColumn): string {
  return wholeColumn(dataTable(context), DATA_HEADERS[column][context.language]);
}

/** Looks one value up on the data sheet by its key. */
export function dataLookup(context: ReportContext, column: DataColumn, key: string): string {
  return `INDEX(${dataColumn(context, column)},MATCH(${lookupText(key)},${dataColumn(context, 'key')},0))`;
}

/** The observations that a report rests on; its formulas read them from here. */
export function dataSheet(context: ReportContext, rows: readonly ReportRow[]): SheetModel {
  const { plan, period, language } = context;
  return tableSheet(
    {
      id: reportId(context, 'data'),
      name: reportTab(context, 'data'),
      table: dataTable(context),
      title: `${TEXT.title[language]} ${period}`,
      verdict: TEXT.verdict[language],
      facts: [],
      columns: columns(context),
      rows: dataRows(rows),
      frozen: 'name',
      footer: `${TEXT.source[language]}${plan.source}`,
      key: 'key',
    },
    language,
  );
}

function columns(context: ReportContext): TableColumn<DataRow>[] {
  const { language, plan } = context;
  const own = (key: DataColumn, help: Bilingual, width: number, rest: Rest<DataRow>) =>
    column(key, DATA_HEADERS[key], help, width, rest);
  const values = (row: DataRow) => fixed(decimals(row));
  const helper = { zh: '供公式查找，请勿改动。', en: 'Serves the look-ups; leave it as it is.' };
  return [
    own('number', { zh: '规划中的指标编号。', en: 'Number in the plan.' }, 6, {
      style: CENTERED,
      cell: ({ assessment }) => assessment.record.number,
    }),
    own('name', { zh: '指标。', en: 'What is measured.' }, 30, {
      style: WORDS,
      cell: ({ assessment }) => nameOf(assessment, language),
    }),
    own('region', { zh: '数据所属地区。', en: 'The region that the value is of.' }, 18, {
      style: WORDS,
      cell: ({ assessment }) => regionOf(assessment, plan, language),
    }),
    own('period', { zh: '数据所属时期。', en: 'The period that the value is of.' }, 9, {
      style: { ...CENTERED, numberFormat: '@' },
      cell: ({ observation }) => observation.period,
    }),
    own(
      'current',
      {
        zh: '该时期的数值；以累计值报送的，为两期累计之差。',
        en: 'The value of the period itself; of values reported as sums, the difference of two.',
      },
      11,
      {
        style: NUMBERS,
        cell: (row, ref) => currentCell(row, ref('toDate'), context),
        numberFormat: values,
      },
    ),
    own('toDate', { zh: '年初至该时期末之和，仅时期指标有。', en: 'Sum from January, of flows only.' }, 11, {
      style: NUMBERS,
      cell: (row) => toDateCell(row, context),
      numberFormat: values,
    }),
    own('state', { zh: '初步、修订或最终。', en: 'Preliminary, revised or final.' }, 11, {
      style: CENTERED,
      cell: ({ observation: { state } }) => (state ? STATES[state][language] : NOTHING),
    }),
    own('reported', { zh: '报送日期。', en: 'When it was reported.' }, 11, {
      style: { ...CENTERED, numberFormat: '@' },
      cell: ({ observation }) => observation.reported ?? NOTHING,
    }),
    own('source', { zh: '数据来源。', en: 'Where it is from.' }, 20, {
      style: WORDS,
      cell: ({ observation }) => observation.source ?? NOTHING,
    }),
    own('note', { zh: '说明，如修订原因。', en: 'Such as why it was revised.' }, 20, {
      style: WORDS,
      cell: ({ observation }) => observation.note ?? NOTHING,
    }),
    own('key', helper, 28, { style: { ...LABEL, ...WORDS }, cell: ({ key }) => key }),
    own('series', helper, 24, { style: { ...LABEL, ...WORDS }, cell: ({ series }) => series }),
    own('month', helper, 9, { style: { ...LABEL, ...CENTERED }, cell: ({ month }) => month }),
  ];
}

/** Reported as it is, or got from two sums. */
function currentCell(row: DataRow, toDate: string, context: ReportContext): Cell {
  const { observation, current, keyBefore } = row;
  if (current === null) return NOTHING;
  if (!isSum(row.assessment) || observation.basis === 'current') return observation.value;
  const before = keyBefore === undefined ? '' : `-${dataLookup(context, 'toDate', keyBefore)}`;
  return { formula: `=${toDate}${before}`, value: current };
}

/** Reported as it is, or added up from the months since January. */
function toDateCell(
  { assessment, observation, toDate, series, month, period }: DataRow,
  context: ReportContext,
): Cell {
  if (!isSum(assessment) || toDate === null) return NOTHING;
  if (observation.basis === 'cumulative') return observation.value;
  const inYear = `${dataColumn(context, 'month')},">${month - period.month}",${dataColumn(context, 'month')},"<=${month}"`;
  return {
    formula: `=SUMIFS(${dataColumn(context, 'current')},${dataColumn(context, 'series')},${lookupText(series)},${inYear})`,
    value: toDate,
  };
}

function decimals({ assessment, observation }: DataRow): number {
  return Math.min(2, decimalsOf([observation.value, assessment.indicator.baseline?.value ?? 0]));
}
