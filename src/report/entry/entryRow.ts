import type { Indicator, Plan, Target } from '../../plan/schema';
import type { Basis, Observation } from '../../series/observation';
import { asKnown } from '../../series/revisions';
import { type Bilingual, inLanguage } from '../../wording/language';
import { decimalsOf } from '../numberFormats';
import { planObservations } from '../observations/planObservations';

/** A row of the entry sheet: one thing that is reported, period by period. */
export interface EntryRow {
  /** The document's number; what an indicator counts besides has rows 5.1, 5.2, and its reference 20 vs. */
  readonly key: number | string;
  /** Under which observations are kept. */
  readonly subject: Observation['indicator'];
  /** Whose value a comparison is held against (全省平均水平); absent for the plan's own region. */
  readonly region?: string;
  readonly name: Bilingual;
  readonly indicator: Indicator;
  /** Done or not, and no number. */
  readonly milestone: boolean;
  readonly basis: Basis;
  /** Reported once a year, at its end. */
  readonly yearly: boolean;
  readonly decimals: number;
  /** What is known of it now, the newest report of each period. */
  readonly known: readonly Observation[];
}

/**
 * The rows of a plan in the document's order. What has been reported so far decides whether a row is cumulative and
 * how often it is due; of what is new, sums of a year (flows, yearly increments) are entered from January on.
 */
export function entryRows(plan: Plan, observations: readonly Observation[]): EntryRow[] {
  const known = new Map<string, Observation[]>();
  for (const one of asKnown(planObservations(plan, observations).known)) {
    const key = keyOf(one.indicator, one.region);
    known.set(key, [...(known.get(key) ?? []), one]);
  }
  return plan.indicators.flatMap((indicator) =>
    things(indicator).map(({ key, subject, target, name, region }) => {
      const own = known.get(keyOf(subject, region)) ?? [];
      const milestone = target.kind === 'milestone';
      return {
        key,
        subject,
        ...(region === undefined ? {} : { region }),
        name,
        indicator,
        milestone,
        basis: basisSoFar(own) ?? usualBasis(indicator, target),
        yearly:
          own.length > 0 ? own.every(({ period }) => period.length === 4) : !isCounted(indicator, target),
        decimals: decimalsOf([
          indicator.baseline?.value ?? 0,
          ...[target.value ?? 0].flat(),
          ...own.map(({ value }) => value),
        ]),
        known: own,
      };
    }),
  );
}

const keyOf = (subject: Observation['indicator'], region = ''): string => JSON.stringify([subject, region]);

type Thing = Pick<EntryRow, 'key' | 'subject' | 'region' | 'name'> & { readonly target: Target };

/** The indicator itself, each target of it that counts something else, and whom it is compared with. */
function things(indicator: Indicator): Thing[] {
  const { number, targets } = indicator;
  const named = targets.filter(
    ({ name, revisedFrom }) => targets.length > 1 && name !== undefined && revisedFrom === undefined,
  );
  const own = targets.find((target) => !named.includes(target)) ?? targets[0];
  const name = { zh: indicator.name, en: inLanguage('en', indicator.name, indicator.nameEn) };
  const main: Thing[] = own ? [{ key: number, subject: number, name, target: own }] : [];
  const others = named.map((target): Thing => {
    const zh = target.name ?? '';
    const key = `${number}.${targets.indexOf(target) + 1}`;
    return { key, subject: zh, name: { zh, en: target.nameEn ?? zh }, target };
  });
  const references = new Map(
    targets.flatMap((target) =>
      target.reference === undefined ? [] : [[target.reference, target] as const],
    ),
  );
  const compared = [...references].map(([region, target], index): Thing => {
    const reference = { zh: region, en: target.referenceEn ?? region };
    return {
      key: `${number} vs${index === 0 ? '' : index + 1}`,
      subject: number,
      region,
      name: { zh: `${name.zh}（${reference.zh}）`, en: `${name.en} (${reference.en})` },
      target,
    };
  });
  return [...main, ...others, ...compared];
}

function basisSoFar(known: readonly Observation[]): Basis | undefined {
  const bases = new Set(known.filter(({ period }) => period.length > 4).map(({ basis }) => basis));
  return bases.size === 1 ? [...bases][0] : undefined;
}

/** What has no unit is judged once a year, not counted each month. */
function isCounted({ unit }: Indicator, { kind }: Target): boolean {
  return kind !== 'milestone' && unit !== undefined;
}

function usualBasis({ measure }: Indicator, { kind }: Target): Basis {
  return measure === 'flow' || kind === 'annual-increment' ? 'cumulative' : 'current';
}
