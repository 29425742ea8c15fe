import { nameOf } from '../../assessment/names';
import type { Bilingual } from '../../wording/language';
import { CENTERED, NOTHING, VERDICT, WORDS } from '../houseStyle';
import { POINTS } from '../indicators/calculatedColumns';
import { signedWithUnit } from '../numberFormats';
import type { SheetModel } from '../sheetModel';
import { statusRules } from '../statusRules';
import { layTable, type TableColumn } from '../tableColumns';
import { tableName } from '../tableName';
import { tableSheet } from '../tableSheet';
import { planTab } from '../tabName';
import { attentionOrder, statusWord, unitsOf } from './order';
import { periodTitle } from './periodNames';
import type { ReportContext } from './reportContext';
import type { ReportRow } from './reportRow';
import { explanationOf } from './statusCells';
import type { StatusChange } from './statusChanges';

const TEXT = {
  tab: { zh: '关注', en: 'attention' },
  title: { zh: '需要关注的指标', en: 'Targets that need attention' },
  none: { zh: '没有滞后、倒退或未完成的指标。', en: 'Nothing is behind, reversing or missed.' },
  order: { zh: '由重到轻；说明为 EXPLAIN 所给。', en: 'Worst first; in the words of EXPLAIN.' },
  changes: { zh: '较上期的变化', en: 'Changes since the last report' },
  up: { zh: '▲ 好转', en: '▲ improved' },
  down: { zh: '▼ 转差', en: '▼ worse' },
  source: { zh: '来源：', en: 'Source: ' },
} as const;

/** Worst first, each with its explanation and who answers for it; below, what was up- or downgraded. */
export function attentionSheet(
  context: ReportContext,
  rows: readonly ReportRow[],
  changes: readonly StatusChange[],
): SheetModel {
  const { plan, period, language } = context;
  const worst = attentionOrder(rows);
  const table = tableName(`${plan.id}_attention_${period}`);
  const sheet = tableSheet(
    {
      id: `attention:${plan.id}:${period}`,
      name: planTab(plan, `${period} ${TEXT.tab[language]}`, language),
      table,
      title: `${TEXT.title[language]}${language === 'zh' ? `（${periodTitle(period, 'zh')}）` : `, ${periodTitle(period, 'en')}`}`,
      verdict: worst.length === 0 ? TEXT.none[language] : TEXT.order[language],
      facts: [],
      columns: attentionColumns(context),
      rows: worst,
      frozen: 'name',
      rules: (laid) => (worst.length > 0 ? statusRules(laid.columnArea('status'), language) : []),
      footer: `${TEXT.source[language]}${plan.source}`,
      key: 'number',
    },
    language,
  );
  return changes.length === 0 ? sheet : withChanges(sheet, context, changes);
}

function attentionColumns(context: ReportContext): TableColumn<ReportRow>[] {
  const { language } = context;
  return [
    ...identity<ReportRow>(context, (row) => row),
    column('status', { zh: '状态', en: 'Status' }, { zh: '本期状态。', en: 'The status now.' }, 14, {
      style: { ...CENTERED, bold: true },
      cell: ({ assessment }) => statusWord(assessment.record.status, context),
    }),
    column('lead', { zh: '领先/落后', en: 'Lead' }, { zh: '以点计。', en: 'In points.' }, 11, {
      style: CENTERED,
      cell: ({ assessment: { record } }) => (record.lead === null ? NOTHING : record.lead * 100),
      numberFormat: () => signedWithUnit(1, `${POINTS[language]}  `),
    }),
    column('why', { zh: '说明', en: 'Why' }, { zh: '判断的依据。', en: 'What the verdict rests on.' }, 82, {
      style: WORDS,
      cell: (row) => explanationOf(row, context),
    }),
    column(
      'units',
      { zh: '责任单位', en: 'Responsible' },
      { zh: '规划确定的牵头和责任单位。', en: 'Who answers for it.' },
      18,
      {
        style: WORDS,
        cell: (row) => unitsOf(row, language) ?? NOTHING,
      },
    ),
  ];
}

function withChanges(
  sheet: SheetModel,
  context: ReportContext,
  changes: readonly StatusChange[],
): SheetModel {
  const { plan, period, language } = context;
  const at = sheet.print.area.rows + 1;
  const columns: TableColumn<StatusChange>[] = [
    ...identity<StatusChange>(context, ({ row }) => row),
    column('now', { zh: '本期状态', en: 'Now' }, { zh: '本期。', en: 'In this report.' }, 14, {
      style: { ...CENTERED, bold: true },
      cell: ({ row }) => statusWord(row.assessment.record.status, context),
    }),
    column('way', { zh: '变化', en: 'Change' }, { zh: '好转或转差。', en: 'Better or worse.' }, 11, {
      style: CENTERED,
      cell: ({ way }) => TEXT[way][language],
    }),
    column(
      'before',
      { zh: '上期状态', en: 'Before' },
      { zh: '上一期报告。', en: 'In the report before.' },
      82,
      {
        style: WORDS,
        cell: ({ before }) => statusWord(before, context),
      },
    ),
  ];
  const name = tableName(`${plan.id}_changes_${period}`);
  const laid = layTable(name, { row: at + 1, column: 0 }, columns, changes, language);
  return {
    ...sheet,
    blocks: [...sheet.blocks, { row: at, column: 0, cells: [[TEXT.changes[language]]] }, laid.block],
    styles: [
      ...sheet.styles,
      { area: { row: at, column: 0, rows: 1, columns: 1 }, style: VERDICT },
      ...laid.styles,
    ],
    tables: [...sheet.tables, laid.table],
    help: [...sheet.help, ...laid.help],
    rules: [...sheet.rules, ...statusRules(laid.columnArea('now'), language)],
    rowHeights: { ...sheet.rowHeights, ...laid.heights },
    print: { ...sheet.print, area: { ...sheet.print.area, rows: at + 2 + changes.length } },
  };
}

type Rest<Row> = Pick<TableColumn<Row>, 'style' | 'cell' | 'numberFormat'>;

function column<Row>(
  key: string,
  header: Bilingual,
  help: Bilingual,
  width: number,
  rest: Rest<Row>,
): TableColumn<Row> {
  return { key, header, help, width, ...rest };
}

function identity<Row>({ language }: ReportContext, rowOf: (row: Row) => ReportRow): TableColumn<Row>[] {
  return [
    column('number', { zh: '序号', en: 'No.' }, { zh: '规划中的指标编号。', en: 'Number in the plan.' }, 6, {
      style: CENTERED,
      cell: (row) => rowOf(row).assessment.record.number,
    }),
    column('name', { zh: '指标名称', en: 'Indicator' }, { zh: '指标。', en: 'What is measured.' }, 28, {
      style: WORDS,
      cell: (row) => nameOf(rowOf(row).assessment, language),
    }),
  ];
}
