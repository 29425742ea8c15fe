import { nameOf } from '../../assessment/names';
import { isSum } from '../../assessment/periodFigures';
import { pathValue } from '../../progress/path';
import { formatPeriod, position } from '../../series/period';
import { inLanguage } from '../../wording/language';
import { LABEL, TITLE } from '../houseStyle';
import type { Block, Cell, ChartModel, SheetModel } from '../sheetModel';
import { planTab } from '../tabName';
import { attentionOrder, statusCounts, statusesOf } from './order';
import { periodTitle } from './periodNames';
import type { ReportContext } from './reportContext';
import type { ReportRow } from './reportRow';

const TEXT = {
  tab: { zh: '图', en: 'charts' },
  title: { zh: '目标轨迹与实际', en: 'Target paths and actual values' },
  status: { zh: '各状态项数', en: 'Targets by status' },
  count: { zh: '项', en: 'targets' },
  path: { zh: '目标轨迹', en: 'path' },
  actual: { zh: '实际', en: 'actual' },
  data: { zh: '图表所用数据', en: 'Data of the charts' },
} as const;

const PATH_INK = '#8C959F';
const ACTUAL_INK = '#0B4F8A';
/** Charts beside and below each other on a landscape page, and the rows and columns that each covers. */
const ACROSS = 3;
const CHART = { rows: 16, columns: 4 };
/** The data of the charts stands right of the page. */
const DATA_COLUMN = ACROSS * CHART.columns + 2;
const MOST = 5;

/** Native charts: how many targets have each status, and the path against actual values of what asks for it most. */
export function chartSheet(context: ReportContext, rows: readonly ReportRow[]): SheetModel {
  const { plan, period, language } = context;
  const chosen = chosenRows(rows);
  const status = statusChart(context, rows);
  const paths = chosen.map((row, index) => pathChart(context, row, index));
  const parts = [status, ...paths];
  const lines = Math.ceil(parts.length / ACROSS);
  return {
    id: `charts:${plan.id}:${period}`,
    name: planTab(plan, `${period} ${TEXT.tab[language]}`, language),
    columnWidths: Array.from({ length: DATA_COLUMN + 3 * (MOST + 1) }, () => 11),
    blocks: [
      { row: 0, column: 0, cells: [[`${TEXT.title[language]} ${periodTitle(period, language)}`]] },
      { row: 0, column: DATA_COLUMN, cells: [[TEXT.data[language]]] },
      ...parts.map(({ block }) => block),
    ],
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, style: TITLE },
      { area: { row: 0, column: DATA_COLUMN, rows: 80, columns: 3 * (MOST + 1) }, style: LABEL },
    ],
    tables: [],
    names: [],
    rules: [],
    validations: [],
    help: [],
    charts: parts.map(({ chart }) => chart),
    print: {
      footer: plan.source,
      area: { row: 0, column: 0, rows: 2 + lines * (CHART.rows + 1), columns: ACROSS * CHART.columns },
    },
  };
}

/** What needs attention first, then what leads; only rows with a path and enough values to draw. */
function chosenRows(rows: readonly ReportRow[]): ReportRow[] {
  const drawable = ({ assessment }: ReportRow) =>
    assessment.rules.kind === 'level' &&
    !isSum(assessment) &&
    assessment.record.lead !== null &&
    assessment.observations.length >= 2;
  const worst = attentionOrder(rows).filter(drawable);
  const others = rows.filter((row) => drawable(row) && !worst.includes(row));
  return [...worst, ...others].slice(0, MOST);
}

interface Part {
  readonly block: Block;
  readonly chart: ChartModel;
}

function placeOf(index: number) {
  return {
    row: 1 + Math.floor(index / ACROSS) * (CHART.rows + 1),
    column: (index % ACROSS) * CHART.columns,
    rows: CHART.rows,
    columns: CHART.columns,
  };
}

function statusChart(context: ReportContext, rows: readonly ReportRow[]): Part {
  const { language } = context;
  const counts = statusCounts(rows);
  const bars = statusesOf(context).filter(({ code }) => counts.has(code));
  const cells: Cell[][] = bars.map(({ code, label }) => [label, counts.get(code) ?? 0]);
  const area = (column: number) => ({ row: 2, column: DATA_COLUMN + column, rows: bars.length, columns: 1 });
  return {
    block: { row: 1, column: DATA_COLUMN, cells: [[TEXT.status[language], TEXT.count[language]], ...cells] },
    chart: {
      name: 'status',
      kind: 'bar',
      title: TEXT.status[language],
      valueAxisTitle: TEXT.count[language],
      series: [{ name: TEXT.count[language], categories: area(0), values: area(1), color: ACTUAL_INK }],
      area: placeOf(0),
    },
  };
}

/** Path and actual values at the end of every quarter, from base to target period. */
function pathChart({ language }: ReportContext, row: ReportRow, index: number): Part {
  const { assessment } = row;
  const { situation, rules, standing, observations, indicator } = assessment;
  const ends = { ...standing, target: situation.target };
  const bend = rules.revision && {
    ...ends,
    baseline: pathValue(ends, rules.revision.from, rules.path),
    start: rules.revision.from,
    target: rules.revision.target,
  };
  const quarters = Math.round((ends.end - ends.start) * 4);
  const column = DATA_COLUMN + 3 * (index + 1);
  const cells: Cell[][] = Array.from({ length: quarters + 1 }, (_, step) => {
    const at = ends.start + step / 4;
    const path = pathValue(bend && at > bend.start ? bend : ends, at, rules.path);
    const actual =
      step === 0
        ? situation.baseline
        : observations.findLast((one) => Math.abs(position(one.period) - at) < 1e-6)?.value;
    return [formatPeriod(at, 'month'), path, actual ?? null];
  });
  const area = (offset: number) => ({ row: 2, column: column + offset, rows: cells.length, columns: 1 });
  const unit = inLanguage(language, indicator.unit, indicator.unitEn) ?? '';
  return {
    block: {
      row: 1,
      column,
      cells: [[nameOf(assessment, language), TEXT.path[language], TEXT.actual[language]], ...cells],
    },
    chart: {
      name: `path_${index + 1}`,
      kind: 'line',
      title: nameOf(assessment, language),
      valueAxisTitle: unit,
      series: [
        { name: TEXT.path[language], categories: area(0), values: area(1), color: PATH_INK, line: 'dashed' },
        {
          name: TEXT.actual[language],
          categories: area(0),
          values: area(2),
          color: ACTUAL_INK,
          line: 'solid',
        },
      ],
      area: placeOf(index + 1),
    },
  };
}
