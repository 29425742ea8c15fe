import { comparedValue, startOfTarget, yearBefore } from '../../assessment/asPlanned';
import type { Indicator, Plan, Target } from '../../plan/schema';
import type { Revision } from '../../progress/bentPath';
import { parsePeriod, position, startOf } from '../../series/period';

/** From where to where a target leads, and what of it is wanted before and after it was revised. */
export interface TargetSpan {
  /** Null where the document gives none. */
  readonly baseline: number | null;
  readonly start: number;
  readonly end: number;
  /** Wanted at the end: of increments a year, all of them together. */
  readonly total: number;
  /** Before it was revised, and from when the revised one holds. */
  readonly before?: { readonly total: number; readonly until: number };
  /** Of increments a year: one of them, as it is wanted in the last so many years, and the sum of those before. */
  readonly yearly?: { readonly value: number; readonly times: number; readonly earlier: number };
}

/**
 * A target starts from the one of its kind and name that is due before it (100, 160 in 2023 and 180 in 2025 are 60 and
 * then 20), else from the plan's baseline, increments from zero. What is wanted each year is wanted as often as there
 * are years, from a revision on in the new amount: 10 a year and 20 from 2024 on are 70 from 2021 to 2025.
 */
export function targetSpan(plan: Plan, indicator: Indicator, target: Target): TargetSpan {
  const { start, baseline } = beginningOf(plan, indicator, target);
  const end = endOf(plan, target);
  const span = { start, end, baseline };
  const wanted = comparedValue(target) ?? 0;
  const revision = revisionWithin(indicator, target, end);
  const revised = revision === undefined ? wanted : (comparedValue(revision) ?? 0);
  const until = revision === undefined ? start : beginning(revision.revisedFrom ?? plan.start);
  const bent = until > start + 1e-9;
  if (target.kind !== 'annual-increment')
    return { ...span, total: revised, ...(bent && { before: { total: wanted, until } }) };
  const all = Math.max(1, Math.round(end - start));
  const times = bent ? plain(end - until) : all;
  const earlier = bent ? plain(wanted * (until - start)) : 0;
  return {
    ...span,
    total: plain(earlier + revised * times),
    ...(bent && { before: { total: plain(wanted * all), until } }),
    yearly: { value: revised, times, earlier },
  };
}

/** Where the path to the target bends, and what it leads to from there. */
export function revisionIn({ before, total }: TargetSpan): Revision | undefined {
  return before && { from: before.until, target: total };
}

/** What replaces a target before it is due; the revision of an interim target is not that of the last. */
export function revisionWithin({ targets }: Indicator, target: Target, end: number): Target | undefined {
  const first = targets.filter((other) => other.revisedFrom === undefined && alike(other, target));
  return targets.find(
    (other) =>
      other.revisedFrom !== undefined &&
      alike(other, target) &&
      beginning(other.revisedFrom) < end - 1e-9 &&
      (other.period === target.period || first.every(({ period }) => period !== other.period)),
  );
}

/** Where a target is due, or the plan ends. */
export function endOf(plan: Plan, target: Target): number {
  return position(target.period ?? plan.end);
}

/** Whether a target is due when the plan begins. */
export function isDueBefore(plan: Plan, target: Target): boolean {
  return endOf(plan, target) <= beginning(plan.start) + 1e-9;
}

function beginningOf(plan: Plan, indicator: Indicator, target: Target) {
  const previous = previousOf(plan, indicator, target);
  if (previous !== undefined) {
    const end = endOf(plan, previous);
    const inForce = revisionWithin(indicator, previous, end) ?? previous;
    return { start: end, baseline: comparedValue(inForce) };
  }
  const { period, value } = startOfTarget(plan, indicator, target);
  return {
    start: position(period ?? yearBefore(plan.start)),
    baseline: target.kind === 'level' ? (value ?? null) : 0,
  };
}

/** Of what accumulates: the target due last before this one. What is wanted each year starts afresh. */
function previousOf(plan: Plan, { targets }: Indicator, target: Target): Target | undefined {
  if (target.kind === 'annual-increment') return undefined;
  const end = endOf(plan, target);
  return targets
    .filter(
      (other) =>
        other.revisedFrom === undefined &&
        alike(other, target) &&
        other.from === target.from &&
        other.period !== undefined &&
        comparedValue(other) !== null &&
        !isDueBefore(plan, other) &&
        endOf(plan, other) < end - 1e-9,
    )
    .toSorted((a, b) => endOf(plan, b) - endOf(plan, a))[0];
}

const alike = (one: Target, other: Target) => one.kind === other.kind && one.name === other.name;

function beginning(period: string): number {
  const read = parsePeriod(/^\d{4}$/.test(period) ? Number(period) : period);
  return read === undefined ? Number.NaN : startOf(read);
}

/** Sums of decimals, without the last bits. */
const plain = (value: number) => Number(value.toPrecision(12));
