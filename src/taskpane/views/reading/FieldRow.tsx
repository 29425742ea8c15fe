import { usePane } from '../../pane';
import type { Draft, FieldName, TargetFields } from './draft';
import { Field } from './Field';
import { faultMessage } from './faultMessage';
import type { Faults } from './faults';
import { words } from './words';

interface Props {
  readonly draft: Draft;
  readonly fields: readonly FieldName[];
  readonly faults: Faults;
  readonly alter: (part: Partial<TargetFields>) => void;
}

/** Fields beside each other, and below them, where there is room for words, what is wrong in them. */
export function FieldRow({ draft, fields, faults, alter }: Props) {
  const { language } = usePane();
  const say = words[language];
  const hint = (field: FieldName) => `target-${draft.id}-${field}-fault`;
  return (
    <>
      <div class={`fields of-${fields.length}`}>
        {fields.map((field) => (
          <Field
            key={field}
            field={field}
            value={draft[field]}
            fault={field in faults ? hint(field) : undefined}
            take={(typed) => alter({ [field]: typed })}
          />
        ))}
      </div>
      {fields.map((field) => {
        const fault = faults[field];
        return (
          fault && (
            <p key={field} id={hint(field)} class="wrong">
              {say.at(say.fields[field], faultMessage(fault, language))}
            </p>
          )
        );
      })}
    </>
  );
}
