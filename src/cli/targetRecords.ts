import type { Indicator, Plan, Target } from '../plan/schema';
import { plainUnit } from './plainUnit';

/** One target as `plan --json` prints it, flat and complete: what the plan does not say is null. */
export interface TargetRecord {
  readonly name: string;
  readonly category: string | null;
  readonly unit: string | null;
  readonly baselineYear: number | null;
  readonly baseline: number | null;
  readonly targetYear: number | null;
  readonly target: number | readonly [number, number] | null;
  readonly comparator: Target['comparator'];
  readonly kind: Target['kind'];
  readonly growth: { readonly value: number; readonly convention: string } | null;
  readonly property: 'expected' | 'binding' | null;
  readonly polarity: 'up' | 'down';
  readonly lead: string | null;
  readonly locator: string;
}

/** Every target of the plan, in the order of its indicators; an indicator with two targets gives two records. */
export function targetRecords(plan: Plan): TargetRecord[] {
  return plan.indicators.flatMap((indicator) => indicator.targets.map((target) => record(indicator, target)));
}

function record(indicator: Indicator, target: Target): TargetRecord {
  const { unit, scale } = plainUnit(indicator.unit);
  const { baseline } = indicator;
  const { growth } = target;
  return {
    name: target.name ?? indicator.name,
    category: indicator.category ?? null,
    unit: unit ?? null,
    baselineYear: yearOf(baseline?.period),
    baseline: baseline ? scale(baseline.value) : null,
    targetYear: yearOf(target.period),
    target: scaledTarget(target.value, scale),
    comparator: target.comparator,
    kind: target.kind,
    growth: growth
      ? {
          value: growth.convention === 'cumulative' ? scale(growth.value) : growth.value,
          convention: growth.convention,
        }
      : null,
    property: indicator.nature ?? null,
    polarity: indicator.direction,
    lead: joined(indicator.lead),
    locator: target.places.map(({ section, words }) => `${section} ${words}`).join('；'),
  };
}

function scaledTarget(value: Target['value'], scale: (value: number) => number): TargetRecord['target'] {
  if (value === undefined) return null;
  return typeof value === 'number' ? scale(value) : [scale(value[0]), scale(value[1])];
}

/** The year of a period: 2023 of "2023-Q2". */
export function yearOf(period: string | undefined): number | null {
  return period === undefined ? null : Number(period.slice(0, 4));
}

/** Units as the documents list them: "科技局、财政局"; null where there is none. */
export function joined(units: readonly string[] | undefined): string | null {
  return units && units.length > 0 ? units.join('、') : null;
}
