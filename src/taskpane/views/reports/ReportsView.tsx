import type { ComponentProps } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS } from '../../../assessment/settings';
import type { Plan } from '../../../plan/schema';
import type { FormulaMode } from '../../../report/formulaMode';
import { makeReport, type ReportKind } from '../../../report/makeReport';
import { usePane } from '../../pane';
import { PlanSelect, usePlan } from '../../parts/PlanSelect';
import { TaskProgress } from '../../parts/TaskProgress';
import { useTask } from '../../parts/useTask';
import { outcomeMessage } from '../../sheet/outcomeMessage';
import { useObservations } from '../observations/useObservations';
import { ChartChoice, chartChoices } from './ChartChoice';
import { type Choice, ChoiceFields } from './ChoiceFields';
import { frequencyOf } from './frequencies';
import { NarrativeText } from './NarrativeText';
import { PlanSheetButtons } from './PlanSheetButtons';
import { reportPeriods } from './periods';
import { SplitSection } from './SplitSection';
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
  const [charts, setCharts] = useState(chartChoices.get(plan.id));
  const kind = chosen.kind ?? FIRST_CHOICE.kind;
  const periods = reportPeriods(plan, known, frequencyOf(kind));
  const period = chosen.period !== undefined && periods.includes(chosen.period) ? chosen.period : periods[0];
  const choice: Choice = { ...FIRST_CHOICE, ...chosen, period: period ?? '' };
  const reportSettings = useMemo(
    () => ({
      ...DEFAULT_SETTINGS,
      path: settings.path,
      tolerance: settings.tolerance,
      ...(choice.asKnown && { asKnown: choice.asKnown }),
    }),
    [settings.path, settings.tolerance, choice.asKnown],
  );
  const chooseCharts = (numbers: readonly string[] | undefined) => {
    if (numbers === undefined) chartChoices.delete(plan.id);
    else chartChoices.set(plan.id, numbers);
    setCharts(numbers);
  };

  const write = () =>
    task.run(async (options) => {
      const observations = await reading();
      const { sheetLanguage } = settings;
      const report = makeReport(kind, {
        plan,
        observations,
        period: choice.period,
        settings: reportSettings,
        mode: choice.mode,
        language: sheetLanguage,
        ...(charts && { charts }),
      });
      const written = await workbook.writeSheets(report.sheets, options);
      setText({ narrative: report.narrative, written: sheetLanguage, name: `${plan.id}-${choice.period}` });
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
          <ChoiceFields
            choice={choice}
            periods={periods}
            change={(part) => setChosen({ ...chosen, ...part })}
          />
          <ChartChoice
            plan={plan}
            observations={known}
            period={choice.period}
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
