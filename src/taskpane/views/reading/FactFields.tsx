import { usePane } from '../../pane';
import { factFaults } from './factFaults';
import type { PlanFacts } from './planFacts';
import { words } from './words';

interface Props {
  readonly facts: PlanFacts;
  readonly change: (part: Partial<PlanFacts>) => void;
}

const FIELDS = ['title', 'region', 'issuer', 'start', 'end'] as const;

/** What the plan is, filled in as far as the document says so. */
export function FactFields({ facts, change }: Props) {
  const say = words[usePane().language];
  const faults = factFaults(facts);
  return (
    <div class="facts">
      {FIELDS.map((field) => {
        const fault = faults[field];
        const hint = `fact-${field}-fault`;
        return (
          <label class="field" key={field}>
            <span>{say.facts[field]}</span>
            <input
              type="text"
              value={facts[field]}
              required
              aria-invalid={fault !== undefined}
              {...(fault && { 'aria-describedby': hint })}
              onInput={(event) => change({ [field]: event.currentTarget.value })}
            />
            {fault && (
              <span id={hint} class="wrong">
                {say.factFaults[fault]}
              </span>
            )}
          </label>
        );
      })}
    </div>
  );
}
