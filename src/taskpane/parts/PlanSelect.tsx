import type { Plan } from '../../plan/schema';
import { inLanguage } from '../../wording/language';
import { usePane } from '../pane';
import { usePlans } from '../plans';
import { Select } from './Select';
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
    <Select
      label={words[language].plan}
      value={plan?.id ?? ''}
      options={plans.map(({ id, region, regionEn, start, end }) => {
        const years = [...new Set([start, end].map((at) => at.slice(0, 4)))].join('–');
        return [id, `${inLanguage(language, region, regionEn)} ${years}`];
      })}
      take={(planId) => change({ planId })}
    />
  );
}
