import type { Language } from '../../wording/language';
import { STATUS_LOOKS } from '../../wording/status';
import { BEHIND } from '../behindCount';
import { column } from '../column';
import { lookupReference } from '../formulaText';
import { CENTERED, NOTHING, WORDS } from '../houseStyle';
import { POINTS } from '../indicators/calculatedColumns';
import { signedWithUnit } from '../numberFormats';
import type { FormulaCell, SheetModel } from '../sheetModel';
import { statusRules } from '../statusRules';
import { wholeColumn } from '../structuredReference';
import type { TableColumn } from '../tableColumns';
import { tableSheet } from '../tableSheet';
import { withChanges } from './changesTable';
import { identityColumns, keyColumn, leadUnitColumn, unitsColumn } from './listColumns';
import { attentionOrder, statusWord, unitsOf } from './order';
import { periodTitle } from './periodNames';
import type { ReportContext } from './reportContext';
import { reportId, reportTab, reportTableName } from './reportNames';
import type { ReportRow } from './reportRow';
import { countOf, lookupCell, type ReportTable } from './reportTable';
import { explanationOf } from './statusCells';
import type { StatusChange } from './statusChanges';

const TEXT = {
  title: { zh: '需要关注的指标', en: 'Targets that need attention' },
  source: { zh: '来源：', en: 'Source: ' },
} as const;

const STATUS_HEADER = { zh: '状态', en: 'Status' } as const;

/**
 * Worst first, each with its explanation and who answers for it; below, what was up- or downgraded. Order and choice
 * stand as written; status, lead and explanation are looked up in the report's table, and a line tells when that table
 * has come to ask for other rows.
 */
export function attentionSheet(
  context: ReportContext,
  rows: readonly ReportRow[],
  changes: readonly StatusChange[],
  report: ReportTable,
): SheetModel {
  const { plan, period, language } = context;
  const worst = attentionOrder(rows);
  const table = reportTableName(context, 'attention');
  const named = [...worst, ...changes.map(({ row }) => row)].some((row) => unitsOf(row, language));
  const sheet = tableSheet(
    {
      id: reportId(context, 'attention'),
      name: reportTab(context, 'attention'),
      table,
      title: `${TEXT.title[language]}${language === 'zh' ? `（${periodTitle(period, 'zh')}）` : `, ${periodTitle(period, 'en')}`}`,
      verdict: listVerdict(worst.length, wholeColumn(table, STATUS_HEADER[language]), report, language),
      facts: [],
      columns: [
        ...attentionColumns(context, report),
        ...(named ? [unitsColumn(context)] : []),
        keyColumn<ReportRow>((row) => row),
      ],
      rows: worst,
      frozen: 'name',
      rules: (laid) => (worst.length > 0 ? statusRules(laid.columnArea('status'), language) : []),
      footer: `${TEXT.source[language]}${plan.source}`,
      key: 'number',
    },
    language,
  );
  if (changes.length === 0) return sheet;
  return withChanges(sheet, context, changes, report, named ? [leadUnitColumn] : []);
}

const VERDICTS: Readonly<
  Record<Language, { none: string; listed: (count: number) => string; stale: readonly string[] }>
> = {
  zh: {
    none: '没有滞后、倒退或未完成的指标。',
    listed: (count) => `${count} 项需要关注，由重到轻排列。`,
    stale: [
      '本清单与报告表已不一致：报告表中现有 ',
      ' 项需要关注，本清单所列 # 项中现有 ',
      ' 项。请重新生成报告。',
    ],
  },
  en: {
    none: 'Nothing is behind, off track, reversing or missed.',
    listed: (count) =>
      count === 1 ? 'One target needs attention.' : `${count} targets need attention, worst first.`,
    stale: [
      'This list no longer matches the report: the number of targets needing attention there is now ',
      '; of the # listed here, ',
      '. Please write the report again.',
    ],
  },
};

/**
 * How many are listed, or that the list has fallen behind. Listed rows are rows of the report, so that they are all
 * that ask for attention exactly when as many do in the report as are listed, and all of those listed do.
 */
function listVerdict(listed: number, statuses: string, report: ReportTable, language: Language): FormulaCell {
  const { none, listed: some, stale } = VERDICTS[language];
  const words = BEHIND.map((code) => STATUS_LOOKS[code].label[language]);
  const value = listed === 0 ? none : some(listed);
  const inReport = countOf(report.column('status'), words);
  const inList = listed === 0 ? '0' : countOf(statuses, words);
  const [before = '', between = '', after = ''] = stale.map((part) => part.replace('#', String(listed)));
  const told = `"${before}"&${inReport}&"${between}"&${inList}&"${after}"`;
  return {
    formula: `=IF(AND(${inReport}=${listed},${inList}=${listed}),"${value}",${told})`,
    value,
  };
}

function attentionColumns(context: ReportContext, report: ReportTable): TableColumn<ReportRow>[] {
  const { language } = context;
  return [
    ...identityColumns<ReportRow>(context, (row) => row),
    column('status', STATUS_HEADER, { zh: '本期状态。', en: 'The status now.' }, 14, {
      style: { ...CENTERED, bold: true },
      cell: ({ assessment }, ref) =>
        lookupCell(
          report.lookup('status', lookupReference(ref('key'))),
          statusWord(assessment.record.status, context),
        ),
    }),
    column('lead', { zh: '领先/落后', en: 'Lead' }, { zh: '以点计。', en: 'In points.' }, 11, {
      style: CENTERED,
      cell: ({ assessment: { record } }, ref) =>
        lookupCell(
          report.lookup('lead', lookupReference(ref('key'))),
          record.lead === null ? NOTHING : record.lead * 100,
        ),
      numberFormat: () => signedWithUnit(1, `${POINTS[language]}  `),
    }),
    column('why', { zh: '说明', en: 'Why' }, { zh: '判断的依据。', en: 'What the verdict rests on.' }, 82, {
      style: WORDS,
      cell: (row, ref) =>
        lookupCell(report.lookup('why', lookupReference(ref('key'))), explanationOf(row, context)),
    }),
  ];
}
