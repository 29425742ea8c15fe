import { legAt } from '../progress/bentPath';
import { pathValue } from '../progress/path';
import { currentFromCumulative, yearToDate } from '../series/basis';
import { type Change, periodOnPeriod, yearOnYear } from '../series/change';
import { type Dated, earlier, valueIn } from '../series/dated';
import { parsePeriod } from '../series/period';
import type { Assessment } from './assessment';
import { isWithinYear } from './judge';

/** What a monthly or quarterly report says of one indicator beside its assessment; null where it does not exist. */
export interface PeriodFigures {
  /** 本期: of the period itself. */
  readonly current: number | null;
  /** 本年累计, of sums. */
  readonly toDate: number | null;
  /** 同比: a fraction; for shares and rates the difference in points. Of sums: of the sum so far. */
  readonly yearOnYear: number | null;
  /** 环比, likewise; of sums: of the period itself. */
  readonly periodOnPeriod: number | null;
  /** Where the path stands at the end of the year; of a yearly increment, the increment in force. */
  readonly annualTarget: number | null;
  /** Share of the annual target reached. */
  readonly completion: number | null;
}

/** Targets that a year's sum is held against. */
export function isSum({ indicator, target }: Assessment): boolean {
  return target.kind === 'annual-increment' || (indicator.measure === 'flow' && target.kind === 'level');
}

/** Shares and rates, whose change is told in points. */
export function isInPercent({ indicator }: Assessment): boolean {
  return indicator.unit === '%';
}

export function periodFigures(assessment: Assessment): PeriodFigures {
  const { observed, series } = assessment;
  const period = observed && parsePeriod(observed.period);
  if (period === undefined) return { ...NONE, annualTarget: annualTarget(assessment) };
  const sum = isSum(assessment);
  const span = { ...period, months: period.month, cumulative: true } as const;
  const toDate = sum ? valueOr(yearToDate(series, period), assessment.standing.actual) : null;
  const before = earlier(span, 12);
  const lastToDate = sum ? yearToDate(series, { ...before, months: period.months }) : undefined;
  const current = sum ? currentOf(series, period) : (valueIn(series, period) ?? null);
  const annual = annualTarget(assessment);
  const reached = sum ? toDate : assessment.record.actual;
  return {
    current,
    toDate,
    yearOnYear: sum
      ? toDate !== null && lastToDate?.kind === 'value' && lastToDate.value > 0
        ? toDate / lastToDate.value - 1
        : null
      : changeOf(assessment, series, 12, yearOnYear(series, period)),
    periodOnPeriod: sum
      ? ratio(current, currentOf(series, earlier(period, period.months)))
      : changeOf(assessment, series, period.months, periodOnPeriod(series, period)),
    annualTarget: annual,
    completion:
      annual !== null && annual > 0 && reached !== null && assessment.standing.sign === 1
        ? reached / annual
        : null,
  };
}

const NONE: PeriodFigures = {
  current: null,
  toDate: null,
  yearOnYear: null,
  periodOnPeriod: null,
  annualTarget: null,
  completion: null,
};

const ratio = (value: number | null, base: number | null) =>
  value !== null && base !== null && base > 0 ? value / base - 1 : null;

const valueOr = (converted: ReturnType<typeof yearToDate>, other: number) =>
  converted.kind === 'value' ? converted.value : other;

/** Of the period itself, as reported or from sums. */
export function currentOf(series: readonly Dated[], period: Dated['period']): number | null {
  const own = series.findLast(
    (one) =>
      one.period.cumulative === undefined &&
      one.period.year === period.year &&
      one.period.month === period.month &&
      one.period.months === period.months,
  );
  if (own !== undefined) return own.value;
  const derived = currentFromCumulative(series, period);
  return derived.kind === 'value' ? derived.value : null;
}

function changeOf(
  assessment: Assessment,
  series: readonly Dated[],
  months: number,
  change: Change,
): number | null {
  if (!isInPercent(assessment)) return change.kind === 'change' ? change.value : null;
  const period = assessment.observed && parsePeriod(assessment.observed.period);
  const now = period && valueIn(series, period);
  const before = period && valueIn(series, earlier(period, months));
  return now === undefined || before === undefined ? null : now - before;
}

/** Where the path stands at the end of the year of the latest value. */
function annualTarget({ target, situation, standing, rules, observed }: Assessment): number | null {
  if (target.kind === 'annual-increment') return standing.target;
  if (observed === undefined || (target.kind !== 'level' && target.kind !== 'cumulative-increment'))
    return null;
  const yearEnd = Math.ceil(observed.at - 1e-9);
  if (isWithinYear(situation, standing)) return standing.target;
  // What was wanted when it was observed; a revision later in the year does not count yet.
  const first = { ...standing, target: situation.target };
  const leg = legAt(first, rules.revision, observed.at, rules.path);
  const value = pathValue(leg, yearEnd, rules.path);
  return Number.isFinite(value) ? value : null;
}
