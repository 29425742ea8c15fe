import { type LoadedPlan, loadPlan } from '../../../plan/load';
import type { Indicator, Place, Target } from '../../../plan/schema';
import { type Draft, typedValue } from './draft';
import type { PlanFacts } from './planFacts';
import type { Reading } from './reading';
import { sectionAt } from './sectionAt';

/** So many words name a place; more would be the document once again. */
const LONGEST_PLACE = 60;

/**
 * The plan that accepted targets make up. What has the same name and unit is one indicator, numbered as it appears;
 * the same target stated twice is one with two places.
 *
 * @param id its name in the workbook, which no other plan has
 * @returns a refusal where the user's fields are no plan yet
 */
export function planOf(drafts: readonly Draft[], facts: PlanFacts, reading: Reading, id: string): LoadedPlan {
  const indicators = new Map<string, Indicator>();
  for (const draft of drafts.filter(({ decision }) => decision === 'accepted')) {
    const key = `${draft.name.trim()}\n${draft.unit.trim()}`;
    const target = targetOf(draft, facts, placeOf(draft, facts, reading));
    const known = indicators.get(key);
    if (!known) indicators.set(key, indicatorOf(draft, indicators.size + 1, target));
    else indicators.set(key, { ...known, targets: withTarget(known.targets, target) });
  }
  return loadPlan(
    { id, ...trimmed(facts), source: reading.from, indicators: [...indicators.values()] },
    facts.title,
  );
}

function indicatorOf({ read, name, unit }: Draft, number: number, target: Target): Indicator {
  const { category, polarity, property, lead, baseline, baselineYear } = read;
  return {
    number,
    name: name.trim(),
    ...(unit.trim() && { unit: unit.trim() }),
    ...(category && { category }),
    direction: polarity,
    ...(property && { nature: property }),
    ...(baseline !== null &&
      baselineYear !== null && { baseline: { period: String(baselineYear), value: baseline } }),
    ...(lead && { lead: [lead] }),
    targets: [target],
  };
}

function targetOf({ read, value, year }: Draft, facts: PlanFacts, place: Place): Target {
  const reading = typedValue(value);
  const wanted = reading.ok ? reading.value : undefined;
  const { kind, growth, comparator } = read;
  return {
    kind,
    ...(year && { period: year }),
    // What is asked for each year is asked for in each year of the plan, up to that one.
    ...(kind === 'annual-increment' && { from: facts.start }),
    comparator: Array.isArray(wanted) ? 'range' : comparator === 'range' ? '=' : comparator,
    ...(wanted !== undefined && { value: wanted }),
    ...(kind === 'relative' && { reference: read.printed }),
    ...(growth && { growth: { printed: printedGrowth(growth), ...growth } }),
    places: [place],
  };
}

function printedGrowth({ value, convention }: NonNullable<Draft['read']['growth']>): string {
  return convention === 'cumulative' ? `[${value}]` : String(value);
}

function placeOf({ read }: Draft, facts: PlanFacts, { text }: Reading): Place {
  const words = text.slice(read.span.start, read.span.end).replace(/\s+/g, ' ').trim();
  return {
    section: sectionAt(text, read.span.start) ?? facts.title.trim(),
    words: words.length > LONGEST_PLACE ? `${words.slice(0, LONGEST_PLACE)}…` : words,
  };
}

function withTarget(targets: Indicator['targets'], added: Target): Indicator['targets'] {
  const same = targets.findIndex((target) => sameTarget(target, added));
  return same < 0
    ? [...targets, added]
    : targets.map((target, at) =>
        at === same ? { ...target, places: [...target.places, ...added.places] } : target,
      );
}

function sameTarget(one: Target, other: Target): boolean {
  const stated = ({ places: _, ...rest }: Target) => JSON.stringify(rest);
  return stated(one) === stated(other);
}

function trimmed(facts: PlanFacts): PlanFacts {
  return {
    title: facts.title.trim(),
    region: facts.region.trim(),
    issuer: facts.issuer.trim(),
    start: facts.start.trim(),
    end: facts.end.trim(),
  };
}
