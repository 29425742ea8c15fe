import type { Language } from '../../wording/language';
import { NOTE, TITLE, VERDICT } from '../houseStyle';
import { CHANGED } from '../parts/columns/asideColumns';
import type { ReportContext } from '../parts/reportContext';
import { reportId, reportTab } from '../parts/reportNames';
import type { ReportTable } from '../parts/reportTable';
import { rowHeight } from '../rowHeight';
import { BLANK_SHEET, type FormulaCell, type SheetModel, type Style, type StyleRun } from '../sheetModel';
import type { Narrative } from './narrative';

const SOURCE = { zh: '来源：', en: 'Source: ' } as const;
/** In characters: a line that is read without losing it. */
const WIDTH = 100;

/** The narrative on a sheet: one paragraph a row, ready to be copied; the second line tells whether it still holds. */
export function narrativeSheet(
  { title, sections, foot }: Narrative,
  context: ReportContext,
  report: ReportTable,
): SheetModel {
  const { plan, language } = context;
  const lines = [
    { text: title, style: TITLE },
    { text: stillHolds(report, language), style: NOTE },
    ...sections.flatMap(({ heading, paragraphs }) => [
      { text: heading, style: VERDICT },
      ...paragraphs.map((text) => ({ text, style: {} })),
    ]),
    { text: foot, style: NOTE },
  ];
  const styles: StyleRun[] = lines.map(({ style }, row) => ({
    area: { row, column: 0, rows: 1, columns: 1 },
    style: { wrap: true, vertical: 'center', ...style },
  }));
  return {
    ...BLANK_SHEET,
    id: reportId(context, 'text'),
    name: reportTab(context, 'text'),
    columnWidths: [WIDTH],
    rowHeights: Object.fromEntries(lines.map(({ text, style }, row) => [row, heightOf(text, style)])),
    blocks: [{ row: 0, column: 0, cells: lines.map(({ text }) => [text]) }],
    styles,
    print: {
      footer: `${SOURCE[language]}${plan.source}`,
      area: { row: 0, column: 0, rows: lines.length, columns: 1 },
    },
  };
}

const DEFAULT_SIZE = 11;

/** Of larger letters fewer stand in a line, and each line is higher. */
function heightOf(text: string | FormulaCell, { size = DEFAULT_SIZE }: Style): number {
  const scale = size / DEFAULT_SIZE;
  return rowHeight([text], [WIDTH / scale]) * scale + 4;
}

const HOLDS: Readonly<
  Record<Language, { same: string; stale: readonly [string, string, string]; unknown: string }>
> = {
  zh: {
    same: '以下文字与报告表一致。',
    stale: ['以下文字为写入时的情况；此后报告表中已有 ', ' 项状态、', ' 项数值变动，请重新生成报告。'],
    unknown: '报告表中有算不出的结论，无法核对；以下文字为写入时的情况。',
  },
  en: {
    same: 'The text agrees with the table of the report.',
    stale: [
      'The text is as it was written. Changed in the table since then: statuses ',
      ', values ',
      '. Please write the report again.',
    ],
    unknown: 'The table shows errors, so that the text cannot be checked; it is as it was written.',
  },
};

/** Text cannot follow the table by itself, but it can say that it has fallen behind. */
function stillHolds(report: ReportTable, language: Language): FormulaCell {
  const { same, stale, unknown } = HOLDS[language];
  const changed = report.column('changed');
  const [statuses, figures] = [CHANGED.status, CHANGED.figure].map((code) => `COUNTIF(${changed},${code})`);
  const told = `"${stale[0]}"&${statuses}&"${stale[1]}"&${figures}&"${stale[2]}"`;
  return {
    formula: `=IF(SUMPRODUCT(--ISERROR(${changed}))>0,"${unknown}",IF(${statuses}+${figures}=0,"${same}",${told}))`,
    value: same,
  };
}
