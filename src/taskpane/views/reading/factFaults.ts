import type { PlanFacts } from './planFacts';

export type FactFault = 'empty' | 'year' | 'reversed';

/** The facts that are no use yet: empty ones, years that are no years, an end before the start. */
export function factFaults(facts: PlanFacts): Readonly<Partial<Record<keyof PlanFacts, FactFault>>> {
  const empty = (['title', 'region', 'issuer'] as const).filter((field) => facts[field].trim() === '');
  const years = (['start', 'end'] as const).filter((field) => !/^\d{4}$/.test(facts[field].trim()));
  const reversed = years.length === 0 && facts.end.trim() < facts.start.trim();
  return {
    ...Object.fromEntries(empty.map((field) => [field, 'empty'])),
    ...Object.fromEntries(years.map((field) => [field, 'year'])),
    ...(reversed && { end: 'reversed' }),
  };
}
