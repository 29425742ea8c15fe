import { auditPlan } from '../../../plan/audit/auditPlan';
import type { Plan } from '../../../plan/schema';
import { usePane } from '../../pane';
import { words } from './words';
import './plan.css';

/** What the plan's audit found, folded away until it is asked for: contradictions and remarks; what was found right is only counted. */
export function PlanAudit({ plan, open = false }: { readonly plan: Plan; readonly open?: boolean }) {
  const { language } = usePane();
  const say = words[language];
  const findings = auditPlan(plan);
  const noted = findings.filter(({ severity }) => severity !== 'passed');
  if (findings.length === 0) return null;
  const summary = say.audit(noted.length, findings.length - noted.length);
  if (noted.length === 0) return <p class="audit">{summary}</p>;
  return (
    <details class="audit" open={open}>
      <summary>{summary}</summary>
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
