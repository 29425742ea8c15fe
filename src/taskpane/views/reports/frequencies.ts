import type { Frequency } from '../../../series/period';

/** What periods a kind of report is about; a review may be held in any month. */
export function frequencyOf(kind: string): Extract<Frequency, 'month' | 'quarter' | 'year'> {
  if (kind.startsWith('quarter')) return 'quarter';
  return kind.startsWith('annual') ? 'year' : 'month';
}
