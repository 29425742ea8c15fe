import { inLanguage } from '../../wording/language';
import { numberEntry } from '../entryRules';
import { LABEL, NOTE } from '../houseStyle';
import type { Block, Cell, SheetModel } from '../sheetModel';
import { statusRules } from '../statusRules';
import { tableSheet } from '../tableSheet';
import type { Fact } from '../titleBlock';
import { annualColumns } from './columns/annualColumns';
import { asideColumns } from './columns/asideColumns';
import { namingColumns } from './columns/namingColumns';
import { observedColumns } from './columns/observedColumns';
import { outlookColumns } from './columns/outlookColumns';
import type { ReportColumn } from './columns/reportColumn';
import { statusCounts, statusesOf } from './order';
import { periodTitle } from './periodNames';
import type { ReportContext } from './reportContext';
import { reportId, reportTab } from './reportNames';
import type { ReportRow } from './reportRow';
import type { ReportTable } from './reportTable';
import { reproduction } from './reproduction';
import { SETTING_NAMES } from './statusCells';

const TEXT = {
  tolerance: { zh: '容许偏差', en: 'Tolerance' },
  severe: { zh: '严重滞后界限', en: 'Off-track limit' },
  share: { zh: '请填写 0 到 1 之间的小数，如 0.05。', en: 'Type a share between 0 and 1, such as 0.05.' },
  source: { zh: '来源：', en: 'Source: ' },
} as const;

/** The words that tell one kind of report from another. */
export interface ReportWords {
  readonly title: string;
  /** The line that somebody in a hurry reads. */
  readonly verdict: Cell;
  /** Puts something between the table and the signatures. */
  readonly below?: (sheet: SheetModel) => SheetModel;
}

/** The table of a report: verdict and counts above it, signatures and what it was made from below. */
export function reportSheet(
  context: ReportContext,
  rows: readonly ReportRow[],
  columns: readonly ReportColumn[],
  table: ReportTable,
  words: ReportWords,
): SheetModel {
  const { plan, language } = context;
  const counts = countFacts(context, rows, table.column('status'));
  const third = Math.ceil(counts.length / 3);
  const sheet = tableSheet(
    {
      id: reportId(context),
      name: reportTab(context),
      table: table.name,
      title: words.title,
      verdict: words.verdict,
      circumstances: circumstances(context),
      facts: factPlaces(columns, [
        counts.slice(0, third),
        counts.slice(third, 2 * third),
        counts.slice(2 * third),
        settingFacts(context),
      ]),
      columns,
      rows,
      frozen: 'name',
      ...(context.settings.method === 'schedule' && {
        rules: (laid) => statusRules(laid.columnArea('status'), language),
      }),
      footer: `${TEXT.source[language]}${plan.source}`,
      key: 'number',
    },
    language,
  );
  return withFoot(words.below?.(sheet) ?? sheet, context);
}

/** In what the table of one kind of report differs from the others. */
interface OwnColumns {
  /** Behind those that name the indicator. */
  readonly naming: readonly ReportColumn[];
  /** Behind those of the observed values. */
  readonly more: readonly ReportColumn[];
  /** Keys of columns that it does without, so that a page holds the rest. */
  readonly without: readonly string[];
}

/** The columns of a report's table. */
export function reportColumns(
  context: ReportContext,
  rows: readonly ReportRow[],
  { naming, more, without }: OwnColumns,
): ReportColumn[] {
  const optional: Readonly<Record<string, boolean>> = {
    region: new Set(rows.map(({ assessment }) => assessment.record.region)).size > 1,
    leadUnit: rows.some(({ assessment }) => assessment.indicator.lead),
  };
  return [
    ...namingColumns(context),
    ...naming,
    ...observedColumns(context),
    ...more,
    ...annualColumns(),
    ...outlookColumns(context),
    ...asideColumns(context),
  ].filter((column) => (optional[column.key] ?? true) && !without.includes(column.key));
}

/** Characters that the longest label of a fact takes. */
const LABEL_WIDTH = 17;

/** Facts side by side over the columns of the table, each label over as many of them as it needs. */
function factPlaces(columns: readonly ReportColumn[], groups: readonly (readonly Fact[])[]) {
  let at = 0;
  return groups.map((facts) => {
    const label = at;
    for (let width = 0; width < LABEL_WIDTH; at++) width += columns[at]?.width ?? LABEL_WIDTH;
    const value = at;
    at++;
    return { label: columns[label]?.key ?? '', value: columns[value]?.key ?? '', facts };
  });
}

function circumstances({ plan, period, language }: ReportContext): string {
  const issuer = inLanguage(language, plan.issuer, plan.issuerEn);
  const region = inLanguage(language, plan.region, plan.regionEn);
  return language === 'zh'
    ? `报告期：${periodTitle(period, 'zh')}　地区：${region}　填报单位：${issuer}　规划期：${plan.start}—${plan.end}年`
    : `Period: ${periodTitle(period, 'en')}  ·  Region: ${region}  ·  Reported by: ${issuer}  ·  Plan: ${plan.start}–${plan.end}`;
}

function countFacts(context: ReportContext, rows: readonly ReportRow[], statusColumn: string): Fact[] {
  const counts = statusCounts(rows);
  return statusesOf(context).map(({ code, word, label, ink }, index) => ({
    name: `count_${index + 1}`,
    label,
    value: { formula: `=COUNTIF(${statusColumn},"${word}")`, value: counts.get(code) ?? 0 },
    style: { bold: true, ink },
  }));
}

function settingFacts({ settings, language }: ReportContext): Fact[] {
  const share = {
    ...numberEntry(language)(''),
    rule: { kind: 'number', minimum: 0, maximum: 1 },
    message: TEXT.share[language],
  } as const;
  return [
    {
      name: SETTING_NAMES.tolerance,
      label: TEXT.tolerance[language],
      value: settings.tolerance,
      entry: share,
    },
    { name: SETTING_NAMES.severe, label: TEXT.severe[language], value: settings.severe, entry: share },
  ];
}

const SIGNATURES = {
  zh: ['填报人：', '审核人：', '单位负责人：', '报出日期：'],
  en: ['Prepared by:', 'Checked by:', 'Head of unit:', 'Date:'],
} as const;

/** Signature line and what the report was made from, below the table. */
function withFoot(sheet: SheetModel, context: ReportContext): SheetModel {
  const { area } = sheet.print;
  const at = area.row + area.rows + 1;
  const steps = Math.max(3, Math.floor(area.columns / 4));
  const signatures: Block[] = SIGNATURES[context.language].map((label, index) => ({
    row: at,
    column: index === 0 ? 0 : index * steps,
    cells: [[label]],
  }));
  const foot = { row: at + 2, column: 0, cells: [[reproduction(context)]] };
  return {
    ...sheet,
    blocks: [...sheet.blocks, ...signatures, foot],
    styles: [
      ...sheet.styles,
      { area: { row: at, column: 0, rows: 1, columns: area.columns }, style: LABEL },
      { area: { row: at + 2, column: 0, rows: 1, columns: 1 }, style: NOTE },
    ],
    rowHeights: { ...sheet.rowHeights, [at]: 28 },
    print: { ...sheet.print, area: { ...area, rows: at + 3 - area.row } },
  };
}
