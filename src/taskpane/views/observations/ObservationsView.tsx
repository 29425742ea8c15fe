import { useState } from 'preact/hooks';
import type { Plan } from '../../../plan/schema';
import { merge } from '../../../series/merge';
import { usePane } from '../../pane';
import { PlanSelect, usePlan } from '../../parts/PlanSelect';
import { TaskProgress } from '../../parts/TaskProgress';
import { useTask } from '../../parts/useTask';
import type { DataWork } from './dataWork';
import { EntrySection } from './EntrySection';
import { ExportSection } from './ExportSection';
import { ImportSection } from './ImportSection';
import { type Checked, Review } from './Review';
import { useObservations } from './useObservations';
import { words } from './words';
import './observations.css';

/** Type a year's values, bring in what others send, check it, keep it, and hand it on. */
export default function ObservationsView() {
  const plan = usePlan();
  // Another plan is another conversation: nothing of the former one is left standing.
  return plan ? <PlanData key={plan.id} plan={plan} /> : null;
}

function PlanData({ plan }: { readonly plan: Plan }) {
  const say = words[usePane().language];
  const task = useTask();
  const { known, reading } = useObservations(plan);
  const [checked, setChecked] = useState<Checked>();

  const work: DataWork = {
    plan,
    known,
    busy: task.progress !== undefined,
    run: (each) => task.run(async (options) => each(await reading(), options)),
    check: (incoming, now) => setChecked({ incoming, merged: merge(now, incoming.observations) }),
  };
  const last = known
    .map(({ period }) => period)
    .toSorted()
    .at(-1);
  if (checked) {
    return (
      <>
        <Review work={work} checked={checked} onDone={() => setChecked(undefined)} />
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
