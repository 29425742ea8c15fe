import type { Plan } from '../../../plan/schema';
import type { Observation } from '../../../series/observation';

/**
 * The month whose values come next: the one after the last that is known, else the first of the plan.
 *
 * @example nextMonth(luquan, [{ period: '2023-06', … }]) // { year: 2023, month: 7 }
 */
export function nextMonth(
  { start }: Pick<Plan, 'start'>,
  known: readonly Pick<Observation, 'period'>[],
): { readonly year: number; readonly month: number } {
  const last = known
    .map(({ period }) => period)
    .filter((period) => /^\d{4}-\d{2}$/.test(period))
    .toSorted()
    .at(-1);
  if (last === undefined) return { year: Number(start.slice(0, 4)), month: 1 };
  const [year = 0, month = 0] = last.split('-').map(Number);
  return month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
}
