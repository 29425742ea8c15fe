import { useMemo, useState } from 'preact/hooks';
import { assess } from '../../../assessment/assess';
import { nameOf } from '../../../assessment/names';
import type { AssessmentSettings } from '../../../assessment/settings';
import type { Plan } from '../../../plan/schema';
import { drawingOf } from '../../../report/parts/charts/drawable';
import type { Observation } from '../../../series/observation';
import type { Language } from '../../../wording/language';
import { usePane } from '../../pane';
import { words } from './words';

/** What was chosen for each plan, by its id; kept while the pane is open. */
export const chartChoices = new Map<string, readonly string[]>();

interface Props {
  readonly plan: Plan;
  readonly observations: readonly Observation[];
  readonly period: string;
  readonly settings: AssessmentSettings;
  /** Numbers of indicators in the order chosen; undefined leaves the choice to the report. */
  readonly chosen: readonly string[] | undefined;
  readonly choose: (numbers: readonly string[] | undefined) => void;
}

/** Which indicators are drawn, out of those that can be. */
export function ChartChoice({ plan, observations, period, settings, chosen = [], choose }: Props) {
  const { language } = usePane();
  const say = words[language];
  const [open, setOpen] = useState(false);
  const drawable = useMemo(
    () => (open ? drawableOf(plan, observations, period, settings, language) : []),
    [open, plan, observations, period, settings, language],
  );
  const toggle = (number: string, on: boolean) => {
    const others = chosen.filter((one) => one !== number);
    const now = on ? [...others, number] : others;
    choose(now.length === 0 ? undefined : now);
  };
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {say.charts}{' '}
        <span class="quiet">({chosen.length > 0 ? say.chartsChosen(chosen.length) : say.chartsUsual})</span>
      </summary>
      <p class="quiet">{drawable.length > 0 ? say.chartsHint : say.chartsNone}</p>
      <fieldset class="chart-choice" aria-label={say.charts}>
        {drawable.map(({ number, name }) => (
          <label key={number}>
            <input
              type="checkbox"
              checked={chosen.includes(number)}
              onChange={(event) => toggle(number, event.currentTarget.checked)}
            />
            {number} {name}
          </label>
        ))}
      </fieldset>
      {chosen.length > 0 && (
        <div class="buttons">
          <button type="button" onClick={() => choose(undefined)}>
            {say.chartsAgain}
          </button>
        </div>
      )}
    </details>
  );
}

/** Numbers and names of what can be drawn, each indicator once, whatever regions it has. */
function drawableOf(
  plan: Plan,
  observations: readonly Observation[],
  period: string,
  settings: AssessmentSettings,
  language: Language,
) {
  const found = new Map<string, string>();
  for (const assessment of assess(plan, observations, period, settings)) {
    const number = String(assessment.record.number);
    if (!found.has(number) && drawingOf(assessment)) found.set(number, nameOf(assessment, language));
  }
  return [...found].map(([number, name]) => ({ number, name }));
}
