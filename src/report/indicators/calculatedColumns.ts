import { conventionalPath, growthConvention } from '../../assessment/asPlanned';
import { type Bilingual, inLanguage, type Language } from '../../wording/language';
import { periodEntry, valueEntry } from '../entryRules';
import { type LiveArgument, liveCell, liveText, policyCall } from '../formulas';
import { CENTERED, NOTHING, NUMBERS } from '../houseStyle';
import { fixed, PERCENT, signedWithUnit, withUnit } from '../numberFormats';
import type { Cell } from '../sheetModel';
import type { RowReference, TableColumn } from '../tableColumns';
import { hasPath, type IndicatorRow, isYearlyFlow, rowInputs, runsToLevel } from './row';
import { statusCall } from './statusCall';

type Column = TableColumn<IndicatorRow>;
type Inputs = ReturnType<typeof rowInputs>;

export const STATUS_HEADER: Bilingual = { zh: '状态', en: 'Status' };

/** A hundredth of the way from baseline to target, named so that a lead is never taken for a growth rate. */
export const POINTS: Bilingual = { zh: '点', en: 'pp' };

/** The columns that the user fills. */
export function entryColumns(language: Language): Column[] {
  return [
    {
      key: 'asOf',
      header: { zh: '最新时期', en: 'Latest period' },
      help: {
        zh: '最新数据所在的时期，如 2023、2023-Q2、2023-06 或 2023年6月。',
        en: 'The period of the latest value, such as 2023, 2023-Q2 or 2023-06.',
      },
      width: 9,
      // Text, for Excel would make 2023-06 the first of June, a month too early.
      style: { ...CENTERED, numberFormat: '@' },
      cell: () => null,
      entry: periodEntry(language),
    },
    {
      key: 'actual',
      header: { zh: '最新值', en: 'Latest value' },
      help: {
        zh: '该时期末的数值，单位同左。',
        en: 'The value at the end of that period, in the unit on the left.',
      },
      width: 9,
      style: NUMBERS,
      cell: () => null,
      entry: valueEntry(language),
    },
  ];
}

/** The growth that the plan's own baseline and target amount to, beside the one it prints. */
export function plannedGrowthColumn(language: Language): Column {
  return {
    key: 'plannedGrowth',
    header: { zh: '规划年均增长', en: 'Planned growth a year' },
    help: {
      zh: '由基数和目标算出：以年均增长率为口径的为水平法增速，其余为每年增量。',
      en: 'From baseline to target: a compound rate where the plan counts in percent a year, else the increment a year.',
    },
    width: 10,
    style: NUMBERS,
    cell: (row, ref) =>
      onLevels(row, ref, ({ baseline, basePeriod, target, targetPeriod }) =>
        policyCall('GROWTH', [baseline, basePeriod, target, targetPeriod, convention(row)], {
          needed: [baseline, basePeriod, targetPeriod],
        }),
      ),
    numberFormat: (row) => growthFormat(row, language),
  };
}

/** The columns that POLICY functions calculate from the latest value, live. */
export function calculatedColumns(language: Language): Column[] {
  return [...progressColumns(), ...distanceColumns(language), statusColumn(language)];
}

function progressColumns(): Column[] {
  return [
    {
      key: 'elapsed',
      header: { zh: '序时进度', en: 'Time elapsed' },
      help: {
        zh: '最新时期末，规划期已经过去的比例。',
        en: 'The share of the time from base to target period that has passed.',
      },
      width: 8,
      style: NUMBERS,
      cell: (row, ref) =>
        onLevels(row, ref, ({ basePeriod, targetPeriod, asOf }) =>
          policyCall('ELAPSED', [basePeriod, targetPeriod, asOf], {
            needed: [basePeriod, targetPeriod, asOf],
          }),
        ),
      numberFormat: () => PERCENT,
    },
    {
      key: 'progress',
      header: { zh: '完成进度', en: 'Progress' },
      help: {
        zh: '（最新值 − 基数）÷（目标 − 基数）。全年的时期指标在年内只有累计数，不算此项，看“领先/落后”。',
        en: '(latest value - baseline) / (target - baseline). A yearly sum has none within its year: see the lead.',
      },
      width: 8,
      style: NUMBERS,
      cell: (row, ref) =>
        onLevels(row, ref, ({ baseline, target, actual }) =>
          policyCall('PROGRESS', [baseline, target, actual], {
            needed: [baseline, actual],
            ...wholeYears(row, ref),
          }),
        ),
      numberFormat: () => PERCENT,
    },
    {
      key: 'expected',
      header: { zh: '应达值', en: 'Expected' },
      help: {
        zh: '按目标轨迹，最新时期末应当达到的值。',
        en: 'Where the path stands at the end of the latest period.',
      },
      width: 9,
      style: NUMBERS,
      cell: (row, ref) =>
        onLevels(row, ref, ({ baseline, basePeriod, target, targetPeriod, asOf }) =>
          policyCall('EXPECTED', [baseline, basePeriod, target, targetPeriod, asOf, path(row, ref)], {
            needed: [baseline, basePeriod, targetPeriod, asOf],
            ...wholeYears(row, ref),
          }),
        ),
      numberFormat: ({ decimals }) => fixed(Math.max(1, decimals)),
    },
  ];
}

/** Ahead or behind, and what is still to be done. */
function distanceColumns(language: Language): Column[] {
  return [
    {
      key: 'lead',
      header: { zh: '领先/落后', en: 'Lead' },
      help: {
        zh: '完成进度与轨迹进度之差，以点计：正为领先，负为落后。',
        en: 'Progress less the progress that the path asks for, in points: positive is ahead.',
      },
      width: 9.5,
      style: NUMBERS,
      cell: (row, ref) => leadCell(row, ref, language),
      numberFormat: () => signedWithUnit(1, POINTS[language]),
    },
    {
      key: 'gap',
      header: { zh: '差距', en: 'Gap' },
      help: {
        zh: '距目标还差多少，单位同左；已达到为零或负。',
        en: 'What is still missing to the target; zero or less when met.',
      },
      width: 8.5,
      style: NUMBERS,
      cell: (row, ref) => {
        const { actual, target } = rowInputs(row, ref);
        if (row.target.kind === 'milestone') return NOTHING;
        return policyCall('GAP', [actual, target, liveText(row.indicator.direction)], {
          needed: [actual, target],
        });
      },
      numberFormat: ({ decimals }) => fixed(decimals),
    },
    {
      key: 'required',
      header: { zh: '所需年均增长', en: 'Required growth a year' },
      help: {
        zh: '从最新值出发，到目标期每年还需增长多少；口径同“规划年均增长”。',
        en: 'What it takes a year from the latest value to the target, counted like the planned growth.',
      },
      width: 10,
      style: NUMBERS,
      cell: (row, ref) =>
        onLevels(row, ref, ({ actual, asOf, target, targetPeriod }) =>
          policyCall('REQUIRED', [actual, asOf, target, targetPeriod, convention(row)], {
            needed: [actual, asOf, targetPeriod],
            ...wholeYears(row, ref),
          }),
        ),
      numberFormat: (row) => growthFormat(row, language),
    },
  ];
}

function statusColumn(language: Language): Column {
  return {
    key: 'status',
    header: STATUS_HEADER,
    help: {
      zh: '先看是否已达目标，再看领先或落后与容许偏差。选中本格，窗格里有说明。',
      en: 'Met comes first, then lead or lag against the tolerance. Select the cell and the pane explains it.',
    },
    width: 13,
    style: { ...CENTERED, bold: true },
    cell: (row, ref) => statusCall(row, ref, language),
  };
}

/** What is reckoned on the way from a baseline to a level has no meaning for other kinds of target. */
function onLevels(row: IndicatorRow, ref: RowReference, call: (inputs: Inputs) => Cell): Cell {
  return runsToLevel(row) ? call(rowInputs(row, ref)) : NOTHING;
}

/** The lead that the verdict rests on; LEAD itself wherever its plain rule applies. */
function leadCell(row: IndicatorRow, ref: RowReference, language: Language): Cell {
  if (!hasPath(row)) return NOTHING;
  if (!runsToLevel(row) || isYearlyFlow(row))
    return statusCall(row, ref, language, { result: 'value', factor: 100 });
  const { baseline, basePeriod, target, targetPeriod, actual, asOf } = rowInputs(row, ref);
  return policyCall('LEAD', [baseline, basePeriod, target, targetPeriod, actual, asOf, path(row, ref)], {
    needed: [baseline, basePeriod, targetPeriod, actual, asOf],
    factor: 100,
  });
}

/** A yearly flow within its year is a sum so far, which only the verdict can hold against the year's target. */
function wholeYears(row: IndicatorRow, ref: RowReference): { unless?: string } {
  return isYearlyFlow(row) ? { unless: `LEN(SUBSTITUTE(${ref('asOf')},"年",""))<>4` } : {};
}

function path(row: IndicatorRow, ref: RowReference): LiveArgument {
  return liveCell(ref('path'), conventionalPath(row.target));
}

function convention(row: IndicatorRow): LiveArgument {
  return liveText(growthConvention(row.target));
}

/** Percent for rates; points a year for shares in percent; else the unit itself. */
function growthFormat({ target, indicator, decimals }: IndicatorRow, language: Language): string {
  if (growthConvention(target) === 'compound') return PERCENT;
  const unit = inLanguage(language, indicator.unit, indicator.unitEn) ?? '';
  return unit === '%'
    ? withUnit(Math.max(2, decimals), POINTS[language])
    : withUnit(Math.max(1, decimals), unit);
}
