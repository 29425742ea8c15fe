import { comparedValue, conventionalPath } from '../../assessment/asPlanned';
import { NATURE_LABELS } from '../../plan/labels';
import { type Bilingual, inLanguage, type Language } from '../../wording/language';
import { numberEntry, periodEntry } from '../entryRules';
import { CENTERED, NOTHING, NUMBERS, WORDS } from '../houseStyle';
import { fixed } from '../numberFormats';
import type { TableColumn } from '../tableColumns';
import { hasPath, type IndicatorRow, periodCell } from './row';
import { DONE, wantedWords } from './wanted';

type Column = TableColumn<IndicatorRow>;

export const NUMBER_HEADER: Bilingual = { zh: '序号', en: 'No.' };

export const PATH_WORDS: Record<'linear' | 'compound', Bilingual> = {
  linear: { zh: '序时', en: 'linear' },
  compound: { zh: '复合', en: 'compound' },
};

/** The setting that leaves each indicator its plan's own convention. */
export const PATH_BY_PLAN: Bilingual = { zh: '按规划', en: 'by plan' };
/** The path of all indicators of a sheet; `plan` leaves each its plan's own convention. */
export type PathSetting = 'plan' | keyof typeof PATH_WORDS;

/** The columns that name an indicator. */
export function namingColumns(language: Language): Column[] {
  return [
    {
      key: 'number',
      header: NUMBER_HEADER,
      help: { zh: '文件中的指标编号。', en: 'The number that the document gives the indicator.' },
      width: 5,
      style: CENTERED,
      cell: (row) => row.number,
    },
    {
      key: 'category',
      header: { zh: '类别', en: 'Category' },
      help: { zh: '文件划分的指标类别。', en: 'The group in which the document lists the indicator.' },
      width: 9,
      style: WORDS,
      cell: ({ indicator }) => inLanguage(language, indicator.category, indicator.categoryEn) ?? NOTHING,
    },
    {
      key: 'name',
      header: { zh: '指标名称', en: 'Indicator' },
      help: { zh: '文件中的指标。', en: 'What is measured.' },
      width: 26,
      style: WORDS,
      cell: ({ indicator, target }) => {
        const { name, nameEn } = target.name ? target : indicator;
        return inLanguage(language, name, nameEn) ?? NOTHING;
      },
    },
    {
      key: 'unit',
      header: { zh: '单位', en: 'Unit' },
      help: { zh: '基数、目标和最新值的计量单位。', en: 'The unit of baseline, target and latest value.' },
      width: 7,
      style: { ...CENTERED, wrap: true },
      cell: ({ indicator }) => inLanguage(language, indicator.unit, indicator.unitEn) ?? NOTHING,
    },
    {
      key: 'nature',
      header: { zh: '指标属性', en: 'Nature' },
      help: {
        zh: '预期性或约束性。约束性指标不享受容许偏差，低于目标轨迹即为滞后。',
        en: 'Expected or binding. A binding indicator gets no tolerance below its path.',
      },
      width: 8,
      style: CENTERED,
      cell: ({ indicator }) => (indicator.nature ? NATURE_LABELS[indicator.nature][language] : NOTHING),
    },
  ];
}

/** The columns that say what the plan sets: baseline, target, published growth and the path between. */
export function settingColumns(language: Language, path: PathSetting = 'plan'): Column[] {
  return [
    {
      key: 'basePeriod',
      header: { zh: '基期', en: 'Base period' },
      help: {
        zh: '基数所在时期，按期末计。文件没有给出的，可在此填写。',
        en: 'The period of the baseline, counted at its end. Type it where the document gives none.',
      },
      width: 7,
      style: CENTERED,
      cell: (row) => row.basePeriod ?? (hasPath(row) ? null : NOTHING),
      entry: periodEntry(language),
    },
    {
      key: 'baseline',
      header: { zh: '基数', en: 'Baseline' },
      help: {
        zh: '基期的数值。文件没有给出的，可在此填写。',
        en: 'The value at the base period. Type it where the document gives none.',
      },
      width: 8.5,
      style: NUMBERS,
      cell: (row) => (hasBaseline(row) ? row.baseline : NOTHING),
      numberFormat: ({ baseline, decimals }) => (baseline === null ? undefined : fixed(decimals)),
      entry: numberEntry(language),
    },
    {
      key: 'targetPeriod',
      header: { zh: '目标期', en: 'Target period' },
      help: { zh: '目标应当实现的时期，按期末计。', en: 'The period by whose end the target is due.' },
      width: 7,
      style: CENTERED,
      cell: ({ target }) => periodCell(target.period),
      entry: periodEntry(language),
    },
    {
      key: 'wanted',
      header: { zh: '目标要求', en: 'Wanted' },
      help: {
        zh: '目标类型和比较方式：达到、不低于、左右、每年新增、累计新增、年均增长，或与谁比较。',
        en: 'Kind of target and comparison: reach, at least, about, a year, in all, average growth, or against whom.',
      },
      width: 10,
      style: WORDS,
      cell: ({ target }) => wantedWords(target, language),
    },
    {
      key: 'target',
      header: { zh: '目标', en: 'Target' },
      help: {
        zh: '文件提出的目标值；区间目标取下限。与参照值比较的指标，请填写同期参照值。',
        en: 'The value that the plan wants; of a range, the lower bound. Where a reference is to be beaten, type its value.',
      },
      width: 8.5,
      style: NUMBERS,
      cell: ({ target }) => comparedValue(target),
      numberFormat: ({ target, decimals }) =>
        target.kind === 'milestone' ? `"${DONE[language]}"` : fixed(decimals),
      entry: numberEntry(language),
    },
    {
      key: 'published',
      header: { zh: '年均增长[累计]', en: 'Growth a year [total]' },
      help: {
        zh: '文件公布的增长，原样照录；[ ] 内为整个规划期的累计增量。',
        en: 'Growth as the document prints it; [ ] holds the increment over the whole plan.',
      },
      width: 9,
      style: NUMBERS,
      cell: ({ target }) => target.growth?.printed ?? NOTHING,
    },
    {
      key: 'path',
      header: { zh: '目标轨迹', en: 'Path' },
      help: {
        zh: '从基数到目标，每一时点应当达到的值：序时为直线，复合为等速增长。默认随规划自身口径，可在表上方统一改定。',
        en: 'Where the indicator should be between baseline and target: a straight line, or growth at a constant rate. As the plan counts by default; the setting above the table changes all.',
      },
      width: 6,
      style: CENTERED,
      cell: (row) => {
        if (!hasPath(row)) return NOTHING;
        const { target } = row;
        const word = PATH_WORDS[conventionalPath(target)][language];
        return {
          formula: `=IF(path="${PATH_BY_PLAN[language]}","${word}",path)`,
          value: path === 'plan' ? word : PATH_WORDS[path][language],
        };
      },
    },
  ];
}

/** The columns that say who answers for the indicator, and where the document says so. */
export function accountabilityColumns(language: Language): Column[] {
  return [
    {
      key: 'leadUnit',
      header: { zh: '牵头单位', en: 'Lead unit' },
      help: { zh: '文件确定的牵头单位。', en: 'The unit that the document makes answerable.' },
      width: 13,
      style: WORDS,
      cell: ({ indicator }) => indicator.lead?.join('、') ?? NOTHING,
    },
    {
      key: 'place',
      header: { zh: '出处', en: 'Place' },
      help: { zh: '目标在文件中的位置。', en: 'Where the document states the target.' },
      width: 12,
      style: WORDS,
      cell: ({ target }) =>
        [...new Set(target.places.map((place) => place.section))].join(language === 'zh' ? '；' : '; '),
    },
  ];
}

/** Growth needs no level to start from. */
function hasBaseline(row: IndicatorRow): boolean {
  return row.baseline !== null || row.target.kind === 'level';
}
