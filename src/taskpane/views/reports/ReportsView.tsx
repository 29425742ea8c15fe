import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import type { Plan } from '../../../plan/schema';
import { makeReport } from '../../../report/makeReport';
import { usePane } from '../../pane';
import { PlanSelect, usePlan } from '../../parts/PlanSelect';
import { TaskProgress } from '../../parts/TaskProgress';
import { useTask } from '../../parts/useTask';
import { outcomeMessage } from '../../sheet/outcomeMessage';
import { useObservations } from '../observations/useObservations';
import { ChartChoice } from './ChartChoice';
import { ChoiceFields } from './ChoiceFields';
import { NarrativeText } from './NarrativeText';
import { PlanSheetButtons } from './PlanSheetButtons';
import { SplitSection } from './SplitSection';
import { useReportChoice } from './useReportChoice';
import { words } from './words';
import './reports.css';

/** Choose a report, write it, take its text along; and the other sheets that a plan has. */
export default function ReportsView() {
  const plan = usePlan();
  return plan ? <PlanReports key={plan.id} plan={plan} /> : null;
}

function PlanReports({ plan }: { readonly plan: Plan }) {
  const { language, settings, workbook } = usePane();
  const say = words[language];
  const task = useTask();
  const { known, reading } = useObservations(plan);
  const [text, setText] = useState<ComponentProps<typeof NarrativeText>>();
  const {
    choice,
    periods,
    change,
    settings: reportSettings,
    charts,
    chooseCharts,
  } = useReportChoice(plan, known);
  const { period } = choice;

  const write = () =>
    task.run(async (options) => {
      const observations = await reading();
      const { sheetLanguage } = settings;
      const report = makeReport(choice.kind, {
        plan,
        observations,
        period,
        settings: reportSettings,
        mode: choice.mode,
        language: sheetLanguage,
        ...(charts && { charts }),
      });
      const written = await workbook.writeSheets(report.sheets, options);
      setText({ narrative: report.narrative, written: sheetLanguage, name: `${plan.id}-${period}` });
      const what = say.written(written[0]?.sheetName ?? '');
      const why = [say.writtenWhy(written.length), ...notDrawnWords(report.notDrawn, say)].join(
        language === 'zh' ? '' : ' ',
      );
      return outcomeMessage(written, language, { what, why, next: say.writtenNext });
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
          <ChoiceFields choice={choice} periods={periods} change={change} />
          <ChartChoice
            plan={plan}
            observations={known}
            period={period}
            settings={reportSettings}
            chosen={charts}
            choose={chooseCharts}
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
      <SplitSection plan={plan} task={task} {...(period && { latest: Number(period.slice(0, 4)) })} />
      <PlanSheetButtons plan={plan} task={task} />
    </>
  );
}

const notDrawnWords = (numbers: readonly string[], say: (typeof words)['zh']) =>
  numbers.length > 0 ? [say.notDrawn(numbers)] : [];
