import type { Plan } from '../../../plan/schema';
import type { Observation } from '../../../series/observation';
import { type Frequency, formatPeriod, position } from '../../../series/period';

/**
 * The periods that there can be a report of, the latest first: from the plan's first to the last that is known.
 *
 * @example reportPeriods(luquan, [{ period: '2021-05', … }], 'quarter') // ['2021-Q2', '2021-Q1']
 */
export function reportPeriods(
  { start }: Pick<Plan, 'start'>,
  known: readonly Pick<Observation, 'period'>[],
  frequency: Extract<Frequency, 'month' | 'quarter' | 'year'>,
): string[] {
  const perYear = { month: 12, quarter: 4, year: 1 }[frequency];
  const first = Number(start.slice(0, 4));
  const last = Math.max(...known.map(({ period }) => position(period)));
  if (!Number.isFinite(last)) return [];
  // The period in which the last value lies counts, though it may not be over yet.
  const count = Math.ceil((last - first) * perYear - 1e-9);
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    formatPeriod(first + (count - index) / perYear, frequency),
  );
}
