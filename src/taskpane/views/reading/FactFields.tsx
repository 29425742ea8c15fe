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
  const wanting = factFaults(facts);
  return (
    <>
      {FIELDS.map((field) => (
        <label class="field" key={field}>
          <span>{say.facts[field]}</span>
          <input
            type="text"
            value={facts[field]}
            required
            aria-invalid={wanting.includes(field)}
            onInput={(event) => change({ [field]: event.currentTarget.value })}
          />
        </label>
      ))}
    </>
  );
}
