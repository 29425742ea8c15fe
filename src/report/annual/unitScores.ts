import type { Bilingual } from '../../wording/language';
import { lookupReference } from '../formulaText';
import { CENTERED, LABEL, NUMBERS, VERDICT, WORDS } from '../houseStyle';
import { PERCENT } from '../numberFormats';
import type { ReportContext } from '../parts/reportContext';
import type { FormulaCell, SheetModel } from '../sheetModel';
import { wholeColumn } from '../structuredReference';
import { withTableBelow } from '../tableBelow';
import type { RowReference, TableColumn } from '../tableColumns';
import { tableName } from '../tableName';
import { SCORE_HEADERS } from './scoreColumns';
import { type ScoredRow, scoreOf } from './scoredRow';

const TEXT = {
  units: { zh: '各单位得分', en: 'Scores by unit' },
  shared: {
    zh: '共同牵头的指标，对每个牵头单位都计满，所以各单位之和可以大于总分；比较单位请看得分率。',
    en: 'A target that several units lead counts in full for each of them, so that the sums may exceed the total; compare units by the rate.',
  },
} as const;

interface UnitScore {
  readonly unit: string;
  readonly rows: readonly ScoredRow[];
}

/** The sheet with what each unit has scored below, live. */
export function withUnits(
  sheet: SheetModel,
  scores: string,
  scored: readonly ScoredRow[],
  { plan, period, language }: ReportContext,
): SheetModel {
  const units = [...new Set(scored.flatMap(({ units }) => units))].map((unit) => ({
    unit,
    rows: scored.filter(({ units }) => units.includes(unit)),
  }));
  return withTableBelow(
    sheet,
    {
      name: tableName(`${plan.id}_units_${period}`),
      lines: [
        { cell: TEXT.units[language], style: VERDICT },
        { cell: TEXT.shared[language], style: LABEL },
      ],
      columns: unitColumns(scores, language),
      rows: units,
    },
    language,
  );
}

function unitColumns(scores: string, language: 'zh' | 'en'): TableColumn<UnitScore>[] {
  const leads = wholeColumn(scores, SCORE_HEADERS.unit[language]);
  // The unit alone, first, last and between others: whole names only, so that 区科技局 is not found in 市区科技局.
  const places = (unit: string) => [unit, `${unit}&"、*"`, `"*、"&${unit}`, `"*、"&${unit}&"、*"`];
  const sum = (ref: RowReference, of?: string) =>
    `=${places(lookupReference(ref('unit')))
      .map((place) => (of ? `SUMIFS(${of},${leads},${place})` : `COUNTIFS(${leads},${place})`))
      .join('+')}`;
  const points = (
    name: 'weight' | 'score',
    help: Bilingual,
    value: (one: ScoredRow) => number,
  ): TableColumn<UnitScore> => ({
    key: name,
    header: SCORE_HEADERS[name],
    help,
    width: 14,
    style: NUMBERS,
    cell: ({ rows }, ref): FormulaCell => ({
      formula: sum(ref, wholeColumn(scores, SCORE_HEADERS[name][language])),
      value: rows.reduce((total, one) => total + value(one), 0),
    }),
    numberFormat: () => '0.00',
  });
  return [
    {
      key: 'count',
      header: { zh: '项数', en: 'Targets' },
      help: { zh: '该单位牵头并计分的指标数。', en: 'How many scored targets it leads.' },
      width: 6,
      style: CENTERED,
      cell: ({ rows }, ref) => ({ formula: sum(ref), value: rows.length }),
    },
    {
      key: 'unit',
      header: { zh: '单位', en: 'Unit' },
      help: { zh: '牵头单位。', en: 'The lead unit.' },
      width: 36,
      style: WORDS,
      cell: ({ unit }) => unit,
    },
    points(
      'weight',
      { zh: '该单位各指标权重之和。', en: 'The points of all its targets.' },
      ({ weight }) => weight,
    ),
    points('score', { zh: '该单位各指标得分之和。', en: 'What all its targets have earned.' }, scoreOf),
    {
      key: 'rate',
      header: { zh: '得分率', en: 'Rate' },
      help: { zh: '得分 ÷ 权重。', en: 'Score / weight.' },
      width: 11,
      style: { ...NUMBERS, bold: true },
      cell: ({ rows }, ref) => {
        const total = (value: (one: ScoredRow) => number) => rows.reduce((sum, one) => sum + value(one), 0);
        return {
          formula: `=IF(${ref('weight')}>0,${ref('score')}/${ref('weight')},0)`,
          value: total(scoreOf) / total(({ weight }) => weight),
        };
      },
      numberFormat: () => PERCENT,
    },
  ];
}
