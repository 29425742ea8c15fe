import type { Plan } from '../plan/schema';
import { inLanguage, type Language } from '../wording/language';
import { STATUS_CODES, STATUS_LOOKS, type StatusCode } from '../wording/status';
import { numberEntry } from './entryRules';
import {
  calculatedColumns,
  entryColumns,
  plannedGrowthColumn,
  STATUS_HEADER,
} from './indicators/calculatedColumns';
import {
  accountabilityColumns,
  NUMBER_HEADER,
  namingColumns,
  PATH_BY_PLAN,
  PATH_WORDS,
  type PathSetting,
  settingColumns,
} from './indicators/planColumns';
import { type IndicatorRow, indicatorRows } from './indicators/row';
import { DEFAULT_SEVERE, DEFAULT_TOLERANCE } from './indicators/statusCall';
import type { SheetModel } from './sheetModel';
import { statusRules } from './statusRules';
import { wholeColumn } from './structuredReference';
import type { LaidTable, TableColumn } from './tableColumns';
import { tableName } from './tableName';
import { tableSheet } from './tableSheet';
import { planTab } from './tabName';
import type { Fact } from './titleBlock';
import { verdictCell } from './verdict';

const WORDS = {
  tab: { zh: '指标', en: 'Targets' },
  issuer: { zh: '发布单位', en: 'Issued by' },
  period: { zh: '规划期', en: 'Period' },
  source: { zh: '来源', en: 'Source' },
  tolerance: { zh: '容许偏差', en: 'Tolerance' },
  severe: { zh: '严重滞后界限', en: 'Off track below' },
  path: { zh: '目标轨迹', en: 'Path' },
  percentOfWay: {
    zh: '请填写 0 到 1 之间的小数，如 0.05。',
    en: 'Type a share between 0 and 1, such as 0.05.',
  },
  choosePath: { zh: '请从列表中选择。', en: 'Choose from the list.' },
} as const;

export interface IndicatorTableOptions {
  readonly language: Language;
  /** What stands above the table at first; the reader may change it there. */
  readonly path?: PathSetting;
  /** Share of the way from baseline to target, 0.05 by default. */
  readonly tolerance?: number;
}

/**
 * The indicator table (指标表) of a plan: what the plan sets, cells for the latest values, and live formulas for
 * progress, lead, gap, required growth and status.
 *
 * @example indicatorTable(planById('luquan-2021-2025'), { language: 'zh' }).tables[0].name // "luquan_2021_2025"
 */
export function indicatorTable(plan: Plan, options: IndicatorTableOptions): SheetModel {
  const { language } = options;
  const columns = indicatorTableColumns(plan, options);
  const table = tableName(plan.id);
  const { stated, settings } = planFacts(plan, options);
  return tableSheet(
    {
      id: `indicators:${plan.id}`,
      name: planTab(plan, WORDS.tab[language], language),
      table,
      title: inLanguage(language, plan.title, plan.titleEn),
      verdict: (laid) => verdictCell(statusColumn(plan, language), statusCounts(laid, language), language),
      facts: [
        { label: 'number', value: 'name', facts: stated },
        { label: 'asOf', value: 'elapsed', facts: settings },
      ],
      columns,
      rows: indicatorRows(plan),
      frozen: 'name',
      rules: (laid) => statusRules(laid.columnArea('status'), language),
      footer: `${WORDS.source[language]}${language === 'zh' ? '：' : ': '}${plan.source}`,
      key: 'number',
    },
    language,
  );
}

/** The status words of the plan's indicator table, for formulas of other sheets. */
export function statusColumn(plan: Plan, language: Language): string {
  return wholeColumn(tableName(plan.id), STATUS_HEADER[language]);
}

/** The numbers of the plan's indicator table, for formulas of other sheets. */
export function numberColumn(plan: Plan, language: Language): string {
  return wholeColumn(tableName(plan.id), NUMBER_HEADER[language]);
}

function indicatorTableColumns(
  plan: Plan,
  { language, path }: IndicatorTableOptions,
): TableColumn<IndicatorRow>[] {
  const optional: Record<string, boolean> = {
    category: plan.indicators.some((indicator) => indicator.category),
    nature: plan.indicators.some((indicator) => indicator.nature),
    leadUnit: plan.indicators.some((indicator) => indicator.lead),
  };
  return [
    ...namingColumns(language),
    ...settingColumns(language, path),
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

function planFacts(
  plan: Plan,
  { language, path = 'plan', tolerance = DEFAULT_TOLERANCE }: IndicatorTableOptions,
): PlanFacts {
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
        value: inLanguage(language, plan.issuer, plan.issuerEn),
      },
      { name: 'period', label: say('period'), value: `${plan.start}–${plan.end}` },
      { name: 'source', label: say('source'), value: plan.source },
    ],
    settings: [
      { name: 'tolerance', label: say('tolerance'), value: tolerance, entry: share },
      { name: 'severe', label: say('severe'), value: DEFAULT_SEVERE, entry: share },
      {
        name: 'path',
        label: say('path'),
        value: (path === 'plan' ? PATH_BY_PLAN : PATH_WORDS[path])[language],
        entry: { rule: { kind: 'list', items: paths }, message: say('choosePath'), severity: 'stop' },
      },
    ],
  };
}

/** How many rows show each status now. */
function statusCounts(laid: LaidTable, language: Language): Map<StatusCode, number> {
  const counts = new Map<StatusCode, number>();
  const column = laid.columnArea('status').column;
  for (const row of laid.block.cells.slice(1)) {
    const cell = row[column];
    const word = typeof cell === 'object' && cell !== null ? cell.value : cell;
    const code = STATUS_CODES.find((code) => STATUS_LOOKS[code].label[language] === word);
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
