import { NOTE, TITLE, VERDICT } from '../houseStyle';
import type { ReportContext } from '../parts/reportContext';
import { rowHeight } from '../rowHeight';
import type { SheetModel, StyleRun } from '../sheetModel';
import { planTab } from '../tabName';
import type { Narrative } from './narrative';

const TAB = { zh: '文字', en: 'text' } as const;
/** In characters: a line that is read without losing it. */
const WIDTH = 100;

/** The narrative on a sheet: one paragraph a row, ready to be copied. */
export function narrativeSheet({ title, sections, foot }: Narrative, context: ReportContext): SheetModel {
  const { plan, period, language } = context;
  const lines = [
    { text: title, style: TITLE },
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
    id: `text:${plan.id}:${period}`,
    name: planTab(plan, `${period} ${TAB[language]}`, language),
    columnWidths: [WIDTH],
    rowHeights: Object.fromEntries(
      lines.map(({ text }, row) => [row, rowHeight([text], [WIDTH]) + (row === 0 ? 10 : 4)]),
    ),
    blocks: [{ row: 0, column: 0, cells: lines.map(({ text }) => [text]) }],
    styles,
    tables: [],
    names: [],
    rules: [],
    validations: [],
    help: [],
    charts: [],
    print: { footer: plan.source, area: { row: 0, column: 0, rows: lines.length, columns: 1 } },
  };
}
