import type { Plan } from '../../plan/schema';
import { inLanguage, type Language } from '../../wording/language';
import { STATUS_LOOKS } from '../../wording/status';
import { cellName } from '../cellName';
import { amountEntry } from '../entryRules';
import { type FormulaMode, MODE_WORDS } from '../formulaMode';
import { CENTERED, LABEL, NUMBERS } from '../houseStyle';
import { withLines } from '../lines';
import { fixed } from '../numberFormats';
import { rowHeight } from '../rowHeight';
import type { Area, Cell, FormatRule, FormulaCell, SheetModel, StyleRun } from '../sheetModel';
import { layTable } from '../tableColumns';
import { tableName } from '../tableName';
import { planTab } from '../tabName';
import { titleBlock } from '../titleBlock';
import { lineName, regionColumns } from './regionColumns';
import { alikeLine, CHECKS, lineCells, type Surroundings } from './regionLines';
import { type RegionSheetOptions, type RegionTarget, regionTargets } from './regionRows';
import { sum } from './splitRegions';
import { HEADERS } from './words';
import { yearTable } from './yearSheet';

const TEXT = {
  tab: { zh: '分解', en: 'by region' },
  title: { zh: '年目标任务分解', en: 'Targets by region ' },
  how: {
    zh: '在浅黄格改权重和保底，各列随即重算。数值按最大余数法分到整数单位，各地之和与总数完全一致。',
    en: 'Change weights and minima in the pale yellow cells and all columns follow. Parts go by largest remainders and add up exactly.',
  },
  noMinimum: { zh: '本表不用加载项；填写保底须用 POLICY 函数。', en: 'Needs no add-in; minima do.' },
  lines: {
    zh: ['计量单位', '分解的是', '总数', '各地之和', '核对'],
    en: ['Unit', 'What is split', 'The whole', 'Sum of the parts', 'Check'],
  },
  alike: {
    zh: '各地同一目标（比重、强度等不能相加，不按权重分）',
    en: 'The same for every region (shares and rates do not add up and are not split)',
  },
  leftOut: { zh: '没有分解的目标', en: 'Targets that are not split' },
  source: { zh: '来源：', en: 'Source: ' },
} as const;

/** Title, verdict, how it works, a blank row, and the lines; then the table. */
const FIRST_LINE = 4;
const HEADER_ROW = FIRST_LINE + 5;
/** Region, weight and minimum stand before the targets. */
const FIRST_TARGET = 3;

/** Identity of the sheet that splits a year of a plan over regions. */
export function regionSheetId(plan: Plan, year: number): string {
  return `regions:${plan.id}:${year}`;
}

/**
 * 目标任务分解: a year of every target shared out over regions by weights typed beside them, in whole units where things
 * are counted, adding up exactly; a check above each column says so. Shares and rates are the same for all and stand
 * below. Reads the sheet of years.
 *
 * @example regionSheet(luquan, { language: 'zh', year: 2024, regions: [{ name: '铜冶镇', weight: 3 }], mode: 'policy' })
 */
export function regionSheet(
  plan: Plan,
  options: RegionSheetOptions & { readonly mode: FormulaMode },
): SheetModel {
  const { language, year, regions, mode } = options;
  const { shared, alike, leftOut } = regionTargets(plan, options);
  const table = tableName(`${plan.id}_regions_${year}`);
  const around = { table, years: yearTable(plan), year, regions, language };
  const columns = regionColumns(table, shared, regions, language);
  const laid = layTable(table, { row: HEADER_ROW, column: 0 }, columns, regions, language);
  const title = titleBlock(
    titleOf(plan, year, language),
    verdict(shared, regions.length, language),
    [],
    how(mode, language),
  );
  const lines = linesOf(shared, around);
  const sheet: SheetModel = {
    id: regionSheetId(plan, year),
    name: planTab(plan, `${year}${inLanguage(language, '', ' ')}${TEXT.tab[language]}`, language),
    columnWidths: laid.widths,
    rowHeights: { ...laid.heights, ...lineHeights(lines, laid.widths) },
    blocks: [...title.blocks, { row: FIRST_LINE, column: 0, cells: lines }, laid.block],
    styles: [...title.styles, ...lineStyles(shared), ...laid.styles],
    tables: [laid.table],
    names: lineNames(shared),
    rules: checkRules(
      { row: FIRST_LINE + 4, column: FIRST_TARGET, rows: 1, columns: Math.max(1, shared.length) },
      language,
    ),
    validations: ['weight', 'minimum'].map((key) => ({
      ...amountEntry(language),
      area: laid.columnArea(key),
    })),
    help: laid.help,
    charts: [],
    freeze: { rows: HEADER_ROW + 1, columns: 1 },
    print: {
      titleRows: [HEADER_ROW, HEADER_ROW],
      footer: `${TEXT.source[language]}${plan.source}`,
      area: { row: 0, column: 0, rows: HEADER_ROW + 1 + regions.length, columns: columns.length },
    },
    entries: {
      table,
      key: HEADERS.region[language],
      columns: [HEADERS.weight[language], HEADERS.minimum[language]],
    },
  };
  const colon = inLanguage(language, '：', ': ');
  return below(sheet, [
    [TEXT.alike[language], alike.map((target) => alikeLine(target, around))],
    [
      TEXT.leftOut[language],
      leftOut.map(({ key, name, reason }) => `${key}  ${name[language]}${colon}${reason[language]}`),
    ],
  ]);
}

/** Lists below the table, those that have something in them. */
function below(sheet: SheetModel, lists: readonly (readonly [string, readonly Cell[]])[]): SheetModel {
  return lists.reduce(
    (model, [heading, lines]) => (lines.length === 0 ? model : withLines(model, heading, lines)),
    sheet,
  );
}

function titleOf(plan: Plan, year: number, language: Language): string {
  return language === 'zh'
    ? `${plan.title} ${year}${TEXT.title.zh}`
    : `${inLanguage('en', plan.title, plan.titleEn)}: ${TEXT.title.en}${year}`;
}

function how(mode: FormulaMode, language: Language): string {
  if (mode === 'values') return MODE_WORDS.values[language];
  return mode === 'native'
    ? `${TEXT.how[language]}${inLanguage(language, '', ' ')}${TEXT.noMinimum[language]}`
    : TEXT.how[language];
}

/** "17 项目标分到 11 个地区：合计相等 17 项" */
function verdict(
  targets: readonly RegionTarget[],
  regions: number,
  language: Language,
): FormulaCell | string {
  const [before, between, middle, end] =
    language === 'zh'
      ? ['', ' 项目标分到 ', ' 个地区，各地之和与总数相等的 ', ' 项']
      : [
          '',
          targets.length === 1 ? ' target over ' : ' targets over ',
          `${regions === 1 ? ' region' : ' regions'}; parts that add up to the whole: `,
          '',
        ];
  const start = `${before}${targets.length}${between}${regions}${middle}`;
  if (targets.length === 0) return `${start}0${end}`;
  const equal = targets.map((target) => `(LEFT(${lineName('check', target)},1)<>"■")`).join('+');
  return {
    formula: `="${start}"&(${equal})&"${end}"`,
    value: `${start}${targets.filter(({ parts }) => parts !== undefined).length}${end}`,
  };
}

/** What stands above the table: of every target the year's whole, the sum of the parts and whether they are equal. */
function linesOf(targets: readonly RegionTarget[], around: Surroundings): Cell[][] {
  const { table, regions, language } = around;
  const cells = targets.map((target) => lineCells(target, around));
  const weights = {
    formula: `=SUM(${table}[${HEADERS.weight[language]}])`,
    value: sum(regions.map(({ weight }) => weight)),
  };
  return TEXT.lines[language].map((label, line) => [
    label,
    line === 3 ? weights : null,
    null,
    ...cells.map((one) => one[line] ?? null),
  ]);
}

function lineNames(targets: readonly RegionTarget[]): SheetModel['names'] {
  return targets.flatMap((target, index) => [
    { name: lineName('whole', target), row: FIRST_LINE + 2, column: FIRST_TARGET + index },
    { name: lineName('check', target), row: FIRST_LINE + 4, column: FIRST_TARGET + index },
  ]);
}

function lineHeights(lines: readonly (readonly Cell[])[], widths: readonly number[]): Record<number, number> {
  return Object.fromEntries(lines.map((cells, line) => [FIRST_LINE + line, rowHeight(cells, widths)]));
}

function lineStyles(targets: readonly RegionTarget[]): StyleRun[] {
  const columns = targets.length;
  const line = (index: number): Area => ({ row: FIRST_LINE + index, column: FIRST_TARGET, rows: 1, columns });
  const labels = { row: FIRST_LINE, column: 0, rows: 5, columns: 1 };
  if (columns === 0) return [{ area: labels, style: LABEL }];
  return [
    { area: labels, style: LABEL },
    { area: { ...line(3), column: 1, columns: 1 }, style: NUMBERS },
    { area: line(0), style: { ...CENTERED, wrap: true, ...LABEL } },
    { area: line(1), style: { ...CENTERED, wrap: true, ...LABEL } },
    { area: line(2), style: { ...NUMBERS, bold: true } },
    { area: line(3), style: NUMBERS },
    { area: line(4), style: CENTERED },
    ...targets.map(({ row }, index) => ({
      area: { row: FIRST_LINE + 2, column: FIRST_TARGET + index, rows: 2, columns: 1 },
      style: { numberFormat: fixed(row.decimals) },
    })),
  ];
}

function checkRules(area: Area, language: Language): FormatRule[] {
  const cell = cellName(area.row, area.column, { fixedRow: true });
  const rule = (status: 'on-track' | 'behind' | 'off-track', formula: string) => {
    const { ink, fill } = STATUS_LOOKS[status];
    return { area, ink, fill, formula };
  };
  return [
    rule('on-track', `=${cell}="${CHECKS[language].fits}"`),
    rule('behind', `=LEFT(${cell},1)="▼"`),
    rule('off-track', `=LEFT(${cell},1)="■"`),
  ];
}
