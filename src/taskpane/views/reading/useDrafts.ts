import { useState } from 'preact/hooks';
import type { ReadTarget } from '../../../plan/reading/reading';
import {
  type Decision,
  type Draft,
  draftsOf,
  revised,
  type Stated,
  type TargetFields,
  withAdded,
} from './draft';
import { isSure } from './filter';

export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly count: (decision: Decision) => number;
  readonly alter: (id: number, part: Partial<TargetFields>) => void;
  readonly decide: (id: number, decision: Decision) => void;
  readonly acceptSure: () => void;
  /** How many of those accepted together are still so, and can be opened again together. */
  readonly together: number;
  readonly reopenTogether: () => void;
  /** Returns the id of the target that was added. */
  readonly add: (stated: Stated | undefined, said: Partial<TargetFields>) => number;
}

/** The targets under review, and everything that a user can do to them. */
export function useDrafts(targets: readonly ReadTarget[]): Drafts {
  const [drafts, setDrafts] = useState<readonly Draft[]>(() => draftsOf(targets));
  const [together, setTogether] = useState<ReadonlySet<number>>(new Set());
  const isTogether = ({ id, decision }: Draft): boolean => decision === 'accepted' && together.has(id);
  const change = (id: number, changed: (draft: Draft) => Draft) =>
    setDrafts((before) => before.map((each) => (each.id === id ? changed(each) : each)));
  return {
    drafts,
    count: (decision) => drafts.filter((each) => each.decision === decision).length,
    alter: (id, part) => change(id, (draft) => revised(draft, part)),
    decide: (id, decision) => {
      setTogether(new Set([...together].filter((each) => each !== id)));
      change(id, (draft) => ({ ...draft, decision }));
    },
    acceptSure: () => {
      setTogether(new Set(drafts.filter(isSure).map(({ id }) => id)));
      setDrafts((before) => before.map((each) => (isSure(each) ? { ...each, decision: 'accepted' } : each)));
    },
    together: drafts.filter(isTogether).length,
    reopenTogether: () =>
      setDrafts((before) => before.map((each) => (isTogether(each) ? { ...each, decision: 'open' } : each))),
    add: (stated, said) => {
      const added = withAdded(drafts, stated, said);
      setDrafts(added.drafts);
      return added.id;
    },
  };
}
