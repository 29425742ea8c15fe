import { useEffect, useRef, useState } from 'preact/hooks';
import { usePane } from '../../pane';
import { type Draft, type FieldName, repeatsValue, type TargetFields } from './draft';
import { FieldRow } from './FieldRow';
import type { Faults } from './faults';
import { words } from './words';

interface Props {
  readonly draft: Draft;
  readonly faults: Faults;
  readonly alter: (part: Partial<TargetFields>) => void;
  /** Accepts it where nothing is wrong. */
  readonly accept: () => void;
}

/** What is seldom wrong, or seldom said. */
function moreRows(draft: Draft): readonly (readonly FieldName[])[] {
  return [
    ['baseline', 'baselineYear'],
    ...(repeatsValue(draft) ? [] : [['growth', 'convention'] as const]),
    ['category', 'nature'],
    ['direction', 'lead'],
  ];
}

/** The fields that what was asked for cannot do without come first. */
function firstRows({ kind, stated }: Draft): readonly (readonly FieldName[])[] {
  return [
    ['name'],
    ['kind', 'year'],
    ...(kind === 'relative' ? [['reference'] as const] : []),
    ...(kind === 'milestone' ? [] : [['comparator', 'value', 'unit'] as const]),
    ...(stated ? [] : [['words'] as const]),
  ];
}

/** Everything that a target says, to be put right. Enter accepts it, as the button does. */
export function CorrectionFields({ draft, faults, alter, accept }: Props) {
  const say = words[usePane().language];
  const form = useRef<HTMLFormElement>(null);
  const rows = (names: readonly (readonly FieldName[])[]) =>
    names.map((fields) => (
      <FieldRow key={fields[0]} draft={draft} fields={fields} faults={faults} alter={alter} />
    ));
  const more = moreRows(draft);
  const [open, setOpen] = useState(false);
  const [submitted, setSubmitted] = useState(0);
  useEffect(() => {
    if (submitted === 0) return;
    // Where it could not be accepted, the keyboard goes to what is wrong.
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    wrong?.closest('details')?.setAttribute('open', '');
    wrong?.focus();
  }, [submitted]);
  return (
    <form
      ref={form}
      class="corrections"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        accept();
        setSubmitted(submitted + 1);
      }}
    >
      {rows(firstRows(draft))}
      <details
        open={open || more.flat().some((field) => field in faults)}
        // What opened for a fault stays open once that is put right.
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>{say.more}</summary>
        {rows(more)}
      </details>
      <button type="submit" class="primary">
        {say.acceptCorrected}
      </button>
    </form>
  );
}
