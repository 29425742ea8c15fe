import { type Draft, gradeOf } from './draft';
import { faultsOf } from './faults';

/** Which targets are shown. */
export const FILTERS = ['all', 'doubtful', 'open'] as const;
export type Filter = (typeof FILTERS)[number];

const faulty = (draft: Draft): boolean => Object.keys(faultsOf(draft)).length > 0;

/** A target that a look at it might change: read with less than full confidence, or not complete. */
const isDoubtful = (draft: Draft): boolean =>
  faulty(draft) || (draft.read !== undefined && gradeOf(draft.read) !== 'sure');

/** What can be accepted without a look at each: read surely, complete, and not decided upon. */
export const isSure = (draft: Draft): boolean =>
  draft.decision === 'open' && draft.read !== undefined && !isDoubtful(draft);

export function shown(drafts: readonly Draft[], filter: Filter): readonly Draft[] {
  switch (filter) {
    case 'all':
      return drafts;
    case 'doubtful':
      return drafts.filter(isDoubtful);
    case 'open':
      return drafts.filter(({ decision }) => decision === 'open');
  }
}
