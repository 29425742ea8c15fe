import type { Plan } from '../../plan/schema';
import { inLanguage } from '../../wording/language';
import { usePane } from '../pane';
import { usePlans } from '../plans';
import { words } from './words';

/** The plan that all views are about. */
export function usePlan(): Plan | undefined {
  const { planId } = usePane().settings;
  const plans = usePlans();
  return plans.find(({ id }) => id === planId) ?? plans[0];
}

/** Chooses it, by region and years: titles would be cut off. */
export function PlanSelect() {
  const { language, change } = usePane();
  const plans = usePlans();
  const plan = usePlan();
  return (
    <label class="field">
      <span>{words[language].plan}</span>
      <select value={plan?.id} onChange={(event) => change({ planId: event.currentTarget.value })}>
        {plans.map(({ id, region, regionEn, start, end }) => (
          <option key={id} value={id}>
            {inLanguage(language, region, regionEn)}{' '}
            {[...new Set([start, end].map((at) => at.slice(0, 4)))].join('–')}
          </option>
        ))}
      </select>
    </label>
  );
}
