import type { Bilingual } from '../../wording/language';
import { BEHIND } from '../behindCount';
import { lookupReference } from '../formulaText';
import { CENTERED, NUMBERS, VERDICT, WORDS } from '../houseStyle';
import { STATUS_HEADER } from '../indicators/calculatedColumns';
import { PERCENT } from '../numberFormats';
import { statusesOf } from '../parts/order';
import type { ReportContext } from '../parts/reportContext';
import type { ReportRow } from '../parts/reportRow';
import type { SheetModel } from '../sheetModel';
import { wholeColumn } from '../structuredReference';
import { withTableBelow } from '../tableBelow';
import type { TableColumn } from '../tableColumns';
import { tableName } from '../tableName';
import { CATEGORY_HEADER, categoryOf } from './categoryColumn';

const TEXT = {
  title: { zh: '分类汇总', en: 'By category' },
  total: { zh: '合计', en: 'Total' },
} as const;

/** Statuses that belong together, as the headline of the report groups them. */
const SHARES = [
  {
    key: 'share:good',
    header: { zh: '按计划推进占比', en: 'On schedule' },
    help: { zh: '已实现、快于序时、符合序时的占比。', en: 'Achieved, ahead or on track.' },
    codes: ['achieved', 'ahead', 'on-track'],
  },
  {
    key: 'share:behind',
    header: { zh: '需要关注占比', en: 'Need attention' },
    help: { zh: '滞后、严重滞后、倒退、未完成的占比。', en: 'Behind, off track, reversing or missed.' },
    codes: BEHIND,
  },
  {
    key: 'share:unknown',
    header: { zh: '无法评估占比', en: 'No verdict' },
    help: { zh: '无数据或无法评估的占比。', en: 'Without data or not assessable.' },
    codes: ['no-data', 'not-assessable'],
  },
] as const satisfies readonly { key: string; header: Bilingual; help: Bilingual; codes: readonly string[] }[];

/** A group of the document, or all of them. */
interface CategoryRow {
  readonly name: string;
  readonly isTotal: boolean;
  readonly rows: readonly ReportRow[];
}

/**
 * The sheet with a summary below its table: how many targets of each category have each status, live over the table,
 * and the shares they make.
 */
export function withCategories(
  sheet: SheetModel,
  context: ReportContext,
  rows: readonly ReportRow[],
): SheetModel {
  const { plan, period, language } = context;
  const [main] = sheet.tables;
  if (main === undefined) return sheet;
  const names = [...new Set(rows.map((row) => categoryOf(row, language)))];
  const groups: CategoryRow[] = [
    ...names.map((name) => ({
      name,
      isTotal: false,
      rows: rows.filter((row) => categoryOf(row, language) === name),
    })),
    { name: TEXT.total[language], isTotal: true, rows },
  ];
  return withTableBelow(
    sheet,
    {
      name: tableName(`${plan.id}_categories_${period}`),
      lines: [{ cell: TEXT.title[language], style: VERDICT }],
      columns: columns(context, main.name, sheet.columnWidths),
      rows: groups,
    },
    language,
  );
}

type Column = Omit<TableColumn<CategoryRow>, 'width'>;

/** The columns stand under those of the table, and are as wide. */
function columns(
  context: ReportContext,
  main: string,
  widths: readonly number[],
): TableColumn<CategoryRow>[] {
  const { language, settings } = context;
  const [categories, statuses] = [CATEGORY_HEADER, STATUS_HEADER].map((header) =>
    wholeColumn(main, header[language]),
  ) as [string, string];
  const known = statusesOf(context);
  const withStatus = (rows: readonly ReportRow[], codes: readonly string[]) =>
    rows.filter(({ assessment }) => codes.includes(assessment.record.status)).length;
  const all: Column[] = [
    {
      key: 'count',
      header: { zh: '项数', en: 'Targets' },
      help: { zh: '该类的目标项数。', en: 'How many targets it has.' },
      style: { ...CENTERED, bold: true },
      cell: ({ isTotal, rows }, ref) => ({
        formula: isTotal ? `=ROWS(${statuses})` : `=COUNTIF(${categories},${lookupReference(ref('name'))})`,
        value: rows.length,
      }),
    },
    {
      key: 'name',
      header: CATEGORY_HEADER,
      help: { zh: '文件划分的指标类别。', en: 'The group in which the document lists its indicators.' },
      style: WORDS,
      cell: ({ name }) => name,
    },
    ...known.map(
      ({ code, word, label }): Column => ({
        key: code,
        header: { zh: label, en: label },
        help: { zh: '处于此状态的项数。', en: 'How many have this status.' },
        style: CENTERED,
        cell: ({ isTotal, rows }, ref) => ({
          formula: isTotal
            ? `=COUNTIF(${statuses},"${word}")`
            : `=COUNTIFS(${categories},${lookupReference(ref('name'))},${statuses},"${word}")`,
          value: withStatus(rows, [code]),
        }),
      }),
    ),
    ...(settings.method === 'schedule' ? SHARES : []).map(
      ({ key, header, help, codes }): Column => ({
        key,
        header,
        help,
        style: NUMBERS,
        cell: ({ rows }, ref) => ({
          formula: `=(${codes.map((code) => ref(code)).join('+')})/${ref('count')}`,
          value: withStatus(rows, codes) / rows.length,
        }),
        numberFormat: () => PERCENT,
      }),
    ),
  ];
  return all.map((column, index) => ({ ...column, width: widths[index] ?? 9 }));
}
