import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { DEFAULT_SETTINGS } from '../../../assessment/settings';
import type { Plan } from '../../../plan/schema';
import type { FormulaMode } from '../../../report/formulaMode';
import { makeReport, type ReportKind } from '../../../report/makeReport';
import { usePane } from '../../pane';
import { PlanSelect, usePlan } from '../../parts/PlanSelect';
import { TaskProgress } from '../../parts/TaskProgress';
import { useTask } from '../../parts/useTask';
import { useObservations } from '../observations/useObservations';
import { type Choice, ChoiceFields } from './ChoiceFields';
import { frequencyOf } from './frequencies';
import { NarrativeText } from './NarrativeText';
import { outcomeMessage } from './outcomeMessage';
import { PlanSheetButtons } from './PlanSheetButtons';
import { reportPeriods } from './periods';
import { words } from './words';
import './reports.css';

/** Choose a report, write it, take its text along; and the other sheets that a plan has. */
export default function ReportsView() {
  const plan = usePlan();
  return plan ? <PlanReports key={plan.id} plan={plan} /> : null;
}

const FIRST_CHOICE: { readonly kind: ReportKind; readonly mode: FormulaMode; readonly asKnown: string } = {
  kind: 'monthly',
  mode: 'policy',
  asKnown: '',
};

function PlanReports({ plan }: { readonly plan: Plan }) {
  const { language, settings, workbook } = usePane();
  const say = words[language];
  const task = useTask();
  const { known, reading } = useObservations(plan);
  const [chosen, setChosen] = useState<Partial<Choice>>({});
  const [text, setText] = useState<ComponentProps<typeof NarrativeText>>();
  const kind = chosen.kind ?? FIRST_CHOICE.kind;
  const periods = reportPeriods(plan, known, frequencyOf(kind));
  const period = chosen.period !== undefined && periods.includes(chosen.period) ? chosen.period : periods[0];
  const choice: Choice = { ...FIRST_CHOICE, ...chosen, period: period ?? '' };

  const write = () =>
    task.run(async (options) => {
      const observations = await reading();
      const { path, tolerance, sheetLanguage } = settings;
      const { asKnown, mode } = choice;
      const report = makeReport(kind, {
        plan,
        observations,
        period: choice.period,
        settings: { ...DEFAULT_SETTINGS, path, tolerance, ...(asKnown && { asKnown }) },
        mode,
        language: sheetLanguage,
      });
      const written = await workbook.writeSheets(report.sheets, options);
      setText({ narrative: report.narrative, written: sheetLanguage, name: `${plan.id}-${choice.period}` });
      const what = say.written(written[0]?.sheetName ?? '');
      const message = outcomeMessage(written, language, { what, why: say.writtenWhy(written.length) });
      return { ...message, next: say.writtenNext };
    });

  return (
    <>
      <h1>{say.heading}</h1>
      <PlanSelect />
      {periods.length === 0 ? (
        <p>
          {say.noData} {say.noDataNext}
        </p>
      ) : (
        <>
          <ChoiceFields
            choice={choice}
            periods={periods}
            change={(part) => setChosen({ ...chosen, ...part })}
          />
          <div class="buttons">
            <button
              type="button"
              class="primary"
              disabled={task.progress !== undefined}
              onClick={write}
              aria-describedby="report-hint"
            >
              {say.write}
            </button>
          </div>
          <p id="report-hint" class="quiet">
            {say.writeHint}
          </p>
        </>
      )}
      <TaskProgress task={task} />
      {text && <NarrativeText {...text} />}
      <PlanSheetButtons plan={plan} task={task} />
    </>
  );
}
