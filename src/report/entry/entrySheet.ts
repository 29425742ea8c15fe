import type { Plan } from '../../plan/schema';
import type { Observation } from '../../series/observation';
import { inLanguage, type Language } from '../../wording/language';
import type { Cell, SheetModel, Validation } from '../sheetModel';
import { wholeColumn } from '../structuredReference';
import { tableName } from '../tableName';
import { tableSheet } from '../tableSheet';
import { planTab } from '../tabName';
import { entryColumns } from './entryColumns';
import { type EntryFrequency, type EntryPeriod, entryPeriods } from './entryPeriods';
import { type EntryRow, entryRows } from './entryRow';
import { missingRules } from './entryRules';
import { DUE_WORDS, REPORT_MONTH } from './entryWords';
import { knownIn } from './knownValue';

const TEXT = {
  tab: { month: { zh: '填报', en: 'Entry' }, quarter: { zh: '季度填报', en: 'Quarters' } },
  title: { zh: '年指标数据填报表', en: ': entry sheet ' },
  reportMonth: { zh: '填报月份', en: 'Report month' },
  monthHelp: {
    zh: '请填写 1 到 12 的月份；季度表填季末月份 3、6、9、12。',
    en: 'Type a month from 1 to 12; for quarters the month in which they end: 3, 6, 9 or 12.',
  },
  numberHelp: {
    zh: '这里应为数字，单位见“单位”列。“1.2万”、全角数字等写法也可以保留，归集时会读懂，读不懂的会列出。',
    en: 'A number is expected, in the unit of the row. Spellings such as 1.2万 may stay: they are read when collected, and what cannot be read is listed.',
  },
  footer: {
    zh: '浅黄格为填报格；灰字为上年同期；“订”为修订数。',
    en: 'Pale yellow cells are for typing; grey is the same period a year earlier; r marks revised values.',
  },
} as const;

export interface EntrySheetOptions {
  readonly language: Language;
  readonly year: number;
  readonly frequency: EntryFrequency;
  /** The month of the report; the reader may change it on the sheet. */
  readonly month: number;
  /** What is known: fills this year's cells and last year's. */
  readonly observations: readonly Observation[];
  /** Whether a cell of the sheet as it stands holds something: then it stays the user's. */
  readonly isTyped?: (key: EntryRow['key'], spelled: string) => boolean;
}

/** Identity of a plan's entry sheet: one a year and frequency. */
export function entrySheetId(plan: Plan, year: number, frequency: EntryFrequency): string {
  return `entry:${plan.id}:${year}${frequency === 'quarter' ? 'Q' : ''}`;
}

/**
 * The sheet in which a year's values are typed: indicators down, months or quarters across, each beside last year's
 * value. Known values stand in it already; blank cells that are due or late are coloured, and a column says so in
 * words. `readEntrySheet` reads it back.
 *
 * @example entrySheet(luquan, { language: 'zh', year: 2023, frequency: 'month', month: 6, observations: [] })
 */
export function entrySheet(plan: Plan, options: EntrySheetOptions): SheetModel {
  const { language, year, frequency, month, observations } = options;
  const periods = entryPeriods(year, frequency);
  const rows = entryRows(plan, observations);
  const isTyped = (row: EntryRow, { spelled }: EntryPeriod) => options.isTyped?.(row.key, spelled) ?? false;
  const columns = entryColumns({ language, periods, month, isTyped });
  const table = tableName(`${plan.id}_entry_${year}${frequency === 'quarter' ? 'Q' : ''}`);
  const filled = (period: EntryPeriod) => (row: EntryRow) =>
    knownIn(row, period) !== undefined || isTyped(row, period);
  const sheet = tableSheet(
    {
      id: entrySheetId(plan, year, frequency),
      name: planTab(plan, `${year}${language === 'zh' ? '' : ' '}${TEXT.tab[frequency][language]}`, language),
      table,
      title: titleOf(plan, year, language),
      verdict: verdict(table, periods, rows, { month, language, filled }),
      facts: [
        {
          label: 'name',
          value: 'unit',
          facts: [
            {
              name: REPORT_MONTH,
              label: TEXT.reportMonth[language],
              value: month,
              entry: {
                rule: { kind: 'number', minimum: 1, maximum: 12 },
                message: TEXT.monthHelp[language],
                severity: 'stop',
              },
            },
          ],
        },
      ],
      columns,
      rows,
      frozen: 'state',
      rules: (laid) => missingRules(laid, periods, language),
      footer: TEXT.footer[language],
      key: 'number',
    },
    language,
  );
  return typable(sheet, periods, rows, language);
}

function titleOf(plan: Plan, year: number, language: Language): string {
  const title = inLanguage(language, plan.title, plan.titleEn);
  const what = TEXT.title[language];
  return language === 'zh' ? `${title} ${year}${what}` : `${title}${what}${year}`;
}

/** All cells of the periods are typed in, those that hold a known value too, so that it can be corrected. */
function typable(
  sheet: SheetModel,
  periods: readonly EntryPeriod[],
  rows: readonly EntryRow[],
  language: Language,
): SheetModel {
  const [table] = sheet.tables;
  if (!table || !sheet.entries) throw new Error('an entry sheet has a table');
  const { area } = table;
  const firstPeriod = area.columns - 2 * periods.length;
  const validations = periods.map(
    (_, index): Validation => ({
      area: { row: area.row + 1, column: firstPeriod + 2 * index, rows: rows.length, columns: 1 },
      rule: { kind: 'number' },
      message: TEXT.numberHelp[language],
      severity: 'warn',
    }),
  );
  return {
    ...sheet,
    validations: [...sheet.validations, ...validations],
    entries: { ...sheet.entries, columns: periods.map(({ header }) => header[language]) },
  };
}

interface VerdictOptions {
  readonly month: number;
  readonly language: Language;
  readonly filled: (period: EntryPeriod) => (row: EntryRow) => boolean;
}

/** "6月应填 25 项，已填 20 项": follows the month of the report and what is typed, in native functions. */
function verdict(
  table: string,
  periods: readonly EntryPeriod[],
  rows: readonly EntryRow[],
  { month, language, filled }: VerdictOptions,
): Cell {
  const step = 12 / periods.length;
  const due = `((${wholeColumn(table, language === 'zh' ? '频次' : 'Due')}="${DUE_WORDS.each[language]}")+(${REPORT_MONTH}=12)>0)`;
  const column = `CHOOSE(MAX(1,INT(${REPORT_MONTH}/${step})),${periods.map(({ header }) => wholeColumn(table, header[language])).join(',')})`;
  const now = periods[Math.max(1, Math.floor(month / step)) - 1] as EntryPeriod;
  const dueRows = rows.filter((row) => !row.yearly || month === 12);
  const counts = [dueRows.length, dueRows.filter(filled(now)).length] as const;
  const words: [string, string, string, string] =
    language === 'zh'
      ? ['', '月应填 ', ' 项，已填 ', ' 项。']
      : ['Month ', ': ', ' values due, ', ' filled.'];
  const [before, afterMonth, afterDue, end] = words;
  return {
    formula: `="${before}"&${REPORT_MONTH}&"${afterMonth}"&SUMPRODUCT(--${due})&"${afterDue}"&SUMPRODUCT(${due}*(${column}<>""))&"${end}"`,
    value: `${before}${month}${afterMonth}${counts[0]}${afterDue}${counts[1]}${end}`,
  };
}
