import { useEffect, useRef } from 'preact/hooks';
import { auditPlan } from '../../../plan/audit/auditPlan';
import type { Plan } from '../../../plan/schema';
import { usePane } from '../../pane';
import { PlanAudit } from '../plan/PlanAudit';
import { WriteTable } from '../plan/WriteTable';
import { words } from './words';

interface Props {
  readonly plan: Plan;
  readonly onBack: () => void;
  readonly onAnother: () => void;
}

/** The plan that was made: what its audit found, and the way on to its table. */
export function KeptPlan({ plan, onBack, onAnother }: Props) {
  const say = words[usePane().language];
  const findings = auditPlan(plan);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="kept-title">
      <h1 id="kept-title" tabIndex={-1} ref={heading}>
        {plan.title}
      </h1>
      <PlanAudit plan={plan} open />
      {findings.length === 0 && <p class="quiet">{say.auditNone}</p>}
      {findings.some(({ severity }) => severity === 'problem') && <p class="quiet">{say.auditNext}</p>}
      <div class="buttons">
        <button type="button" onClick={onBack}>
          {say.goOn}
        </button>
        <button type="button" onClick={onAnother}>
          {say.another}
        </button>
      </div>
      <WriteTable plan={plan} />
    </section>
  );
}
