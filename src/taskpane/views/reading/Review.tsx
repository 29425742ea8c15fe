import { useEffect, useRef, useState } from 'preact/hooks';
import { usePane } from '../../pane';
import type { Task } from '../../parts/useTask';
import { keepPlan, usePlans } from '../../plans';
import { type Draft, draftsOf, faultsOf, gradeOf } from './draft';
import { FactFields } from './FactFields';
import { factFaults } from './factFaults';
import { newPlanId } from './newPlanId';
import type { Reading } from './reading';
import { TargetCard } from './TargetCard';
import { planOf } from './toPlan';
import { words } from './words';

interface Props {
  readonly reading: Reading;
  readonly task: Task;
  readonly onDone: () => void;
}

/** Every target that was read, to be accepted, corrected or dropped, and what makes a plan of the accepted ones. */
export function Review({ reading, task, onDone }: Props) {
  const { language, workbook, change } = usePane();
  const say = words[language];
  const plans = usePlans();
  const [drafts, setDrafts] = useState(() => draftsOf(reading.targets));
  const [facts, setFacts] = useState(reading.facts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const count = (decision: Draft['decision']) => drafts.filter((each) => each.decision === decision).length;
  const accepted = count('accepted');
  const alter = (id: number, part: Partial<Draft>) =>
    setDrafts((before) => before.map((each) => (each.id === id ? { ...each, ...part } : each)));
  const acceptSure = () =>
    setDrafts((before) => before.map((each) => (isSure(each) ? { ...each, decision: 'accepted' } : each)));
  const keep = () =>
    task.run(async () => {
      const wanting = factFaults(facts);
      if (wanting.length > 0) {
        const fields = wanting.map((field) => say.facts[field]).join(language === 'zh' ? '、' : ', ');
        return { tone: 'problem', what: say.refused, why: say.wanting(fields), next: say.refusedNext };
      }
      const id = newPlanId(facts, plans);
      const loaded = planOf(drafts, facts, reading, id);
      if (!loaded.ok) {
        return { tone: 'problem', what: say.refused, why: loaded.message[language], next: say.refusedNext };
      }
      await keepPlan(loaded.plan, workbook);
      change({ planId: id });
      onDone();
      return { tone: 'success', what: say.kept(loaded.plan.title, accepted), next: say.keptNext };
    });
  const busy = task.progress !== undefined;

  return (
    <section aria-labelledby="reading-title">
      <h1 id="reading-title" tabIndex={-1} ref={heading}>
        {say.review(reading.from)}
      </h1>
      <p role="status">{say.counts(drafts.length, accepted, count('dropped'))}</p>
      <div class="buttons">
        {drafts.some(isSure) && (
          <button type="button" onClick={acceptSure}>
            {say.acceptSure(drafts.filter(isSure).length)}
          </button>
        )}
      </div>
      <ol class="read-targets">
        {drafts.map((draft) => (
          <TargetCard
            key={draft.id}
            draft={draft}
            text={reading.text}
            alter={(part) => alter(draft.id, part)}
          />
        ))}
      </ol>
      <h2>{say.plan}</h2>
      <FactFields facts={facts} change={(part) => setFacts({ ...facts, ...part })} />
      <div class="buttons">
        <button
          type="button"
          class="primary"
          disabled={busy || accepted === 0}
          onClick={keep}
          aria-describedby="keep-hint"
        >
          {say.keep(accepted)}
        </button>
        <button type="button" disabled={busy} onClick={onDone}>
          {say.discard}
        </button>
      </div>
      <p id="keep-hint" class="quiet">
        {say.keepHint}
      </p>
    </section>
  );
}

const isSure = (draft: Draft): boolean =>
  draft.decision === 'open' && gradeOf(draft.read) === 'sure' && faultsOf(draft).length === 0;
