import type { Plan } from '../../../plan/schema';
import { inLanguage } from '../../../wording/language';
import { usePane } from '../../pane';
import { PlanSelect, usePlan } from '../../parts/PlanSelect';
import { PlanAudit } from './PlanAudit';
import { PlanRows } from './PlanRows';
import { StatusOverview } from './StatusOverview';
import { WriteTable } from './WriteTable';
import { words } from './words';
import './plan.css';

/** Choose a plan, see what it wants, write its table, see how it stands. */
export default function PlanView() {
  const { language } = usePane();
  const say = words[language];
  const plan = usePlan();
  if (!plan) return <p>{say.noPlans}</p>;
  return (
    <>
      <PlanSelect />
      <Summary plan={plan} />
      <StatusOverview plan={plan} />
      <PlanAudit plan={plan} />
      <PlanRows plan={plan} />
      <WriteTable plan={plan} />
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
