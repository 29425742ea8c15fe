import type { Indicator, Plan, Target } from '../plan/schema';
import type { Situation } from '../progress/situation';
import type { Observation } from '../series/observation';
import { position } from '../series/period';
import { asKnown } from '../series/revisions';
import { comparedValue, startOfTarget, yearBefore } from './asPlanned';
import type { Assessment } from './assessment';
import { judge, rulesOf } from './judge';
import { dated, observe, type Series, upTo } from './observed';
import { type AssessmentSettings, DEFAULT_SETTINGS } from './settings';
import { type Subject, subjectsOf } from './subjects';
import { revisionOf, targetInForce } from './targetInForce';

/**
 * How far every indicator of a plan has come: one assessment for each region that reports on it, in the plan's order,
 * from the latest observation not after `asOf`. An indicator that nobody reports on is one of the plan's own region
 * with status `no-data`. Same verdicts and figures as the POLICY functions give for the same inputs.
 *
 * A level for which the plan states no baseline is reckoned from what was observed at the end of the year before the
 * plan. A comparison needs an observation of what it is compared with: the same indicator and period, its region named
 * as the plan names the reference (全省平均水平).
 *
 * @param asOf a period such as 2023-06; a RangeError for anything else
 * @example
 * assess(luquan, [{ indicator: 6, period: '2023-06', value: 270, basis: 'current' }], '2023-06')[5].record
 * // { number: 6, actual: 270, expected: 289, gap: 80, progress: 0.3443, elapsed: 0.5, lead: -0.1557,
 * //   lagMonths: 9.34, achievedGrowth: 16.8, requiredGrowth: 32, status: 'off-track', … }
 */
export function assess(
  plan: Plan,
  observations: readonly Observation[],
  asOf: string,
  settings: AssessmentSettings = DEFAULT_SETTINGS,
): Assessment[] {
  const at = position(asOf);
  if (Number.isNaN(at)) throw new RangeError(`${asOf} is no period`);
  const known = groups(plan, asKnown(observations, settings.asKnown));
  return plan.indicators.flatMap((indicator) => {
    const own = known.get(indicator) ?? [];
    const assessed = own.flatMap((group) => assessGroup(plan, group, own, at, settings));
    if (assessed.some(({ target }) => targetInForce(indicator, at) === target)) return assessed;
    const nothing: Group = { subject: { indicator }, region: plan.region, observations: [] };
    return [...assessGroup(plan, nothing, own, at, settings), ...assessed];
  });
}

/** All observations of one subject in one region. */
interface Group {
  readonly subject: Subject;
  readonly region: string;
  readonly observations: Observation[];
}

function groups(plan: Plan, observations: readonly Observation[]): Map<Indicator, Group[]> {
  const find = subjectsOf(plan);
  const byIndicator = new Map<Indicator, Group[]>();
  const found = new Map<string, Group>();
  for (const one of observations) {
    const subject = find(one.indicator);
    if (subject === undefined) continue;
    const region = one.region === undefined || one.region === plan.regionEn ? plan.region : one.region;
    const key = JSON.stringify([subject.indicator.number, subject.target?.name, region]);
    const group = found.get(key);
    if (group !== undefined) {
      group.observations.push(one);
      continue;
    }
    const first: Group = { subject, region, observations: [one] };
    found.set(key, first);
    byIndicator.set(subject.indicator, [...(byIndicator.get(subject.indicator) ?? []), first]);
  }
  return byIndicator;
}

function assessGroup(
  plan: Plan,
  { subject, region, observations }: Group,
  siblings: readonly Group[],
  asOf: number,
  settings: AssessmentSettings,
): Assessment[] {
  const { indicator } = subject;
  const target = subject.target ?? targetInForce(indicator, asOf);
  if (isReference(indicator, region)) return [];
  const series = observations.map(dated);
  const start = startKnown(plan, indicator, target, series);
  const startAt = positionOf(start.period);
  const observing = observe(series, indicator, target, startAt, asOf);
  const observed = observing.kind === 'observed' ? observing.observed : undefined;
  const revision = revisionOf(indicator, target);
  const rules = rulesOf(indicator, target, revision, settings);
  const references = siblings
    .filter((group) => isReference(indicator, group.region))
    .flatMap((group) => group.observations);
  const situation: Situation = {
    baseline: start.value ?? Number.NaN,
    start: startAt,
    target: wanted(target, references, observed?.period),
    end: positionOf(target.period),
    actual: observed?.value ?? Number.NaN,
    asOf: observed?.at ?? Number.NaN,
  };
  const { standing, ...figures } = judge(situation, rules, target, settings.method);
  return [
    {
      record: {
        number: indicator.number,
        indicator: subject.target?.name ?? indicator.name,
        region,
        period: observed?.period ?? null,
        ...figures,
      },
      indicator,
      target,
      revision,
      base: start,
      observed,
      missing: observing.kind === 'missing' ? observing.periods : [],
      observations: observations.filter((one) => position(one.period) <= asOf + 1e-9),
      series: upTo(series, asOf),
      situation,
      rules,
      standing,
    },
  ];
}

/** Whether a target of the indicator is held against this place and not set for it. */
function isReference({ targets }: Indicator, region: string): boolean {
  return targets.some(({ reference, referenceEn }) => reference === region || referenceEn === region);
}

function positionOf(period: string | null | undefined): number {
  return period === null || period === undefined ? Number.NaN : position(period);
}

/** The plan's own baseline, else what was observed when the plan began. */
function startKnown(plan: Plan, indicator: Indicator, target: Target, series: Series): Assessment['base'] {
  const { period, value } = startOfTarget(plan, indicator, target);
  if (value !== undefined || target.kind !== 'level') return { period: period ?? null, value: value ?? null };
  const before = yearBefore(plan.start);
  const found = observe(series, indicator, target, Number.NaN, position(before));
  if (found.kind === 'missing' || found.observed.at !== position(before))
    return { period: null, value: null };
  return { period: found.observed.period, value: found.observed.value };
}

function wanted(target: Target, references: readonly Observation[], period: string | undefined): number {
  if (target.kind !== 'relative') return comparedValue(target) ?? Number.NaN;
  const own = references.filter(
    (one) => one.region === target.reference || one.region === target.referenceEn,
  );
  return own.findLast((one) => one.period === period)?.value ?? Number.NaN;
}
