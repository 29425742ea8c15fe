import { planById } from '../../../plan/catalogue';
import { inLanguage } from '../../../wording/language';
import { usePane } from '../../pane';
import { FileField } from '../../parts/FileField';
import type { Task } from '../../parts/useTask';
import { keepPlan } from '../../plans';
import { planFromForm } from './planFromForm';
import { words } from './words';

/** More problems than this are counted, not listed. */
const MOST_NAMED = 5;

/** Takes a filled-in plan form as a plan of the user's own, and turns to it. */
export function LoadPlan({ task }: { readonly task: Task }) {
  const { language, workbook, change } = usePane();
  const say = words[language];
  const load = (file: File) =>
    task.run(async () => {
      const loaded = await planFromForm(file);
      if (!loaded.ok) {
        const named = loaded.problems
          .slice(0, MOST_NAMED)
          .map(({ where, reason }) => `${where} ${reason[language]}`.trim());
        const more = loaded.problems.length - named.length;
        return {
          tone: 'problem',
          what: say.planRefused(file.name),
          why: [...named, ...(more > 0 ? [say.planMore(more)] : [])].join(language === 'zh' ? '；' : '; '),
          next: say.planRefusedNext,
        };
      }
      const { plan } = loaded;
      if (planById(plan.id)) {
        return { tone: 'problem', what: say.planTaken(plan.id), next: say.planTakenNext };
      }
      await keepPlan(plan, workbook);
      change({ planId: plan.id });
      return {
        tone: 'success',
        what: say.planLoaded(inLanguage(language, plan.title, plan.titleEn), plan.indicators.length),
        next: say.planLoadedNext,
      };
    });

  return (
    <FileField
      label={say.loadPlan}
      accept=".xlsx"
      disabled={task.progress !== undefined}
      hint={say.loadPlanHint}
      hintId="load-plan-hint"
      take={load}
    />
  );
}
