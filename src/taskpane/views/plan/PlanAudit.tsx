import { auditPlan } from '../../../plan/audit/auditPlan';
import type { Plan } from '../../../plan/schema';
import { usePane } from '../../pane';
import { words } from './words';

/** What the plan's audit found, folded away: contradictions and remarks; what was found right is only counted. */
export function PlanAudit({ plan }: { readonly plan: Plan }) {
  const { language } = usePane();
  const say = words[language];
  const findings = auditPlan(plan);
  const noted = findings.filter(({ severity }) => severity !== 'passed');
  if (findings.length === 0) return null;
  return (
    <details class="audit">
      <summary>{say.audit(noted.length, findings.length - noted.length)}</summary>
      <ul>
        {noted.map(({ severity, message }) => (
          <li key={message.zh}>
            <strong>{severity === 'problem' ? say.contradiction : say.remark}</strong> {message[language]}
          </li>
        ))}
      </ul>
    </details>
  );
}
