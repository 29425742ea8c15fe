import { useMemo, useState } from 'preact/hooks';
import { usePane } from '../../pane';
import type { Draft, Stated, TargetFields } from './draft';
import { saidIn, sentencesWith } from './sentences';
import { words } from './words';

interface Props {
  readonly text: string;
  readonly drafts: readonly Draft[];
  readonly add: (stated: Stated | undefined, said: Partial<TargetFields>) => void;
  /** The year of a target that is added without a sentence. */
  readonly lastYear: string;
}

/** More would be the document once again; typing a word more finds the sentence. */
const MOST_SHOWN = 8;

/** Adds a target that was not read: from a sentence that is looked up in the document, or an empty one. */
export function AddTarget(props: Props) {
  const say = words[usePane().language];
  const [open, setOpen] = useState(false);
  return (
    <details class="missed" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say.missed}</summary>
      {open && <Sentences {...props} />}
    </details>
  );
}

function Sentences({ text, drafts, add, lastYear }: Props) {
  const say = words[usePane().language];
  const [wanted, setWanted] = useState('');
  const found = useMemo(
    () =>
      sentencesWith(
        text,
        wanted,
        drafts.map(({ stated }) => stated),
        MOST_SHOWN + 1,
      ),
    [text, wanted, drafts],
  );
  const few = found.slice(0, MOST_SHOWN);
  return (
    <>
      <label class="field">
        <span>{say.search}</span>
        <input
          type="text"
          value={wanted}
          aria-describedby="search-hint"
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
        <span id="search-hint" class="quiet">
          {say.searchHint}
        </span>
      </label>
      <p role="status" class="quiet">
        {few.length > 0 ? say.found(few.length, found.length > few.length) : say.foundNone}
      </p>
      <ul class="sentences">
        {few.map((span) => (
          <li key={span.start}>
            <span id={`sentence-${span.start}`}>{text.slice(span.start, span.end)}</span>
            <button
              type="button"
              class="small"
              aria-describedby={`sentence-${span.start}`}
              onClick={() => {
                const { stated, said } = saidIn(text, span);
                add(stated, said);
              }}
            >
              {say.addFrom}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="small" onClick={() => add(undefined, { year: lastYear })}>
        {say.addBlank}
      </button>
    </>
  );
}
