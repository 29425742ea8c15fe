import type { Plan } from '../plan/schema';
import type { Language } from '../wording/language';
import { STATUS_CODES, STATUS_LOOKS, type StatusCode } from '../wording/status';
import { numberEntry } from './entryRules';
import { calculatedColumns, entryColumns, plannedGrowthColumn } from './indicators/calculatedColumns';
import {
  accountabilityColumns,
  namingColumns,
  PATH_BY_PLAN,
  PATH_WORDS,
  settingColumns,
} from './indicators/planColumns';
import { type IndicatorRow, indicatorRows } from './indicators/row';
import { DEFAULT_SEVERE, DEFAULT_TOLERANCE } from './indicators/statusCall';
import type { SheetModel } from './sheetModel';
import { statusRules } from './statusRules';
import { wholeColumn } from './structuredReference';
import { type LaidTable, layTable, type TableColumn } from './tableColumns';
import { tableName } from './tableName';
import { type Fact, titleBlock } from './titleBlock';
import { verdictCell } from './verdict';

/** Title, verdict, three facts and a blank row stand above the table. */
const TITLE_ROWS = 6;

const WORDS = {
  tab: { zh: '指标', en: 'Targets' },
  issuer: { zh: '发布单位', en: 'Issued by' },
  period: { zh: '规划期', en: 'Period' },
  source: { zh: '来源', en: 'Source' },
  tolerance: { zh: '容许偏差', en: 'Tolerance' },
  severe: { zh: '严重滞后界限', en: 'Off track below' },
  path: { zh: '目标轨迹', en: 'Path' },
  percentOfWay: {
    zh: '请填写 0 到 1 之间的小数,如 0.05。',
    en: 'Type a share between 0 and 1, such as 0.05.',
  },
  choosePath: { zh: '请从列表中选择。', en: 'Choose from the list.' },
} as const;

/**
 * The indicator table (指标表) of a plan: what the plan sets, cells for the latest values, and live formulas for
 * progress, lead, gap, required growth and status.
 *
 * @example indicatorTable(planById('luquan-2021-2025'), { language: 'zh' }).tables[0].name // "luquan_2021_2025"
 */
export function indicatorTable(plan: Plan, { language }: { readonly language: Language }): SheetModel {
  const columns = indicatorTableColumns(plan, language);
  const rows = indicatorRows(plan);
  const name = tableName(plan.id);
  const header = (key: string) => columns.find((column) => column.key === key)?.header[language] ?? key;
  const position = (key: string) => columns.findIndex((column) => column.key === key);
  const facts = planFacts(plan, language);
  const laid = layTable(name, { row: TITLE_ROWS, column: 0 }, columns, rows, language);
  const verdict = verdictCell(
    wholeColumn(name, header('status')),
    statusCounts(laid, position('status'), language),
    language,
  );
  const title = titleBlock((language === 'en' ? plan.titleEn : undefined) ?? plan.title, verdict, [
    { labelColumn: 0, valueColumn: position('name'), facts: facts.stated },
    { labelColumn: position('asOf'), valueColumn: position('asOf') + 2, facts: facts.settings },
  ]);
  return {
    id: `indicators:${plan.id}`,
    name: tabName(plan, language),
    columnWidths: laid.widths,
    rowHeights: laid.heights,
    blocks: [...title.blocks, laid.block],
    styles: [...title.styles, ...laid.styles],
    tables: [laid.table],
    names: title.names,
    rules: statusRules(laid.columnArea('status'), language),
    validations: [...title.validations, ...laid.validations],
    help: laid.help,
    charts: [],
    freeze: { rows: TITLE_ROWS + 1, columns: position('name') + 1 },
    print: {
      titleRows: [TITLE_ROWS, TITLE_ROWS],
      footer: `${WORDS.source[language]}:${plan.source}`,
      area: { row: 0, column: 0, rows: TITLE_ROWS + 1 + rows.length, columns: columns.length },
    },
    entries: {
      table: name,
      key: header('number'),
      columns: columns.filter((column) => column.entry).map((column) => column.header[language]),
    },
  };
}

function indicatorTableColumns(plan: Plan, language: Language): TableColumn<IndicatorRow>[] {
  const optional: Record<string, boolean> = {
    category: plan.indicators.some((indicator) => indicator.category),
    nature: plan.indicators.some((indicator) => indicator.nature),
    leadUnit: plan.indicators.some((indicator) => indicator.lead),
  };
  return [
    ...namingColumns(language),
    ...settingColumns(language),
    plannedGrowthColumn(language),
    ...entryColumns(language),
    ...calculatedColumns(language),
    ...accountabilityColumns(language),
  ].filter((column) => optional[column.key] ?? true);
}

interface PlanFacts {
  readonly stated: readonly Fact[];
  readonly settings: readonly Fact[];
}

function planFacts(plan: Plan, language: Language): PlanFacts {
  const say = (key: keyof typeof WORDS) => WORDS[key][language];
  const share = {
    ...numberEntry(language)(''),
    rule: { kind: 'number', minimum: 0, maximum: 1 },
    message: say('percentOfWay'),
  } as const;
  const paths = [PATH_BY_PLAN, PATH_WORDS.linear, PATH_WORDS.compound].map((word) => word[language]);
  return {
    stated: [
      {
        name: 'issuer',
        label: say('issuer'),
        value: (language === 'en' ? plan.issuerEn : undefined) ?? plan.issuer,
      },
      { name: 'period', label: say('period'), value: `${plan.start}–${plan.end}` },
      { name: 'source', label: say('source'), value: plan.source },
    ],
    settings: [
      { name: 'tolerance', label: say('tolerance'), value: DEFAULT_TOLERANCE, entry: share },
      { name: 'severe', label: say('severe'), value: DEFAULT_SEVERE, entry: share },
      {
        name: 'path',
        label: say('path'),
        value: PATH_BY_PLAN[language],
        entry: { rule: { kind: 'list', items: paths }, message: say('choosePath'), severity: 'stop' },
      },
    ],
  };
}

/** How many rows show each status now. */
function statusCounts(laid: LaidTable, statusColumn: number, language: Language): Map<StatusCode, number> {
  const counts = new Map<StatusCode, number>();
  for (const row of laid.block.cells.slice(1)) {
    const cell = row[statusColumn];
    const word = typeof cell === 'object' && cell !== null ? cell.value : cell;
    const code = STATUS_CODES.find((code) => STATUS_LOOKS[code].label[language] === word);
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** Tabs hold 31 characters and none of : \\ / ? * [ ]; a long region is cut between words. */
function tabName(plan: Plan, language: Language): string {
  const suffix = ` ${plan.start.slice(0, 4)}-${plan.end.slice(0, 4)} ${WORDS.tab[language]}`;
  const region = ((language === 'en' ? plan.regionEn : undefined) ?? plan.region)
    .replace(/[,(（].*$/, '')
    .replace(/[:\\/?*[\]]/g, ' ');
  const room = 31 - suffix.length;
  const short = region.length <= room ? region : region.slice(0, room).replace(/ \S*$/, '');
  return `${short.trim()}${suffix}`;
}
