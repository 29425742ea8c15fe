import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Plan } from '../../../plan/schema';
import { merge } from '../../../series/merge';
import type { Observation } from '../../../series/observation';
import type { Message } from '../../message';
import { usePane } from '../../pane';
import { PlanSelect, usePlan } from '../../parts/PlanSelect';
import { TaskProgress } from '../../parts/TaskProgress';
import { useTask } from '../../parts/useTask';
import { problemMessage } from '../../problems';
import type { DataWork } from './dataWork';
import { EntrySection } from './EntrySection';
import { ExportSection } from './ExportSection';
import { ImportSection } from './ImportSection';
import { damagedMessage } from './messages';
import { type Checked, Review } from './Review';
import { DamagedStore, readObservations } from './store';
import { words } from './words';
import './observations.css';

/** Type a year's values, bring in what others send, check it, keep it, and hand it on. */
export default function ObservationsView() {
  const plan = usePlan();
  // Another plan is another conversation: nothing of the former one is left standing.
  return plan ? <PlanData key={plan.id} plan={plan} /> : null;
}

function PlanData({ plan }: { readonly plan: Plan }) {
  const { language, workbook, tell } = usePane();
  const say = words[language];
  const task = useTask();
  const [known, setKnown] = useState<readonly Observation[]>([]);
  const [checked, setChecked] = useState<Checked>();

  const toMessage = useCallback(
    (error: unknown): Message =>
      error instanceof DamagedStore ? damagedMessage(error, language) : problemMessage(error, language),
    [language],
  );
  useEffect(() => {
    readObservations(plan, workbook).then(setKnown, (error) => tell(toMessage(error)));
  }, [plan, workbook, tell, toMessage]);

  const work: DataWork = {
    plan,
    known,
    busy: task.progress !== undefined,
    run: (each) =>
      task.run(async (options) => {
        try {
          const now = await readObservations(plan, workbook);
          setKnown(now);
          return await each(now, options);
        } catch (error) {
          if (error instanceof DamagedStore) return damagedMessage(error, language);
          throw error;
        }
      }),
    check: (incoming, now) => setChecked({ incoming, merged: merge(now, incoming.observations) }),
  };
  const last = known
    .map(({ period }) => period)
    .toSorted()
    .at(-1);
  if (checked) {
    return (
      <>
        <Review work={work} checked={checked} onKept={setKnown} onDone={() => setChecked(undefined)} />
        <TaskProgress task={task} />
      </>
    );
  }
  return (
    <>
      <h1>{say.heading}</h1>
      <PlanSelect />
      <p>{last ? say.kept(known.length, last) : say.keptNone}</p>
      <TaskProgress task={task} />
      <EntrySection work={work} />
      <ImportSection work={work} />
      {known.length > 0 && <ExportSection work={work} />}
    </>
  );
}
