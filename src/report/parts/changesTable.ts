import type { Language } from '../../wording/language';
import { column } from '../column';
import { lookupReference } from '../formulaText';
import { CENTERED, VERDICT, WORDS } from '../houseStyle';
import type { FormulaCell, SheetModel } from '../sheetModel';
import { statusRules } from '../statusRules';
import { withTableBelow } from '../tableBelow';
import type { TableColumn } from '../tableColumns';
import { CHANGED } from './columns/asideColumns';
import { identityColumns, keyColumn } from './listColumns';
import { GRADES, gradeOf, statusWord } from './order';
import type { ReportContext } from './reportContext';
import { reportTableName } from './reportNames';
import { lookupCell, type ReportTable } from './reportTable';
import type { StatusChange } from './statusChanges';

const TEXT = {
  changes: { zh: '较上期的变化', en: 'Changes since the last report' },
  up: { zh: '▲ 好转', en: '▲ improved' },
  down: { zh: '▼ 转差', en: '▼ worse' },
  none: { zh: '— 不变', en: '— unchanged' },
} as const;

const BEFORE = { zh: '上期：', en: 'Before: ' } as const;

const STALE: Readonly<Record<Language, readonly [string, string]>> = {
  zh: ['（写入后已有 ', ' 项状态变动，请重新生成报告）'],
  en: [' (statuses changed since this was written: ', '; please write the report again)'],
};

/**
 * The sheet with what was up- or downgraded below its list: the status now is live, the one before as written. On
 * paper the headers of the list are repeated above it too, so that its columns are of the same kind.
 */
export function withChanges(
  sheet: SheetModel,
  context: ReportContext,
  changes: readonly StatusChange[],
  report: ReportTable,
  units: readonly TableColumn<StatusChange>[],
): SheetModel {
  const { language } = context;
  return withTableBelow(
    sheet,
    {
      name: reportTableName(context, 'changes'),
      lines: [{ cell: heading(report, language), style: VERDICT }],
      columns: changeColumns(context, report, units),
      rows: changes,
      rules: (laid) => statusRules(laid.columnArea('now'), language),
    },
    language,
  );
}

function heading(report: ReportTable, language: Language): FormulaCell {
  const value = TEXT.changes[language];
  const changed = `COUNTIF(${report.column('changed')},${CHANGED.status})`;
  const [before, after] = STALE[language];
  return { formula: `="${value}"&IF(${changed}=0,"","${before}"&${changed}&"${after}")`, value };
}

function changeColumns(
  context: ReportContext,
  report: ReportTable,
  units: readonly TableColumn<StatusChange>[],
): TableColumn<StatusChange>[] {
  const { language } = context;
  const grades = GRADES.map((code) => `"${statusWord(code, context)}"`).join(',');
  const told = (way: 'up' | 'down' | 'none') => `"${TEXT[way][language]}"`;
  return [
    ...identityColumns<StatusChange>(context, ({ row }) => row),
    column('now', { zh: '状态', en: 'Status' }, { zh: '本期状态。', en: 'The status now.' }, 14, {
      style: { ...CENTERED, bold: true },
      cell: ({ row }, ref) =>
        lookupCell(
          report.lookup('status', lookupReference(ref('key'))),
          statusWord(row.assessment.record.status, context),
        ),
    }),
    column('way', { zh: '变化', en: 'Change' }, { zh: '好转或转差。', en: 'Better or worse.' }, 11, {
      style: CENTERED,
      cell: ({ way, before }, ref) => {
        const by = `MATCH(${ref('now')},{${grades}},0)-${(gradeOf(before) ?? 0) + 1}`;
        const words = `IF(${by}<0,${told('up')},IF(${by}>0,${told('down')},${told('none')}))`;
        return { formula: `=IFERROR(${words},${told('none')})`, value: TEXT[way][language] };
      },
    }),
    column('before', { zh: '说明', en: 'Note' }, { zh: '上期状态。', en: 'The status before.' }, 82, {
      style: WORDS,
      cell: ({ before }) => BEFORE[language] + statusWord(before, context),
    }),
    ...units,
    keyColumn<StatusChange>(({ row }) => row),
  ];
}
