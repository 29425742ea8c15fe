import { useMemo, useState } from 'preact/hooks';
import { type AssessmentSettings, DEFAULT_SETTINGS } from '../../../assessment/settings';
import type { Plan } from '../../../plan/schema';
import type { Observation } from '../../../series/observation';
import { usePane } from '../../pane';
import { chartChoices } from './ChartChoice';
import type { Choice } from './ChoiceFields';
import { frequencyOf } from './frequencies';
import { reportPeriods } from './periods';

const FIRST_CHOICE: Omit<Choice, 'period'> = { kind: 'monthly', mode: 'policy', asKnown: '' };

/** What the user wants reported, and what there is to choose from. */
export interface ReportChoice {
  readonly choice: Choice;
  /** Latest first; none without observations. */
  readonly periods: readonly string[];
  readonly change: (part: Partial<Choice>) => void;
  readonly settings: AssessmentSettings;
  /** Numbers of the indicators to draw; undefined until somebody chooses. */
  readonly charts: readonly string[] | undefined;
  readonly chooseCharts: (numbers: readonly string[] | undefined) => void;
}

/** Until the user chooses, the monthly report of the latest period. */
export function useReportChoice(plan: Plan, known: readonly Observation[]): ReportChoice {
  const { path, tolerance } = usePane().settings;
  const [chosen, setChosen] = useState<Partial<Choice>>({});
  const [charts, setCharts] = useState(chartChoices.get(plan.id));
  const { kind, asKnown } = { ...FIRST_CHOICE, ...chosen };
  const periods = reportPeriods(plan, known, frequencyOf(kind));
  const isStillThere = chosen.period !== undefined && periods.includes(chosen.period);
  const period = (isStillThere ? chosen.period : periods[0]) ?? '';
  const settings = useMemo(
    () => ({ ...DEFAULT_SETTINGS, path, tolerance, ...(asKnown && { asKnown }) }),
    [path, tolerance, asKnown],
  );
  return {
    choice: { ...FIRST_CHOICE, ...chosen, period },
    periods,
    change: (part) => setChosen({ ...chosen, ...part }),
    settings,
    charts,
    chooseCharts: (numbers) => {
      if (numbers === undefined) chartChoices.delete(plan.id);
      else chartChoices.set(plan.id, numbers);
      setCharts(numbers);
    },
  };
}
