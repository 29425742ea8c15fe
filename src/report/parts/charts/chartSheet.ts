import type { Language } from '../../../wording/language';
import { LABEL, NOTE, TITLE } from '../../houseStyle';
import { BLANK_SHEET, type SheetModel } from '../../sheetModel';
import { periodTitle } from '../periodNames';
import type { ReportContext } from '../reportContext';
import { reportId, reportTab } from '../reportNames';
import type { ReportRow } from '../reportRow';
import type { ReportTable } from '../reportTable';
import type { ChartMaker } from './chartPart';
import { chosenRows, drawingOf, usualRows } from './drawable';
import { LINE_COLUMNS } from './lineChart';
import { planChart } from './planChart';
import { statusChart } from './statusChart';
import { yearChart } from './yearChart';

const TEXT = {
  title: { zh: '目标轨迹与实际', en: 'Target paths and actual values' },
  look: {
    zh: '实线为实际，虚线为目标轨迹，圆点为目标；点线及浅色带为写入时的预测及其80%区间。',
    en: 'Solid: actual values; dashed: path to the target, which is the dot; dotted, with a pale band: forecast as of writing, with its 80% interval.',
  },
  source: { zh: '来源：', en: 'Source: ' },
  data: {
    zh: '图表所用数据（实际值、轨迹和项数随报告更新，预测为写入时的值）',
    en: 'Data of the charts (actual values, paths and counts follow the report; forecasts are as written)',
  },
} as const;

/**
 * Charts beside and below each other, and the rows and columns that each covers: two lines of them and the title, which
 * is repeated, fill a landscape page, so that no page breaks within one.
 */
const ACROSS = 3;
const CHART = { rows: 16, columns: 4 };
/** Chart and the gap after it. */
const STEP = { rows: CHART.rows + 1, columns: CHART.columns + 1 };
const HEAD = 2;
const HEIGHTS = { title: 24, other: 15 };
const WIDTHS = { column: 11, gap: 2.5, label: 22 };
const PAGE_COLUMNS = ACROSS * STEP.columns - 1;
/** The data of the charts stands right of the page, one block below the other. */
const DATA_COLUMN = PAGE_COLUMNS + 2;

/**
 * Native charts: how many targets have each status, and the path against actual values of the indicators that the
 * reader chose, or of what asks for attention most.
 */
export function chartSheet(
  context: ReportContext,
  rows: readonly ReportRow[],
  report: ReportTable,
): SheetModel {
  const { plan, period, language, charts } = context;
  const chosen = charts === undefined ? usualRows(rows) : chosenRows(rows, charts);
  const makers = [
    statusChart(context, rows, report),
    ...chosen.map((row) =>
      (drawingOf(row.assessment) === 'year' ? yearChart : planChart)(context, row, report),
    ),
  ];
  const parts = placed(makers);
  const lines = Math.ceil(parts.length / ACROSS);
  const pageRows = HEAD + lines * STEP.rows - 1;
  const dataRows = makers.reduce((sum, { rows: taken }) => sum + taken + 1, 1);
  return {
    ...BLANK_SHEET,
    id: reportId(context, 'charts'),
    name: reportTab(context, 'charts'),
    columnWidths: Array.from({ length: DATA_COLUMN + LINE_COLUMNS }, (_, index) => widthOf(index)),
    rowHeights: Object.fromEntries(
      Array.from({ length: pageRows }, (_, row) => [row, row === 0 ? HEIGHTS.title : HEIGHTS.other]),
    ),
    blocks: [
      { row: 0, column: 0, cells: [[title(period, language)], [TEXT.look[language]]] },
      { row: 0, column: DATA_COLUMN, cells: [[TEXT.data[language]]] },
      ...parts.map(({ block }) => block),
    ],
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, style: TITLE },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, style: NOTE },
      { area: { row: 0, column: DATA_COLUMN, rows: dataRows, columns: LINE_COLUMNS }, style: LABEL },
      ...parts.flatMap(({ styles }) => styles),
    ],
    charts: parts.map(({ chart }) => chart),
    print: {
      footer: `${TEXT.source[language]}${plan.source}`,
      titleRows: [0, 1],
      area: { row: 0, column: 0, rows: pageRows, columns: PAGE_COLUMNS },
    },
  };
}

function widthOf(column: number): number {
  if (column === DATA_COLUMN) return WIDTHS.label;
  const isGap = column < PAGE_COLUMNS && column % STEP.columns === CHART.columns;
  return isGap ? WIDTHS.gap : WIDTHS.column;
}

const title = (period: string, language: Language) =>
  language === 'zh'
    ? `${TEXT.title.zh}（${periodTitle(period, 'zh')}）`
    : `${TEXT.title.en}, ${periodTitle(period, 'en')}`;

function placed(makers: readonly ChartMaker[]) {
  let row = 1;
  return makers.map(({ rows, make }, index) => {
    const part = make({
      area: {
        row: HEAD + Math.floor(index / ACROSS) * STEP.rows,
        column: (index % ACROSS) * STEP.columns,
        ...CHART,
      },
      data: { row, column: DATA_COLUMN },
    });
    row += rows + 1;
    return part;
  });
}
