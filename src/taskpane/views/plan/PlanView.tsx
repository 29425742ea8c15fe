import { useState } from 'preact/hooks';
import { CATALOGUE, planById } from '../../../plan/catalogue';
import type { Plan } from '../../../plan/schema';
import { inLanguage, type Language } from '../../../wording/language';
import { usePane } from '../../pane';
import { PlanRows } from './PlanRows';
import { StatusOverview } from './StatusOverview';
import { WriteTable } from './WriteTable';
import { words } from './words';
import './plan.css';

/** Choose a plan, see what it wants, write its table, see how it stands. */
export default function PlanView() {
  const { language, settings, change } = usePane();
  const [written, setWritten] = useState(0);
  const say = words[language];
  const plan = planById(settings.planId) ?? CATALOGUE[0];
  if (!plan) return <p>{say.noPlans}</p>;
  return (
    <>
      <label class="field">
        <span>{say.plan}</span>
        <select value={plan.id} onChange={(event) => change({ planId: event.currentTarget.value })}>
          {CATALOGUE.map((each) => (
            <option key={each.id} value={each.id}>
              {shortTitle(each, language)}
            </option>
          ))}
        </select>
      </label>
      <Summary plan={plan} />
      <StatusOverview plan={plan} written={written} />
      <PlanRows plan={plan} />
      <WriteTable plan={plan} onWritten={() => setWritten((times) => times + 1)} />
    </>
  );
}

function Summary({ plan }: { readonly plan: Plan }) {
  const { language } = usePane();
  const say = words[language];
  return (
    <section class="summary">
      <h1>{inLanguage(language, plan.title, plan.titleEn)}</h1>
      <p class="quiet">
        {inLanguage(language, plan.issuer, plan.issuerEn)}
        {plan.draft && <span class="tag">{say.draft}</span>}
      </p>
    </section>
  );
}

/** Region and years tell the plans apart where their titles would be cut off. */
function shortTitle({ region, regionEn, start, end }: Plan, language: Language): string {
  const years = start.slice(0, 4) === end.slice(0, 4) ? end : `${start.slice(0, 4)}–${end.slice(0, 4)}`;
  return `${inLanguage(language, region, regionEn)} ${years}`;
}
