import { inLanguage, type Language } from '../../wording/language';
import { quotedText } from '../formulaText';
import { NOTHING } from '../houseStyle';
import { fixed } from '../numberFormats';
import type { Cell, FormulaCell } from '../sheetModel';
import { wholeColumn } from '../structuredReference';
import { lineName, noParts, targetHeader } from './regionColumns';
import type { RegionTarget, SheetRegion } from './regionRows';
import { sum } from './splitRegions';
import { HEADERS, SPLIT_WORDS, yearHeader } from './words';

export const CHECKS = {
  zh: { fits: '✓ 相等', off: '■ 差 ', unheld: '▼ 未保底', noWeight: '■ 缺权重', impossible: '■ 不能分' },
  en: {
    fits: '✓ equal',
    off: '■ off ',
    unheld: '▼ minima not met',
    noWeight: '■ weight missing',
    impossible: '■ no split',
  },
} as const;

/** Of a year without a value. */
const NO_VALUE = {
  zh: '—（无法计算；复合轨迹的基数和目标都须大于 0）',
  en: '— (no path: equal growth needs baseline and target above 0)',
} as const;

export interface Surroundings {
  /** The table of regions, and that of the years. */
  readonly table: string;
  readonly years: string;
  readonly year: number;
  readonly regions: readonly SheetRegion[];
  readonly language: Language;
}

/** Reads what the year asks of a target off the table of years. */
function yearLookup(target: RegionTarget, { years, year, language }: Surroundings): string {
  const { key, regional, kind } = target.row;
  const isValue = regional === 'sum' || (regional === 'same' && kind === 'level');
  const column = wholeColumn(years, yearHeader[isValue ? 'level' : 'part'](year)[language]);
  const sought = typeof key === 'number' ? String(key) : `"${key}"`;
  return `INDEX(${column},MATCH(${sought},${wholeColumn(years, HEADERS.number[language])},0))`;
}

/** What stands above a target's column: unit, what is split, the whole, the sum of the parts, and whether both agree. */
export function lineCells(target: RegionTarget, around: Surroundings): readonly Cell[] {
  const { language, table } = around;
  const { row, whole, parts } = target;
  const column = wholeColumn(table, targetHeader(target, language));
  return [
    inLanguage(language, row.indicator.unit, row.indicator.unitEn) ?? NOTHING,
    SPLIT_WORDS[row.regional === 'sum' ? 'sum' : 'increase'][language],
    { formula: `=${yearLookup(target, around)}`, value: Number.isFinite(whole) ? whole : '#NUM!' },
    {
      formula: `=SUM(${column})`,
      value: parts === undefined ? noParts(target) : rounded(sum(parts), row.decimals),
    },
    checkCell(target, column, around),
  ];
}

function checkCell(target: RegionTarget, column: string, around: Surroundings): FormulaCell {
  const { language, table, regions } = around;
  const { row, whole, parts } = target;
  const { fits, off, unheld, noWeight, impossible } = CHECKS[language];
  const weights = wholeColumn(table, HEADERS.weight[language]);
  const minima = wholeColumn(table, HEADERS.minimum[language]);
  const name = lineName('whole', target);
  const difference = `ROUND(SUM(${column})-${name},${row.decimals})`;
  const counted = row.decimals === 0;
  const equal = counted ? `IF(SUM(${minima})>MAX(0,${name}),"${unheld}","${fits}")` : `"${fits}"`;
  const isHeld = !counted || sum(regions.map(({ minimum }) => minimum ?? 0)) <= Math.max(0, whole);
  return {
    formula: `=IF(COUNT(${weights})<ROWS(${weights}),"${noWeight}",IFERROR(IF(${difference}=0,${equal},"${off}"&${difference}),"${impossible}"))`,
    value: parts === undefined ? impossible : isHeld ? fits : unheld,
  };
}

/** A target that is the same for every region, as a line of text. */
export function alikeLine(target: RegionTarget, around: Surroundings): FormulaCell {
  const { language } = around;
  const { row, whole } = target;
  const colon = language === 'zh' ? '：' : ': ';
  const label = `${row.key}  ${row.name[language]}${colon}`;
  const unit = inLanguage(language, row.indicator.unit, row.indicator.unitEn) ?? '';
  const format = fixed(row.decimals);
  return {
    formula: `=${quotedText(label)}&IFERROR(TEXT(${yearLookup(target, around)},"${format}")&${quotedText(` ${unit}`)},${quotedText(NO_VALUE[language])})`,
    value: `${label}${Number.isFinite(whole) ? `${shown(whole, row.decimals)} ${unit}` : NO_VALUE[language]}`,
  };
}

const shown = (value: number, decimals: number) =>
  value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals));
