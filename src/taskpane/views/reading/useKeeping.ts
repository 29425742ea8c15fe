import { useRef } from 'preact/hooks';
import type { Plan } from '../../../plan/schema';
import { usePane } from '../../pane';
import type { Task } from '../../parts/useTask';
import { keepPlan, usePlans } from '../../plans';
import type { Draft } from './draft';
import { factFaults } from './factFaults';
import { newPlanId } from './newPlanId';
import type { PlanFacts } from './planFacts';
import type { Reading } from './reading';
import { planOf } from './toPlan';
import { words } from './words';

/** Makes a plan of the accepted targets and keeps it in the workbook, again in its own place; why it cannot be made is told. */
export function useKeeping(reading: Reading, task: Task, onKept: (plan: Plan) => void) {
  const { language, workbook, change } = usePane();
  const plans = usePlans();
  const say = words[language];
  const keptAs = useRef<string>(undefined);
  return (drafts: readonly Draft[], facts: PlanFacts): Promise<void> =>
    task.run(async () => {
      const wanting = Object.keys(factFaults(facts)) as (keyof PlanFacts)[];
      if (wanting.length > 0) {
        const fields = wanting.map((field) => say.facts[field]).join(language === 'zh' ? '、' : ', ');
        return { tone: 'problem', what: say.refused, why: say.wanting(fields), next: say.factsNext };
      }
      const loaded = planOf(drafts, facts, reading, keptAs.current ?? newPlanId(facts, plans));
      if (!loaded.ok) {
        return { tone: 'problem', what: say.refused, why: loaded.message[language], next: say.draftsNext };
      }
      await keepPlan(loaded.plan, workbook);
      keptAs.current = loaded.plan.id;
      change({ planId: loaded.plan.id });
      onKept(loaded.plan);
      const accepted = drafts.filter(({ decision }) => decision === 'accepted').length;
      return { tone: 'success', what: say.kept(loaded.plan.title, accepted), next: say.keptNext };
    });
}
