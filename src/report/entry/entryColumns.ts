import { inLanguage, type Language } from '../../wording/language';
import { CENTERED, ENTRY, NOTHING, NUMBERS, WORDS } from '../houseStyle';
import { fixed } from '../numberFormats';
import type { Cell, Style } from '../sheetModel';
import type { TableColumn } from '../tableColumns';
import type { EntryPeriod } from './entryPeriods';
import type { EntryRow } from './entryRow';
import { BASIS_WORDS, DUE_WORDS, MILESTONE_WORDS } from './entryWords';
import { knownIn, yearEarlier } from './knownValue';
import { type EntryColumnOptions, stateCell } from './stateCell';

type Column = TableColumn<EntryRow>;

/** Grey and small: last year's values are there to compare with, not to be changed. */
const EARLIER: Style = { ...NUMBERS, ink: '#57606A', size: 9 };
/** Before a number that was corrected after its first report. */
const REVISED_MARK = { zh: '订', en: 'r' } as const;

/** What an indicator is and how it is reported, and its value of each period beside last year's. */
export function entryColumns(options: EntryColumnOptions): Column[] {
  return [...aboutColumns(options), ...options.periods.flatMap((period) => valueColumns(period, options))];
}

function aboutColumns(options: EntryColumnOptions): Column[] {
  const { language } = options;
  return [
    {
      key: 'number',
      header: { zh: '序号', en: 'No.' },
      help: { zh: '文件中的指标编号。', en: 'The number that the document gives the indicator.' },
      width: 6.5,
      style: CENTERED,
      cell: ({ key }) => key,
    },
    {
      key: 'name',
      header: { zh: '指标名称', en: 'Indicator' },
      help: { zh: '文件中的指标。', en: 'What is measured.' },
      width: language === 'en' ? 26 : 23,
      style: WORDS,
      cell: ({ name }) => name[language],
    },
    {
      key: 'unit',
      header: { zh: '单位', en: 'Unit' },
      help: {
        zh: '数值的计量单位。带着“万”“亿”等单位粘贴进来的数，归集时换算。',
        en: 'The unit of the values. Numbers pasted with units of their own are converted when collected.',
      },
      width: language === 'en' ? 11 : 7,
      style: { ...CENTERED, wrap: true },
      cell: ({ indicator }) => inLanguage(language, indicator.unit, indicator.unitEn) ?? NOTHING,
    },
    {
      key: 'basis',
      header: { zh: '口径', en: 'Basis' },
      help: {
        zh: '累计：1 月至该期末的合计；时点：期末数；当期：该期本身的数值。',
        en: 'To date: from January to the end of the period. At end: how it stands then. Period: of the period alone.',
      },
      width: 7,
      style: CENTERED,
      cell: ({ basis, indicator, milestone }) => {
        if (milestone) return NOTHING;
        if (basis === 'cumulative') return BASIS_WORDS.cumulative[language];
        return BASIS_WORDS[indicator.measure === 'stock' ? 'end' : 'current'][language];
      },
    },
    {
      key: 'due',
      header: { zh: '频次', en: 'Due' },
      help: {
        zh: '每期：每期都应填报；年末：只在最后一期填报。',
        en: 'Each: in every period. Yearly: in the last one only.',
      },
      width: 6.5,
      style: CENTERED,
      cell: ({ yearly }) => DUE_WORDS[yearly ? 'yearly' : 'each'][language],
    },
    {
      key: 'state',
      header: { zh: '填报情况', en: 'State' },
      help: {
        zh: '到填报月份为止：● 齐全，▼ 本期待填，■ 逾期未填的期数。',
        en: 'Up to the month of the report: ● complete, ▼ due now, ■ periods that are late.',
      },
      width: language === 'en' ? 11 : 8.5,
      style: { ...CENTERED, bold: true },
      cell: (row, ref) => stateCell(row, ref, options),
    },
  ];
}

function valueColumns(period: EntryPeriod, { language, isTyped }: EntryColumnOptions): Column[] {
  return [
    {
      key: period.spelled,
      header: period.header,
      help: {
        zh: '在此填报；可以直接粘贴“1.2万”、全角数字和带千分位的数。',
        en: 'Type here; 1.2万, full-width digits and thousands separators may be pasted as they are.',
      },
      width: 7.6,
      style: { ...NUMBERS, ...ENTRY },
      cell: (row) => (isTyped(row, period) ? null : valueCell(row, knownIn(row, period)?.value, language)),
      numberFormat: (row) => {
        const format = fixed(row.decimals);
        const revised = knownIn(row, period)?.state === 'revised';
        return revised ? `"${REVISED_MARK[language]} "${format}` : format;
      },
    },
    {
      key: `earlier:${period.spelled}`,
      header: period.earlierHeader,
      help: { zh: '上年同期，供核对。', en: 'The same period a year earlier, to compare.' },
      width: 6.4,
      style: EARLIER,
      cell: (row) => valueCell(row, yearEarlier(row, period), language) ?? NOTHING,
      numberFormat: ({ decimals }) => fixed(decimals),
    },
  ];
}

function valueCell({ milestone }: EntryRow, value: number | undefined, language: Language): Cell {
  if (value === undefined) return null;
  return milestone ? MILESTONE_WORDS[value >= 1 ? 'done' : 'pending'][language] : value;
}
