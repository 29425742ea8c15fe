import { finalTarget } from '../../../progress/bentPath';
import { formatPeriod } from '../../../series/period';
import { column } from '../../column';
import { liveText, policyCall } from '../../formulas';
import { NOTHING, NUMBERS } from '../../houseStyle';
import { fixed, PERCENT } from '../../numberFormats';
import type { Cell } from '../../sheetModel';
import type { RowReference } from '../../tableColumns';
import type { ReportRow } from '../reportRow';
import { literal, pathArguments } from '../rowArguments';
import { inUnit, type ReportColumn } from './reportColumn';

/** This year's share of the plan, and how far the whole of it has come. */
export function annualColumns(): ReportColumn[] {
  return [...ofTheYear(), ...ofThePlan()];
}

function ofTheYear(): ReportColumn[] {
  return [
    column(
      'annualTarget',
      { zh: '年度目标', en: "Year's target" },
      {
        zh: '目标轨迹在年末的值；每年新增的为当年新增数。',
        en: 'Where the path stands at the end of the year; of yearly increments, the increment.',
      },
      9,
      {
        style: NUMBERS,
        cell: (row, ref) => annualTargetCell(row, ref),
        numberFormat: ({ decimals }) => fixed(Math.max(1, decimals)),
      },
    ),
    column(
      'completion',
      { zh: '年度完成', en: "% of year's target" },
      { zh: '考核值 ÷ 年度目标。', en: "Value / year's target." },
      8,
      {
        style: NUMBERS,
        cell: ({ figures }, ref) =>
          figures.completion === null
            ? NOTHING
            : { formula: `=${ref('actual')}/${ref('annualTarget')}`, value: figures.completion },
        numberFormat: () => PERCENT,
      },
    ),
    column(
      'elapsed',
      { zh: '序时进度', en: 'Time elapsed' },
      {
        zh: '基期到目标期已过去的比例；年内累计的为本年已过去的比例。',
        en: 'Share of the time from base to target that has passed; of yearly sums, of the year.',
      },
      8,
      {
        style: NUMBERS,
        cell: (row, ref) => {
          const given = pathArguments(row, ref);
          if (given === undefined) return row.assessment.record.elapsed ?? NOTHING;
          return policyCall('ELAPSED', [given.start, given.end, given.asOf], { native: {} });
        },
        numberFormat: () => PERCENT,
      },
    ),
  ];
}

function ofThePlan(): ReportColumn[] {
  return [
    column(
      'baseline',
      { zh: '基数', en: 'Baseline' },
      { zh: '规划的基数。', en: 'What the plan starts from.' },
      8.5,
      {
        style: NUMBERS,
        cell: ({ assessment }) => assessment.base.value ?? NOTHING,
        numberFormat: inUnit,
      },
    ),
    column(
      'target',
      { zh: '规划目标', en: 'Target' },
      { zh: '规划期末的目标；区间取下限。', en: 'Wanted by the target period; of a range the lower bound.' },
      8.5,
      {
        style: NUMBERS,
        cell: ({ assessment: { situation, rules } }) => {
          if (rules.kind === 'milestone') return NOTHING;
          const target = finalTarget(situation, rules.revision);
          return Number.isFinite(target) ? target : NOTHING;
        },
        numberFormat: inUnit,
      },
    ),
    column(
      'progress',
      { zh: '完成进度', en: 'Progress' },
      {
        zh: '（考核值-基数）÷（目标-基数）；年内累计的为占年度目标的比例。',
        en: '(value - baseline) / (target - baseline); of yearly sums, of the target of the year.',
      },
      8,
      {
        style: NUMBERS,
        cell: (row, ref) => {
          const given = pathArguments(row, ref);
          if (given === undefined) return row.assessment.record.progress ?? NOTHING;
          return policyCall('PROGRESS', [given.baseline, given.target, given.actual], { native: {} });
        },
        numberFormat: () => PERCENT,
      },
    ),
  ];
}

function annualTargetCell(row: ReportRow, ref: RowReference): Cell {
  const { assessment, figures } = row;
  const { rules, observed, situation, target } = assessment;
  const value = figures.annualTarget;
  if (value === null) return NOTHING;
  const plain = rules.kind === 'level' || rules.kind === 'cumulative-increment';
  if (!plain || observed === undefined || rules.revision !== undefined || assessment.base.value === null)
    return value;
  const year = Math.ceil(observed.at - 1e-9) - 1;
  const end = Number(formatPeriod(situation.end, 'year'));
  if (String(end) !== target.period) return value;
  return policyCall(
    'EXPECTED',
    [
      { text: ref('baseline'), value: assessment.base.value },
      literal(Number(assessment.base.period) || assessment.base.period),
      { text: ref('target'), value: situation.target },
      literal(end),
      literal(year),
      liveText(rules.path),
    ],
    { native: { path: rules.path } },
  );
}
