import {
  COMPARATOR_LABELS,
  CONVENTION_LABELS,
  DIRECTION_LABELS,
  KIND_LABELS,
  NATURE_LABELS,
} from '../../../plan/labels';
import type { Bilingual } from '../../../wording/language';
import { usePane } from '../../pane';
import type { FieldName } from './draft';
import { words } from './words';

interface Props {
  readonly field: FieldName;
  readonly value: string;
  /** Id of the words that say what is wrong with it. */
  readonly fault: string | undefined;
  readonly take: (value: string) => void;
}

/** What a field offers to choose from; the others are typed. */
const CHOICES: Readonly<Partial<Record<FieldName, Readonly<Record<string, Bilingual | undefined>>>>> = {
  kind: KIND_LABELS,
  comparator: COMPARATOR_LABELS,
  convention: CONVENTION_LABELS,
  nature: { '': undefined, ...NATURE_LABELS },
  direction: DIRECTION_LABELS,
};

/** One thing that a target says, typed or chosen. */
export function Field({ field, value, fault, take }: Props) {
  const { language } = usePane();
  const say = words[language];
  const attributes = {
    value,
    'aria-invalid': fault !== undefined,
    ...(fault && { 'aria-describedby': fault }),
  };
  const choices = CHOICES[field];
  if (!choices) {
    return (
      <label class="field">
        <span>{say.fields[field]}</span>
        <input type="text" {...attributes} onInput={(event) => take(event.currentTarget.value)} />
      </label>
    );
  }
  return (
    <label class="field">
      <span>{say.fields[field]}</span>
      <select {...attributes} onChange={(event) => take(event.currentTarget.value)}>
        {Object.entries(choices).map(([code, label]) => (
          <option key={code} value={code}>
            {label ? label[language] : say.notSaid}
          </option>
        ))}
      </select>
    </label>
  );
}
