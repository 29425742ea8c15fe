import { nameOf } from '../../assessment/names';
import type { Bilingual } from '../../wording/language';
import { numberEntry } from '../entryRules';
import { liveCell, policyCall } from '../formulas';
import { CENTERED, ENTRY, NOTHING, NUMBERS, VERDICT, WORDS } from '../houseStyle';
import { fixed, PERCENT } from '../numberFormats';
import { statusWord } from '../parts/order';
import { periodTitle } from '../parts/periodNames';
import type { ReportContext } from '../parts/reportContext';
import type { ReportRow } from '../parts/reportRow';
import type { FormulaCell, SheetModel } from '../sheetModel';
import { statusRules } from '../statusRules';
import { wholeColumn } from '../structuredReference';
import { layTable, type TableColumn } from '../tableColumns';
import { tableName } from '../tableName';
import { tableSheet } from '../tableSheet';
import { planTab } from '../tabName';

const TEXT = {
  tab: { zh: '考核', en: 'scores' },
  title: { zh: '年度考核得分', en: 'Scores of the year' },
  total: { zh: '总分 ', en: 'Total score ' },
  of: { zh: '，满分 ', en: ' of ' },
  cap: { zh: '计分上限', en: 'Cap' },
  source: { zh: '来源：', en: 'Source: ' },
  units: { zh: '各单位得分', en: 'Scores by unit' },
  weightMessage: { zh: '请填写不小于 0 的数。', en: 'Type a number of 0 or more.' },
} as const;

const HEADERS = {
  weight: { zh: '权重', en: 'Weight' },
  score: { zh: '得分', en: 'Score' },
  unit: { zh: '责任单位', en: 'Unit' },
} as const satisfies Record<string, Bilingual>;

const FULL_SCORE = 100;
const DEFAULT_CAP = 1;

interface Scored {
  readonly row: ReportRow;
  readonly completion: number;
  readonly weight: number;
  readonly unit: string;
}

/**
 * Weights, completion and score of every indicator with an annual target, and the sums of each unit. Equal weights at
 * first, adding up to 100; whoever answers for the assessment changes them, and the cap above, in the cells.
 */
export function assessmentSheet(context: ReportContext, rows: readonly ReportRow[]): SheetModel {
  const { plan, period, language } = context;
  const scored = scoredRows(rows);
  const table = tableName(`${plan.id}_scores_${period}`);
  const column = (name: keyof typeof HEADERS) => wholeColumn(table, HEADERS[name][language]);
  const sheet = tableSheet(
    {
      id: `scores:${plan.id}:${period}`,
      name: planTab(plan, `${period} ${TEXT.tab[language]}`, language),
      table,
      title: `${TEXT.title[language]} ${periodTitle(period, language)}`,
      verdict: totalCell(scored, column('score'), column('weight'), context),
      facts: [
        {
          label: 'name',
          value: 'status',
          facts: [
            {
              name: 'cap',
              label: TEXT.cap[language],
              value: DEFAULT_CAP,
              entry: {
                ...numberEntry(language)(''),
                rule: { kind: 'number', minimum: 0 },
                message: TEXT.weightMessage[language],
              },
            },
          ],
        },
      ],
      columns: columns(context),
      rows: scored,
      frozen: 'name',
      rules: (laid) => statusRules(laid.columnArea('status'), language),
      footer: `${TEXT.source[language]}${plan.source}`,
      key: 'number',
    },
    language,
  );
  return withUnits(sheet, scored, column, context);
}

function scoredRows(rows: readonly ReportRow[]): Scored[] {
  const complete = rows.filter(({ figures }) => figures.completion !== null);
  return complete.map((row) => ({
    row,
    completion: row.figures.completion ?? 0,
    weight: FULL_SCORE / complete.length,
    unit: row.assessment.indicator.lead?.[0] ?? NOTHING,
  }));
}

const scoreOf = ({ completion, weight }: Scored) => weight * Math.min(completion, DEFAULT_CAP);

function totalCell(
  scored: readonly Scored[],
  scores: string,
  weights: string,
  { language }: ReportContext,
): FormulaCell {
  const sum = (value: (one: Scored) => number) =>
    scored.reduce((total, one) => total + value(one), 0).toFixed(1);
  const [total, of] = [TEXT.total[language], TEXT.of[language]];
  return {
    formula: `="${total}"&TEXT(SUM(${scores}),"0.0")&"${of}"&TEXT(SUM(${weights}),"0.0")`,
    value: `${total}${sum(scoreOf)}${of}${sum(({ weight }) => weight)}`,
  };
}

function columns(context: ReportContext): TableColumn<Scored>[] {
  const { language } = context;
  const make = (
    key: string,
    header: Bilingual,
    help: Bilingual,
    width: number,
    rest: Pick<TableColumn<Scored>, 'style' | 'cell' | 'numberFormat'>,
  ) => ({ key, header, help, width, ...rest });
  return [
    make('number', { zh: '序号', en: 'No.' }, { zh: '规划中的指标编号。', en: 'Number in the plan.' }, 6, {
      style: CENTERED,
      cell: ({ row }) => row.assessment.record.number,
    }),
    make('name', { zh: '指标名称', en: 'Indicator' }, { zh: '指标。', en: 'What is measured.' }, 40, {
      style: WORDS,
      cell: ({ row }) => nameOf(row.assessment, language),
    }),
    make('status', { zh: '状态', en: 'Status' }, { zh: '期末状态。', en: 'At the end of the period.' }, 14, {
      style: { ...CENTERED, bold: true },
      cell: ({ row }) => statusWord(row.assessment.record.status, context),
    }),
    make(
      'annualTarget',
      { zh: '年度目标', en: "Year's target" },
      { zh: '目标轨迹在年末的值。', en: 'Where the path stands at the end of the year.' },
      12,
      {
        style: NUMBERS,
        cell: ({ row }) => row.figures.annualTarget ?? NOTHING,
        numberFormat: ({ row }) => fixed(Math.max(1, row.decimals)),
      },
    ),
    make(
      'actual',
      { zh: '实际', en: 'Actual' },
      { zh: '与目标比较的数值。', en: 'What is held against the target.' },
      12,
      {
        style: NUMBERS,
        cell: ({ row }) => row.assessment.record.actual ?? NOTHING,
        numberFormat: ({ row }) => fixed(row.decimals),
      },
    ),
    make(
      'completion',
      { zh: '完成程度', en: 'Completion' },
      { zh: '实际 ÷ 年度目标。', en: "Actual / year's target." },
      12,
      {
        style: NUMBERS,
        cell: ({ completion }, ref) => ({
          formula: `=${ref('actual')}/${ref('annualTarget')}`,
          value: completion,
        }),
        numberFormat: () => PERCENT,
      },
    ),
    make(
      'weight',
      HEADERS.weight,
      {
        zh: '全部完成时的得分；先给等权，可改。',
        en: 'Points for the whole target; equal at first, change them as agreed.',
      },
      10,
      {
        style: { ...NUMBERS, ...ENTRY },
        cell: ({ weight }) => weight,
        numberFormat: () => '0.00',
      },
    ),
    make(
      'score',
      HEADERS.score,
      { zh: '权重 × 完成程度，以计分上限为限。', en: 'Weight × completion, up to the cap.' },
      10,
      {
        style: { ...NUMBERS, bold: true },
        cell: ({ completion, weight }, ref) =>
          policyCall(
            'SCORE',
            [
              liveCell(ref('completion'), completion),
              liveCell(ref('weight'), weight),
              { text: 'cap', value: DEFAULT_CAP },
            ],
            { native: {} },
          ),
        numberFormat: () => '0.00',
      },
    ),
    make('unit', HEADERS.unit, { zh: '首个牵头单位。', en: 'The first lead unit.' }, 22, {
      style: WORDS,
      cell: ({ unit }) => unit,
    }),
  ];
}

interface UnitScore {
  readonly unit: string;
  readonly scored: readonly Scored[];
}

/** Score and weight of each unit, live, below the indicators. */
function withUnits(
  sheet: SheetModel,
  scored: readonly Scored[],
  column: (name: keyof typeof HEADERS) => string,
  { plan, period, language }: ReportContext,
): SheetModel {
  const units = [...new Set(scored.map(({ unit }) => unit))].map(
    (unit): UnitScore => ({ unit, scored: scored.filter((one) => one.unit === unit) }),
  );
  const at = sheet.print.area.rows + 1;
  const sum = (name: 'weight' | 'score', value: (one: Scored) => number): TableColumn<UnitScore> => ({
    key: name,
    header: HEADERS[name],
    help: { zh: '该单位各指标之和。', en: 'The sum over the indicators of the unit.' },
    width: 14,
    style: NUMBERS,
    cell: ({ unit, scored }) => ({
      formula: `=SUMIFS(${column(name)},${column('unit')},"${unit.replaceAll('"', '""')}")`,
      value: scored.reduce((total, one) => total + value(one), 0),
    }),
    numberFormat: () => '0.00',
  });
  const unitColumns: TableColumn<UnitScore>[] = [
    {
      key: 'count',
      header: { zh: '项数', en: 'No.' },
      help: { zh: '该单位的指标数。', en: 'How many indicators it leads.' },
      width: 6,
      style: CENTERED,
      cell: ({ scored }) => scored.length,
    },
    {
      key: 'unit',
      header: HEADERS.unit,
      help: { zh: '牵头单位。', en: 'The lead unit.' },
      width: 40,
      style: WORDS,
      cell: ({ unit }) => unit,
    },
    sum('weight', ({ weight }) => weight),
    sum('score', scoreOf),
  ];
  const laid = layTable(
    tableName(`${plan.id}_units_${period}`),
    { row: at + 1, column: 0 },
    unitColumns,
    units,
    language,
  );
  return {
    ...sheet,
    blocks: [...sheet.blocks, { row: at, column: 0, cells: [[TEXT.units[language]]] }, laid.block],
    styles: [
      ...sheet.styles,
      { area: { row: at, column: 0, rows: 1, columns: 1 }, style: VERDICT },
      ...laid.styles,
    ],
    tables: [...sheet.tables, laid.table],
    help: [...sheet.help, ...laid.help],
    rowHeights: { ...sheet.rowHeights, ...laid.heights },
    print: { ...sheet.print, area: { ...sheet.print.area, rows: at + 2 + units.length } },
  };
}
