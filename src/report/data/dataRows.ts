import type { Assessment } from '../../assessment/assessment';
import { currentOf, isSum } from '../../assessment/periodFigures';
import { yearToDate } from '../../series/basis';
import type { Observation } from '../../series/observation';
import { type Period, parsePeriod } from '../../series/period';
import { type ReportRow, subjectOf } from '../parts/reportRow';

/** One observed period of one indicator, as the data sheet shows it. */
export interface DataRow {
  readonly assessment: Assessment;
  readonly observation: Observation;
  readonly period: Period;
  readonly subject: string;
  readonly key: string;
  readonly series: string;
  /** Months since year 0, by which sums over a year find their months. */
  readonly month: number;
  readonly current: number | null;
  readonly toDate: number | null;
  /** Key of the period before, from whose sum a period's own value is got. */
  readonly keyBefore: string | undefined;
}

/** All that the report rests on, indicator by indicator in order of time; of two bases of one period the sum leads. */
export function dataRows(rows: readonly ReportRow[]): DataRow[] {
  return rows.flatMap(({ assessment }) => {
    const { observations } = assessment;
    const byPeriod = new Map<string, Observation>();
    for (const one of observations) {
      if (byPeriod.get(one.period)?.basis !== 'cumulative') byPeriod.set(one.period, one);
    }
    return [...byPeriod.values()]
      .map((observation) => dataRow(assessment, observation))
      .toSorted((a, b) => a.month - b.month || a.period.months - b.period.months);
  });
}

/** How the rows of a report name a cell of the data sheet. */
export const dataKey = (subject: string, period: string) => `${subject}|${period}`;
export const seriesKey = (subject: string, months: number) => `${subject}|${months}`;

function dataRow(assessment: Assessment, observation: Observation): DataRow {
  const { series } = assessment;
  const period = parsePeriod(observation.period) as Period;
  const subject = subjectOf(assessment);
  const sum = isSum(assessment);
  const total = sum ? yearToDate(series, period) : undefined;
  const before = observation.period.replace(/\d+$/, (digits) =>
    String(Number(digits) - 1).padStart(digits.length, '0'),
  );
  return {
    assessment,
    observation,
    period,
    subject,
    key: dataKey(subject, observation.period),
    series: seriesKey(subject, period.months),
    month: period.year * 12 + period.month,
    current: sum ? currentOf(series, period) : observation.value,
    toDate: total?.kind === 'value' ? total.value : null,
    keyBefore: period.month === period.months ? undefined : dataKey(subject, before),
  };
}
