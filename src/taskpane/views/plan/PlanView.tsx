import { CATALOGUE, planById } from '../../../plan/catalogue';
import { usePane } from '../../pane';
import { PlanRows } from './PlanRows';
import { WriteTable } from './WriteTable';
import { words } from './words';
import './plan.css';

/** Choose a plan, see what it wants, write its table. */
export default function PlanView() {
  const { language, settings, change } = usePane();
  const say = words[language];
  const plan = planById(settings.planId) ?? CATALOGUE[0];
  if (!plan) return <p class="quiet">{say.noPlans}</p>;
  const inLanguage = (zh: string, en: string | undefined) => (language === 'en' ? (en ?? zh) : zh);
  return (
    <>
      <label class="field">
        <span>{say.plan}</span>
        <select value={plan.id} onChange={(event) => change({ planId: event.currentTarget.value })}>
          {CATALOGUE.map(({ id, title, titleEn }) => (
            <option key={id} value={id}>
              {inLanguage(title, titleEn)}
            </option>
          ))}
        </select>
      </label>
      <section class="summary">
        <h1>{inLanguage(plan.title, plan.titleEn)}</h1>
        <p>
          {inLanguage(plan.issuer, plan.issuerEn)}
          {plan.draft && <span class="tag">{say.draft}</span>}
        </p>
        <p class="quiet">
          {say.period(plan.start, plan.end)} · {say.indicators(plan.indicators.length)}
        </p>
      </section>
      <PlanRows plan={plan} />
      <WriteTable plan={plan} />
    </>
  );
}
