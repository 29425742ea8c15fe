import { comparedValue, type Start, startOfTarget } from '../../assessment/asPlanned';
import type { Indicator, Plan, Target } from '../../plan/schema';
import { type LiveArgument, liveCell } from '../formulas';
import { decimalsOf } from '../numberFormats';
import type { RowReference } from '../tableColumns';

/** A row of the indicator table: one target of one indicator. */
export interface IndicatorRow {
  /** The document's number; an indicator with several targets has rows 5.1, 5.2, … */
  readonly number: number | string;
  readonly indicator: Indicator;
  readonly target: Target;
  /** What progress is reckoned from; null where the user has to say. */
  readonly basePeriod: number | string | null;
  readonly baseline: number | null;
  /** Decimals that the plan's own figures show. */
  readonly decimals: number;
}

/** The rows of a plan, in the document's order. */
export function indicatorRows(plan: Plan): IndicatorRow[] {
  return plan.indicators.flatMap((indicator) =>
    indicator.targets.map((target, index) => ({
      number: indicator.targets.length === 1 ? indicator.number : `${indicator.number}.${index + 1}`,
      indicator,
      target,
      ...base(startOfTarget(plan, indicator, target)),
      decimals: decimalsOf([indicator.baseline?.value ?? 0, ...[target.value ?? 0].flat()]),
    })),
  );
}

function base({ period, value }: Start): Pick<IndicatorRow, 'basePeriod' | 'baseline'> {
  return { basePeriod: periodCell(period), baseline: value ?? null };
}

/** Milestones and comparisons are met or not; nothing leads up to them. */
export function hasPath({ target }: IndicatorRow): boolean {
  return target.kind !== 'milestone' && target.kind !== 'relative';
}

/** Kinds that are reckoned as a way from a baseline to a level. */
export function runsToLevel({ target }: IndicatorRow): boolean {
  return target.kind === 'level' || target.kind === 'cumulative-increment';
}

/** A level that a year's sum has to reach: within the year its value is the sum so far, and no level. */
export function isYearlyFlow({ indicator, target }: IndicatorRow): boolean {
  return indicator.measure === 'flow' && target.kind === 'level';
}

/** Years stand in cells as numbers, other periods as text. */
export function periodCell(period: string | undefined): number | string | null {
  if (period === undefined) return null;
  return /^\d{4}$/.test(period) ? Number(period) : period;
}

type InputKey = 'basePeriod' | 'baseline' | 'targetPeriod' | 'target' | 'asOf' | 'actual';

/** The cells of a row that its calculated columns read, with their values in a freshly written table. */
export function rowInputs(row: IndicatorRow, ref: RowReference): Record<InputKey, LiveArgument> {
  const { target, basePeriod, baseline } = row;
  return {
    basePeriod: liveCell(ref('basePeriod'), basePeriod),
    baseline: liveCell(ref('baseline'), baseline),
    targetPeriod: liveCell(ref('targetPeriod'), periodCell(target.period)),
    target: liveCell(ref('target'), comparedValue(target)),
    asOf: liveCell(ref('asOf'), null),
    actual: liveCell(ref('actual'), null),
  };
}
