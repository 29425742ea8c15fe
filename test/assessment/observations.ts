import { planById } from '../../src/plan/catalogue';
import type { Plan } from '../../src/plan/schema';
import type { Observation } from '../../src/series/observation';

/** An observation of the plan's own region. */
export function of(
  indicator: number | string,
  period: string,
  value: number,
  rest: Partial<Observation> = {},
): Observation {
  return { indicator, period, value, basis: 'current', ...rest };
}

export function plan(id: string): Plan {
  const found = planById(id);
  if (found === undefined) throw new Error(`the catalogue holds ${id}`);
  return found;
}
