import type { Plan } from '../plan/schema';
import { inLanguage, type Language } from '../wording/language';
import { STATUS_LOOKS } from '../wording/status';
import { behindCount } from './behindCount';
import { cellName } from './cellName';
import { column } from './column';
import { CENTERED, WORDS } from './houseStyle';
import { type IndicatorRow, indicatorRows } from './indicators/row';
import type { FormatRule, SheetModel } from './sheetModel';
import type { LaidTable, TableColumn } from './tableColumns';
import { tableName } from './tableName';
import { tableSheet } from './tableSheet';
import { planTab } from './tabName';

const TEXT = {
  tab: { zh: '牵头单位', en: 'Units' },
  title: { zh: '各单位牵头的指标', en: 'Indicators by lead unit' },
  verdict: {
    zh: '谁牵头的指标滞后？“滞后项”随指标表更新。',
    en: 'Whose indicators are behind? "Behind" follows the indicator table.',
  },
  source: { zh: '来源：', en: 'Source: ' },
} as const;

interface UnitRow {
  readonly unit: string;
  readonly rows: readonly IndicatorRow[];
}

/**
 * The lead units of a plan, each with its indicators and how many of them are behind.
 *
 * @returns undefined where the document names no lead units
 */
export function unitOverview(
  plan: Plan,
  { language }: { readonly language: Language },
): SheetModel | undefined {
  const rows = unitRows(plan);
  if (rows.length === 0) return undefined;
  return tableSheet(
    {
      id: `units:${plan.id}`,
      name: planTab(plan, TEXT.tab[language], language),
      table: tableName(`${plan.id}_units`),
      title: `${inLanguage(language, plan.title, plan.titleEn)} ${TEXT.title[language]}`,
      verdict: TEXT.verdict[language],
      facts: [],
      columns: columns(plan, language),
      rows,
      frozen: 'unit',
      rules: attention,
      footer: `${TEXT.source[language]}${plan.source}`,
      key: 'unit',
    },
    language,
  );
}

function unitRows(plan: Plan): UnitRow[] {
  const units = new Map<string, IndicatorRow[]>();
  for (const row of indicatorRows(plan)) {
    for (const unit of row.indicator.lead ?? []) units.set(unit, [...(units.get(unit) ?? []), row]);
  }
  return [...units].map(([unit, rows]) => ({ unit, rows })).toSorted((a, b) => b.rows.length - a.rows.length);
}

function columns(plan: Plan, language: Language): TableColumn<UnitRow>[] {
  const nameOf = ({ number, indicator }: IndicatorRow) =>
    `${number} ${inLanguage(language, indicator.name, indicator.nameEn)}`;
  return [
    column(
      'unit',
      { zh: '牵头单位', en: 'Lead unit' },
      { zh: '文件确定的牵头单位。', en: 'The unit that the document makes answerable.' },
      24,
      { style: WORDS, cell: ({ unit }) => unit },
    ),
    column(
      'count',
      { zh: '指标数', en: 'Targets' },
      { zh: '该单位牵头的目标项数。', en: 'How many targets the unit leads.' },
      9,
      { style: CENTERED, cell: ({ rows }) => rows.length },
    ),
    column(
      'behind',
      { zh: '滞后项', en: 'Behind' },
      {
        zh: '其中滞后、严重滞后、倒退和未完成的项数。',
        en: 'How many of them are behind, off track, reversing or missed.',
      },
      9,
      {
        style: { ...CENTERED, bold: true },
        cell: ({ rows }) =>
          behindCount(
            plan,
            rows.map((row) => row.number),
            language,
          ),
      },
    ),
    column(
      'indicators',
      { zh: '指标', en: 'Indicators' },
      { zh: '指标表中的序号和名称。', en: 'Number and name in the indicator table.' },
      90,
      { style: WORDS, cell: ({ rows }) => rows.map(nameOf).join(language === 'zh' ? '；' : '; ') },
    ),
  ];
}

/** Units with something to explain stand out, with the shape of "behind" before the number. */
function attention(laid: LaidTable): FormatRule[] {
  const area = laid.columnArea('behind');
  const { ink, fill, shape } = STATUS_LOOKS.behind;
  const first = cellName(area.row, area.column, { fixedColumn: true });
  return [{ area, formula: `=${first}>0`, ink, fill, bold: true, numberFormat: `"${shape} "0` }];
}
