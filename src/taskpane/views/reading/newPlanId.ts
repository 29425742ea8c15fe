import type { Plan } from '../../../plan/schema';
import type { PlanFacts } from './planFacts';

/**
 * A name that no plan has yet; titles are mostly Chinese, and names of tables are made of it, so that it is not.
 *
 * @example newPlanId({ start: '2026', end: '2030', … }, []) // 'plan-2026-2030', the next one 'plan-2026-2030-2'
 */
export function newPlanId({ start, end }: PlanFacts, plans: readonly Plan[]): string {
  const name = ['plan', start, end]
    .join('-')
    .replace(/[^a-z0-9-]/gi, '')
    .toLowerCase();
  const taken = new Set(plans.map(({ id }) => id));
  for (let next = 1; ; next++) {
    const id = next === 1 ? name : `${name}-${next}`;
    if (!taken.has(id)) return id;
  }
}
