import type { Growth, Target } from '../../../plan/schema';
import type { Draft } from './draft';
import { typedGrowth, typedValue } from './typedValue';

/**
 * The target that an accepted draft stands for, without its places.
 *
 * @param start first year of the plan: what is asked for each year is asked for in each of its years
 */
export function targetOf(draft: Draft, start: string): Omit<Target, 'places'> {
  const { kind, comparator, reference } = draft;
  const year = draft.year.trim();
  const growth = growthOf(draft);
  const reading = typedValue(draft.value, draft.unit);
  const value = reading.ok && kind !== 'milestone' ? reading.value : undefined;
  return {
    kind,
    ...(year && { period: year }),
    ...(kind === 'annual-increment' && { from: start.trim() }),
    comparator: kind === 'milestone' ? '=' : comparator,
    ...(value !== undefined && { value }),
    ...(kind === 'relative' && reference.trim() && { reference: reference.trim() }),
    ...(growth && { growth }),
  };
}

/** The published growth of a draft, as its plan will have it; undefined while there is none to be read. */
export function growthOf({ growth, convention }: Draft): Growth | undefined {
  const reading = typedGrowth(growth);
  if (reading.kind !== 'number') return undefined;
  // As typed, for an audit counts the decimals that were published.
  const printed = growth.trim().replace(/^[[［〔【]\s*|\s*[\]］〕】]$/g, '');
  return {
    printed: convention === 'cumulative' ? `[${printed}]` : printed,
    value: reading.value,
    convention,
  };
}
