import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Plan } from '../../../plan/schema';
import { usePane } from '../../pane';
import type { Task } from '../../parts/useTask';
import { AddTarget } from './AddTarget';
import { DiscardButton } from './DiscardButton';
import { FactFields } from './FactFields';
import { type Filter, isSure, shown } from './filter';
import { ReviewHead } from './ReviewHead';
import type { Reading } from './reading';
import { TargetList } from './TargetList';
import { useDrafts } from './useDrafts';
import { useKeeping } from './useKeeping';
import { words } from './words';

interface Props {
  readonly reading: Reading;
  readonly task: Task;
  /** Put aside while the plan that was made of it is shown. */
  readonly hidden: boolean;
  readonly onKept: (plan: Plan) => void;
  readonly onDiscard: () => void;
}

/** Every target that was read, to be accepted, corrected or dropped, and what makes a plan of the accepted ones. */
export function Review({ reading, task, hidden, onKept, onDiscard }: Props) {
  const say = words[usePane().language];
  const drafts = useDrafts(reading.targets);
  const [filter, setFilter] = useState<Filter>('all');
  const [added, setAdded] = useState<number>();
  const [facts, setFacts] = useState(reading.facts);
  const keep = useKeeping(reading, task, onKept);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!hidden) heading.current?.focus();
  }, [hidden]);
  const section = useRef<HTMLElement>(null);
  const [settled, setSettled] = useState(0);
  useLayoutEffect(() => {
    // The button goes away with the focus on it; what is left to look at has it then.
    if (settled > 0)
      section.current?.querySelector<HTMLElement>('.read-target.open button, .facts input')?.focus();
  }, [settled]);
  const settle = (decide: () => void): void => {
    decide();
    setSettled(settled + 1);
  };
  const [accepted, open] = [drafts.count('accepted'), drafts.count('open')];
  const sure = drafts.drafts.filter(isSure).length;
  const busy = task.progress !== undefined;

  return (
    <section aria-labelledby="reading-title" hidden={hidden} ref={section}>
      <h1 id="reading-title" tabIndex={-1} ref={heading}>
        {say.review(reading.from)}
      </h1>
      <ReviewHead drafts={drafts} filter={filter} choose={setFilter} />
      {(sure > 0 || drafts.together > 0) && (
        <div class="buttons">
          {sure > 0 && (
            <button type="button" class="small" onClick={() => settle(drafts.acceptSure)}>
              {say.acceptSure(sure)}
            </button>
          )}
          {drafts.together > 0 && (
            <button type="button" class="small" onClick={() => settle(drafts.reopenTogether)}>
              {say.reopen(drafts.together)}
            </button>
          )}
        </div>
      )}
      <TargetList
        shown={shown(drafts.drafts, filter)}
        filter={filter}
        drafts={drafts}
        text={reading.text}
        added={added}
      />
      <AddTarget
        text={reading.text}
        drafts={drafts.drafts}
        lastYear={facts.end}
        add={(stated, said) => {
          // Among all targets it can be seen, whatever was shown before.
          setFilter('all');
          setAdded(drafts.add(stated, said));
        }}
      />
      <h2>{say.plan}</h2>
      <FactFields facts={facts} change={(part) => setFacts({ ...facts, ...part })} />
      <div class="buttons">
        <button
          type="button"
          class="primary"
          disabled={busy || accepted === 0}
          onClick={() => keep(drafts.drafts, facts)}
          aria-describedby="keep-hint"
        >
          {say.keep(accepted)}
        </button>
        <DiscardButton busy={busy} decided={drafts.drafts.length - open} discard={onDiscard} />
      </div>
      <p id="keep-hint" class="quiet">
        {say.keepHint} {open > 0 && say.leftOpen(open)}
      </p>
    </section>
  );
}
