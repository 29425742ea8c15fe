import type { Plan } from '../../../plan/schema';
import type { SheetModel } from '../../../report/sheetModel';
import { usePane } from '../../pane';
import type { Task } from '../../parts/useTask';
import { usePlans } from '../../plans';
import { outcomeMessage } from '../../sheet/outcomeMessage';
import { tablesWritten } from '../../sheet/writePlanTable';
import { LoadPlan } from './LoadPlan';
import { words } from './words';

/** The sheets of a plan that are no reports, the index of all plans, and the form for a plan of one's own. */
export function PlanSheetButtons({ plan, task }: { readonly plan: Plan; readonly task: Task }) {
  const { language, settings, workbook } = usePane();
  const { sheetLanguage, path, tolerance } = settings;
  const say = words[language];
  const plans = usePlans();
  const busy = task.progress !== undefined;
  const write = (make: () => Promise<readonly SheetModel[]>) =>
    task.run(async (options) => {
      const written = await workbook.writeSheets(await make(), options);
      tablesWritten.set(tablesWritten.value + 1);
      return outcomeMessage(written, language, { what: say.allWritten(written.length) });
    });

  const all = async () => {
    const [{ planSheets }, { indicatorTable }] = await Promise.all([
      import('../../../report/planSheets'),
      import('../../../report/indicatorTable'),
    ]);
    const [, ...others] = planSheets(plan, { language: sheetLanguage });
    return [indicatorTable(plan, { language: sheetLanguage, path, tolerance }), ...others];
  };
  const index = async () => {
    const { planIndex } = await import('../../../report/planIndex');
    return [planIndex(plans, { language: sheetLanguage })];
  };
  const form = async () => {
    const { planForm } = await import('../../../report/planForm');
    return planForm({ language: sheetLanguage });
  };

  return (
    <section aria-labelledby="plan-sheets-title">
      <h2 id="plan-sheets-title">{say.others}</h2>
      <div class="buttons">
        <button type="button" disabled={busy} onClick={() => write(all)} aria-describedby="plan-sheets-hint">
          {say.plan}
        </button>
        <button type="button" disabled={busy} onClick={() => write(index)}>
          {say.index}
        </button>
        <button type="button" disabled={busy} onClick={() => write(form)} aria-describedby="plan-form-hint">
          {say.form}
        </button>
      </div>
      <p id="plan-sheets-hint" class="quiet">
        {say.planHint}
      </p>
      <p id="plan-form-hint" class="quiet">
        {say.formHint}
      </p>
      <LoadPlan task={task} />
    </section>
  );
}
