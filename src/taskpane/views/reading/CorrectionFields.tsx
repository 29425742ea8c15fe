import { usePane } from '../../pane';
import type { Draft, Fault } from './draft';
import { words } from './words';

interface Props {
  readonly draft: Draft;
  readonly faults: readonly Fault[];
  readonly alter: (part: Partial<Draft>) => void;
}

const FIELDS = ['name', 'value', 'unit', 'year'] as const;

/** What the reader may have got wrong. */
export function CorrectionFields({ draft, faults, alter }: Props) {
  const say = words[usePane().language];
  const wrong: readonly string[] = faults;
  return (
    <div class="corrections">
      {FIELDS.map((field) => {
        const hint = `target-${draft.id}-${field}`;
        return (
          <label class="field" key={field}>
            <span>{say.fields[field]}</span>
            <input
              type="text"
              value={draft[field]}
              aria-invalid={wrong.includes(field)}
              aria-describedby={wrong.includes(field) ? hint : undefined}
              // What is changed is looked at again before it is accepted.
              onInput={(event) => alter({ [field]: event.currentTarget.value, decision: 'open' })}
            />
            {field !== 'unit' && wrong.includes(field) && (
              <span id={hint} class="wrong">
                {say.faults[field]}
              </span>
            )}
          </label>
        );
      })}
    </div>
  );
}
