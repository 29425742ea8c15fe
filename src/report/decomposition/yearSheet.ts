import type { Plan } from '../../plan/schema';
import type { PathName } from '../../progress/path';
import { inLanguage, type Language } from '../../wording/language';
import { STATUS_LOOKS } from '../../wording/status';
import { cellName } from '../cellName';
import { NOTHING } from '../houseStyle';
import { withLines } from '../lines';
import type { FormatRule, FormulaCell, SheetModel } from '../sheetModel';
import { wholeColumn } from '../structuredReference';
import type { LaidTable } from '../tableColumns';
import { tableName } from '../tableName';
import { tableSheet } from '../tableSheet';
import { planTab } from '../tabName';
import { type LeftOut, splitRows } from './splitRow';
import { splitYears, type Typed, yearsOf } from './splitYears';
import { CHECK_WORDS } from './words';
import type { YearRow } from './yearCells';
import { CHECK_HEADER, yearColumns } from './yearColumns';

const TEXT = {
  tab: { zh: '年度分解', en: 'by year' },
  title: { zh: '年度目标分解', en: 'Targets by year' },
  how: {
    zh: '按目标轨迹取到各指标的最小单位；在“手工”列填写的年份以所填为准，空着的年份仍按轨迹。',
    en: 'Each year follows the path, to the unit of the target; a year typed under "by hand" takes precedence, the others stay on the path.',
  },
  leftOut: { zh: '没有分年的目标', en: 'Targets that are not split' },
  source: { zh: '来源：', en: 'Source: ' },
} as const;

export interface YearSheetOptions {
  readonly language: Language;
  readonly path?: PathName | 'plan';
  /** What was typed into the sheet as it stands, by the row's key. */
  readonly typed?: ReadonlyMap<string, Typed>;
}

/** The table of the years, for formulas of other sheets. */
export const yearTable = (plan: Plan): string => tableName(`${plan.id}_years`);

/** Identity of a plan's table of years. */
export const yearSheetId = (plan: Plan): string => `years:${plan.id}`;

/** The years of a plan: 2021 to 2025. */
export function planYears({ start, end }: Pick<Plan, 'start' | 'end'>): number[] {
  const [first, last] = [start, end].map((period) => Number(period.slice(0, 4))) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The targets of a plan that can be split, each with what its years are. */
export function yearRows(
  plan: Plan,
  { path = 'plan', typed = new Map() }: Omit<YearSheetOptions, 'language'>,
): { readonly rows: readonly YearRow[]; readonly leftOut: readonly LeftOut[] } {
  const years = planYears(plan);
  const { rows, leftOut } = splitRows(plan, path);
  return {
    leftOut,
    rows: rows.map((row) => {
      const own: Typed = typed.get(String(row.key)) ?? {};
      return {
        ...row,
        years: yearsOf(row, years),
        parts: splitYears(row, years, own),
      };
    }),
  };
}

/**
 * 年度目标分解: what every target is at the end of each year and what the year adds, by the path of the plan, with
 * columns in which years are fixed by hand and a check that the years come to the target. Targets that cannot be
 * split stand below with the reason.
 *
 * @example yearSheet(luquan, { language: 'zh' })
 */
export function yearSheet(plan: Plan, options: YearSheetOptions): SheetModel {
  const { language } = options;
  const { rows, leftOut } = yearRows(plan, options);
  const table = yearTable(plan);
  const sheet = tableSheet(
    {
      id: yearSheetId(plan),
      name: planTab(plan, TEXT.tab[language], language),
      table,
      title: `${inLanguage(language, plan.title, plan.titleEn)}${language === 'zh' ? ' ' : ': '}${TEXT.title[language]}`,
      verdict: (laid) => verdict(table, laid, language),
      circumstances: TEXT.how[language],
      facts: [],
      columns: yearColumns(planYears(plan), language),
      rows,
      frozen: 'name',
      rules: (laid) => checkRules(laid, language),
      footer: `${TEXT.source[language]}${plan.source}`,
      key: 'number',
    },
    language,
  );
  const colon = inLanguage(language, '：', ': ');
  const lines = leftOut.map(
    ({ key, name, reason }) => `${key}  ${name[language]}${colon}${reason[language]}`,
  );
  return lines.length === 0 ? sheet : withLines(sheet, TEXT.leftOut[language], lines);
}

/** "共 25 项：相符 18，待填基数 6，不符 1", and how many are due after the plan: live, by native functions. */
function verdict(table: string, laid: LaidTable, language: Language): FormulaCell {
  const column = wholeColumn(table, CHECK_HEADER[language]);
  const { column: at } = laid.columnArea('check');
  const words = CHECK_WORDS[language];
  const cells = laid.block.cells.slice(1).map((row) => row[at]);
  const now = (word: string) =>
    cells.filter((cell) => (typeof cell === 'object' && cell !== null ? cell.value : cell) === word).length;
  const [fits, waits] = [now(words.fits), now(words.waits)];
  const off = cells.filter((cell) => typeof cell === 'object' && String(cell?.value).startsWith('■')).length;
  const unchecked = now(NOTHING);
  const count = (word: string) => `COUNTIF(${column},"${word}")`;
  const [before, afterAll, afterFits, afterWaits, afterOff] =
    language === 'zh'
      ? ['共 ', ' 项目标分到各年：合计相符 ', ' 项，待填基数 ', ' 项，不符 ', ' 项，规划期后到期、不核对 ']
      : [
          '',
          `${cells.length === 1 ? ' target' : ' targets'} split into years; adding up: `,
          ', no baseline yet: ',
          ', off: ',
          ', due after the plan: ',
        ];
  const [later, laterNow] =
    unchecked === 0 ? ['', ''] : [`&"${afterOff}"&${count(NOTHING)}`, `${afterOff}${unchecked}`];
  return {
    formula: `="${before}"&ROWS(${column})&"${afterAll}"&${count(words.fits)}&"${afterFits}"&${count(words.waits)}&"${afterWaits}"&${count('■*')}${later}`,
    value: `${before}${cells.length}${afterAll}${fits}${afterFits}${waits}${afterWaits}${off}${laterNow}`,
  };
}

/** Green-grey where it adds up, vermilion where not. */
function checkRules(laid: Pick<LaidTable, 'columnArea'>, language: Language): FormatRule[] {
  const area = laid.columnArea('check');
  const cell = cellName(area.row, area.column, { fixedColumn: true });
  const looks = (status: 'on-track' | 'off-track') => {
    const { ink, fill } = STATUS_LOOKS[status];
    return { area, ink, fill };
  };
  return [
    { ...looks('on-track'), formula: `=${cell}="${CHECK_WORDS[language].fits}"` },
    { ...looks('off-track'), formula: `=LEFT(${cell},1)="■"` },
  ];
}
