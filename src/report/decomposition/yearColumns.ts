import { type Bilingual, inLanguage, type Language } from '../../wording/language';
import { numberEntry } from '../entryRules';
import { CENTERED, NOTHING, NUMBERS, WORDS } from '../houseStyle';
import { PATH_WORDS } from '../indicators/planColumns';
import { wantedWords } from '../indicators/wanted';
import { fixed } from '../numberFormats';
import type { TableColumn } from '../tableColumns';
import { HEADERS, SPLIT_WORDS, yearHeader } from './words';
import { checkCell, levelCell, partCell, type YearRow } from './yearCells';

type Column = TableColumn<YearRow>;

export const CHECK_HEADER: Bilingual = { zh: '核对', en: 'Check' };

const inUnit = ({ decimals }: YearRow) => fixed(decimals);

/** What the plan wants, each year's target and increase, years fixed by hand, and whether it all adds up. */
export function yearColumns(years: readonly number[], language: Language): Column[] {
  return [
    ...aboutColumns(language),
    ...years.map(levelColumn),
    ...years.map(partColumn),
    ...handColumns(years, language),
    checkColumn(language),
  ];
}

function aboutColumns(language: Language): Column[] {
  return [
    {
      key: 'number',
      header: HEADERS.number,
      help: { zh: '文件中的指标编号。', en: 'The number that the document gives the indicator.' },
      width: 5.5,
      style: CENTERED,
      cell: ({ key }) => key,
    },
    {
      key: 'name',
      header: { zh: '指标名称', en: 'Indicator' },
      help: { zh: '文件中的指标。', en: 'What is measured.' },
      width: 25,
      style: WORDS,
      cell: ({ name }) => name[language],
    },
    {
      key: 'unit',
      header: { zh: '单位', en: 'Unit' },
      help: { zh: '各列数值的计量单位。', en: 'The unit of all values.' },
      width: language === 'zh' ? 6 : 12.5,
      style: { ...CENTERED, wrap: true },
      cell: ({ indicator }) => inLanguage(language, indicator.unit, indicator.unitEn) ?? NOTHING,
    },
    {
      key: 'wanted',
      header: { zh: '目标要求', en: 'Wanted' },
      help: {
        zh: '目标类型和比较方式；区间目标取下限。',
        en: 'Kind of target and comparison; of a range the lower bound.',
      },
      width: 12,
      style: WORDS,
      cell: ({ target }) => wantedWords(target, language),
    },
    {
      key: 'baseline',
      header: HEADERS.baseline,
      help: {
        zh: '规划的基数；有中期目标的，后一目标以中期目标为基数。文件没有给出的，在此填写规划期前一年末的数值，各年随即算出。',
        en: 'What the plan starts from; a target behind an interim one starts from that. Where the document gives none, type the value at the end of the year before the plan, and the years follow.',
      },
      width: 8.5,
      style: NUMBERS,
      cell: ({ kind, baseline }) => (kind === 'increment' ? NOTHING : baseline),
      numberFormat: inUnit,
      entry: numberEntry(language),
    },
    {
      key: 'target',
      header: { zh: '目标', en: 'Target' },
      help: {
        zh: '规划期末的目标；调整过的为新目标；每年新增的为一年的数。',
        en: 'Wanted at the end of the plan; the new target where it was revised; of yearly increments that of one year.',
      },
      width: 8.5,
      style: NUMBERS,
      cell: ({ yearly, total }) => yearly?.value ?? total,
      numberFormat: inUnit,
    },
    {
      key: 'path',
      header: { zh: '轨迹', en: 'Path' },
      help: {
        zh: '序时为每年等量，复合为每年等速；默认随规划自身口径。',
        en: 'Linear: equal steps; compound: equal growth. As the plan itself counts, by default.',
      },
      width: language === 'zh' ? 6 : 9.5,
      style: CENTERED,
      cell: ({ path }) => PATH_WORDS[path][language],
    },
  ];
}

function levelColumn(year: number): Column {
  return {
    key: `level:${year}`,
    header: yearHeader.level(year),
    help: {
      zh: '当年年末应达到的值；时期指标为全年数，新增类目标为累计数。',
      en: 'To be reached by the end of the year; of flows the year as a whole, of increments the sum so far.',
    },
    width: 8.8,
    style: { ...NUMBERS, bold: true },
    cell: (row, ref) => levelCell(row, year, ref),
    numberFormat: inUnit,
  };
}

function partColumn(year: number): Column {
  return {
    key: `part:${year}`,
    header: yearHeader.part(year),
    help: { zh: '比上年末增加多少。', en: 'How much more than at the end of the year before.' },
    width: 8.8,
    style: NUMBERS,
    cell: (row, ref) => partCell(row, year, ref),
    numberFormat: inUnit,
  };
}

/** What the user types says the same as the plan: levels as levels, increments as increments. */
function handColumns(years: readonly number[], language: Language): Column[] {
  const word = ({ kind, indicator }: YearRow) =>
    SPLIT_WORDS[kind === 'increment' ? 'increase' : indicator.measure === 'flow' ? 'sum' : 'end'][language];
  return [
    {
      key: 'handed',
      header: { zh: '手工填', en: 'By hand' },
      help: {
        zh: '右侧手工列填的是什么：年末数、全年数或当年新增。',
        en: 'What the columns on the right take: the value at year end, the sum of the year, or what is new in it.',
      },
      width: language === 'zh' ? 8.5 : 9.5,
      style: { ...CENTERED, wrap: true },
      cell: word,
    },
    ...years.map(
      (year): Column => ({
        key: `hand:${year}`,
        header: yearHeader.hand(year),
        help: {
          zh: '由人确定的当年目标，优先于轨迹；不需要的留空。',
          en: "The year's target as decided by somebody; it goes before the path. Leave blank otherwise.",
        },
        width: 8.8,
        style: NUMBERS,
        cell: ({ years: own }) => (own.includes(year) ? null : NOTHING),
        numberFormat: inUnit,
        entry: numberEntry(language),
      }),
    ),
  ];
}

function checkColumn(language: Language): Column {
  return {
    key: 'check',
    header: CHECK_HEADER,
    help: {
      zh: '各年新增之和加基数，是否等于目标；不等的，写出多或少多少。',
      en: 'Whether baseline and all years come to the target; where not, by how much they are off.',
    },
    width: language === 'zh' ? 11 : 13,
    style: CENTERED,
    cell: (row, ref) => checkCell(row, ref, language),
  };
}
