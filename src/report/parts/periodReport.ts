import { type Bilingual, inLanguage } from '../../wording/language';
import { dataSheet } from '../data/dataSheet';
import { inMode } from '../formulaMode';
import type { Narrative } from '../narrative/narrative';
import { narrativeSheet } from '../narrative/narrativeSheet';
import { periodNarrative } from '../narrative/periodNarrative';
import type { SheetModel } from '../sheetModel';
import { attentionSheet } from './attentionSheet';
import { chartSheet } from './charts/chartSheet';
import { notDrawn } from './charts/drawable';
import type { ReportColumn } from './columns/reportColumn';
import { headline } from './headline';
import { periodTitle } from './periodNames';
import type { ReportContext } from './reportContext';
import { reportTableName } from './reportNames';
import { type ReportRow, reportRows } from './reportRow';
import { reportColumns, reportSheet } from './reportSheet';
import { type ReportTable, reportTable } from './reportTable';
import { statusChanges } from './statusChanges';

/** A report: the sheets of its workbook, first the one that is read, and its text. */
export interface Report {
  readonly sheets: readonly SheetModel[];
  readonly narrative: Narrative;
  /** Numbers of indicators that were to be drawn, but have no path or too few values. */
  readonly notDrawn: readonly string[];
}

/** What makes one kind of report; everything else is the same for all. */
export interface ReportDesign {
  readonly tab: Bilingual;
  readonly title: Bilingual;
  /** Columns behind those that name the indicator. */
  readonly naming?: (context: ReportContext) => readonly ReportColumn[];
  /** Columns behind those of the observed values. */
  readonly more?: (context: ReportContext) => readonly ReportColumn[];
  readonly without?: readonly string[];
  /** What stands between the table and the signatures. */
  readonly below?: (sheet: SheetModel, context: ReportContext, rows: readonly ReportRow[]) => SheetModel;
  /** Sheets of its own, behind the table. */
  readonly sheets?: (
    context: ReportContext,
    rows: readonly ReportRow[],
    report: ReportTable,
  ) => readonly SheetModel[];
}

/**
 * Every indicator of a plan at the end of a period, what changed since the period before, what needs attention,
 * charts, a text, and the data that its formulas read.
 */
export function periodReport(design: ReportDesign, context: ReportContext): Report {
  const { plan, period, language, mode } = context;
  const rows = reportRows(context);
  const changes = statusChanges(context, rows);
  const name = inLanguage(language, plan.title, plan.titleEn);
  const title =
    language === 'zh'
      ? `${name} ${design.title.zh}（${periodTitle(period, 'zh')}）`
      : `${design.title.en}, ${periodTitle(period, 'en')}: ${name}`;
  const narrative = periodNarrative(title, context, rows, changes);
  const columns = reportColumns(context, rows, {
    naming: design.naming?.(context) ?? [],
    more: design.more?.(context) ?? [],
    without: design.without ?? [],
  });
  const table = reportTable(reportTableName(context), columns, language);
  const sheets = [
    reportSheet(context, rows, columns, table, {
      title,
      verdict: headline(context, rows),
      below: (sheet) => design.below?.(sheet, context, rows) ?? sheet,
    }),
    ...(design.sheets?.(context, rows, table) ?? []),
    attentionSheet(context, rows, changes, table),
    chartSheet(context, rows, table),
    narrativeSheet(narrative, context, table),
    dataSheet(context, rows),
  ];
  return {
    sheets: sheets.map((sheet) => inMode(sheet, mode)),
    narrative,
    notDrawn: notDrawn(rows, context.charts ?? []),
  };
}
