import { inLanguage } from '../../wording/language';
import { dataSheet } from '../data/dataSheet';
import { inMode } from '../formulaMode';
import type { Narrative } from '../narrative/narrative';
import { narrativeSheet } from '../narrative/narrativeSheet';
import { periodNarrative } from '../narrative/periodNarrative';
import { attentionSheet } from '../parts/attentionSheet';
import { chartSheet } from '../parts/chartSheet';
import { headline } from '../parts/headline';
import { periodTitle } from '../parts/periodNames';
import type { ReportContext } from '../parts/reportContext';
import { reportRows } from '../parts/reportRow';
import { statusChanges } from '../parts/statusChanges';
import type { SheetModel } from '../sheetModel';
import { reportSheet } from './reportSheet';

const TEXT = {
  tab: { zh: '月报', en: 'monthly' },
  title: { zh: '重点指标月报', en: 'Monthly report of key targets' },
} as const;

/** A report: the sheets of its workbook, first the one that is read, and its text. */
export interface Report {
  readonly sheets: readonly SheetModel[];
  readonly narrative: Narrative;
}

/**
 * 月报: every indicator of a plan at the end of a month, what changed since the month before, what needs attention,
 * charts, a text, and the data that its formulas read.
 */
export function monthlyReport(context: ReportContext): Report {
  const { plan, period, language, mode } = context;
  const rows = reportRows(context);
  const changes = statusChanges(context, rows);
  const name = inLanguage(language, plan.title, plan.titleEn);
  const title =
    language === 'zh'
      ? `${name} ${TEXT.title.zh}（${periodTitle(period, 'zh')}）`
      : `${TEXT.title.en}, ${periodTitle(period, 'en')}: ${name}`;
  const narrative = periodNarrative(title, context, rows, changes);
  const sheets = [
    reportSheet(context, rows, {
      kind: 'monthly',
      tab: TEXT.tab[language],
      title,
      verdict: headline(context, rows),
    }),
    attentionSheet(context, rows, changes),
    chartSheet(context, rows),
    narrativeSheet(narrative, context),
    dataSheet(context, rows),
  ];
  return { sheets: sheets.map((sheet) => inMode(sheet, mode)), narrative };
}
