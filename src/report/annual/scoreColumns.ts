import { nameOf } from '../../assessment/names';
import type { Bilingual } from '../../wording/language';
import { column } from '../column';
import { amountEntry } from '../entryRules';
import { liveCell, policyCall } from '../formulas';
import { CENTERED, NUMBERS, WORDS } from '../houseStyle';
import { fixed, PERCENT } from '../numberFormats';
import { statusWord } from '../parts/order';
import type { ReportContext } from '../parts/reportContext';
import type { ReportTable } from '../parts/reportTable';
import { wholeColumn } from '../structuredReference';
import type { TableColumn } from '../tableColumns';
import { COMPLETION_FORMULAS, COMPLETION_WORDS } from './completion';
import { DEFAULT_CAP, FULL_SCORE, type ScoredRow } from './scoredRow';
import { actualCell, statusOf, targetCell } from './scoreSources';

type Column = TableColumn<ScoredRow>;

export const SCORE_HEADERS = {
  agreed: { zh: '约定权重', en: 'Agreed weight' },
  weight: { zh: '权重', en: 'Weight' },
  score: { zh: '得分', en: 'Score' },
  unit: { zh: '牵头单位', en: 'Lead units' },
} as const satisfies Record<string, Bilingual>;

/** What is scored, how far it has come and how that is reckoned, its points and what it earns. */
export function scoreColumns(table: string, context: ReportContext, report: ReportTable): Column[] {
  return [
    ...aboutColumns(context, report),
    ...completionColumns(context, report),
    ...pointColumns(table, context),
  ];
}

function aboutColumns(context: ReportContext, report: ReportTable): Column[] {
  const { language } = context;
  return [
    column('number', { zh: '序号', en: 'No.' }, { zh: '规划中的指标编号。', en: 'Number in the plan.' }, 6, {
      style: CENTERED,
      cell: ({ number }) => number,
    }),
    column('name', { zh: '指标名称', en: 'Indicator' }, { zh: '指标。', en: 'What is measured.' }, 36, {
      style: WORDS,
      cell: ({ row }) => nameOf(row.assessment, language),
    }),
    column(
      'status',
      { zh: '状态', en: 'Status' },
      { zh: '期末状态。', en: 'At the end of the period.' },
      14,
      {
        style: { ...CENTERED, bold: true },
        cell: (scored) => statusOf(scored, statusWord(scored.row.assessment.record.status, context), report),
      },
    ),
    column(
      'unit',
      SCORE_HEADERS.unit,
      {
        zh: '全部牵头单位，以顿号分开；下表按此归集。',
        en: 'All lead units, separated by 、; the table below goes by them.',
      },
      24,
      { style: WORDS, cell: ({ units }) => units.join('、') },
    ),
  ];
}

function completionColumns({ language }: ReportContext, report: ReportTable): Column[] {
  return [
    column(
      'annualTarget',
      { zh: '年度目标', en: "Year's target" },
      {
        zh: '目标轨迹在年末的值；增速指标为目标增速（调整过的，为基期以来应有的年均增速），比较类指标为参照值。',
        en: 'Where the path stands at the end of the year; of growth the rate wanted (where revised, on average since the base period), of comparisons the reference.',
      },
      11,
      {
        style: NUMBERS,
        cell: (row) => targetCell(row, report),
        numberFormat: (row) => valueFormat(row, language, 1),
      },
    ),
    column(
      'actual',
      { zh: '实际', en: 'Actual' },
      {
        zh: '与目标比较的数值；增速指标为基期以来年均增速。',
        en: 'What is held against the target; of growth the average rate since the base period.',
      },
      11,
      {
        style: NUMBERS,
        cell: (row) => actualCell(row, report),
        numberFormat: (row) => valueFormat(row, language, 0),
      },
    ),
    column(
      'how',
      { zh: '计分办法', en: 'How' },
      {
        zh: '完成程度怎样算：越低越好的为目标÷实际；里程碑完成为 1。为本工具的规则。',
        en: 'How completion is reckoned: where less is better, target over actual; a milestone is 1 when done. A rule of this tool.',
      },
      15,
      {
        style: { ...CENTERED, wrap: true },
        cell: ({ completion }) => COMPLETION_WORDS[completion.rule][language],
      },
    ),
    column(
      'completion',
      { zh: '完成程度', en: 'Completion' },
      { zh: '按左列办法算出。', en: 'As the column on the left says.' },
      10,
      {
        style: NUMBERS,
        cell: ({ completion }, ref) => ({
          formula: COMPLETION_FORMULAS[completion.rule](ref('actual'), ref('annualTarget')),
          value: completion.value,
        }),
        numberFormat: () => PERCENT,
      },
    ),
  ];
}

function pointColumns(table: string, { language }: ReportContext): Column[] {
  const agreed = wholeColumn(table, SCORE_HEADERS.agreed[language]);
  return [
    column(
      'agreed',
      SCORE_HEADERS.agreed,
      {
        zh: '考核办法约定的分值；空着的指标平分余下的分。',
        en: 'The points agreed on; targets left blank share the rest equally.',
      },
      10,
      {
        style: NUMBERS,
        cell: () => null,
        numberFormat: () => '0.00',
        entry: () => amountEntry(language),
      },
    ),
    column(
      'weight',
      SCORE_HEADERS.weight,
      {
        zh: '全部完成时的得分：约定的，或 100 分减去约定各项后的平均数。',
        en: 'Points for the whole target: as agreed, or an equal part of what is left of 100.',
      },
      9,
      {
        style: NUMBERS,
        cell: ({ weight }, ref) => ({
          formula: `=IF(${ref('agreed')}="",MAX(0,${FULL_SCORE}-SUM(${agreed}))/COUNTBLANK(${agreed}),${ref('agreed')})`,
          value: weight,
        }),
        numberFormat: () => '0.00',
      },
    ),
    column(
      'score',
      SCORE_HEADERS.score,
      { zh: '权重 × 完成程度，以计分上限为限。', en: 'Weight × completion, up to the cap.' },
      9,
      {
        style: { ...NUMBERS, bold: true },
        cell: ({ completion, weight }, ref) =>
          policyCall(
            'SCORE',
            [
              liveCell(ref('completion'), completion.value),
              liveCell(ref('weight'), weight),
              { text: 'cap', value: DEFAULT_CAP },
            ],
            { native: {} },
          ),
        numberFormat: () => '0.00',
      },
    ),
  ];
}

/** A milestone's 1 and 0 in words; else as many decimals as the plan and its observations show. */
function valueFormat({ row }: ScoredRow, language: 'zh' | 'en', least: number): string {
  const { kind } = row.assessment.rules;
  if (kind === 'milestone') return { zh: '"完成";;"未完成"', en: '"done";;"pending"' }[language];
  return fixed(Math.max(kind === 'growth-rate' ? 1 : least, row.decimals));
}
