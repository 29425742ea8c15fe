import { useEffect, useRef, useState } from 'preact/hooks';
import { usePane } from '../../pane';
import { CorrectionFields } from './CorrectionFields';
import { detailsOf } from './detailsOf';
import type { Decision, Draft, Stated, TargetFields } from './draft';
import { faultsOf } from './faults';
import { Grounds } from './Grounds';
import { quoteOf } from './quote';
import { wantedOf } from './wantedOf';
import { words } from './words';

interface Props {
  readonly draft: Draft;
  readonly text: string;
  /** Just added by the user, who now fills it in. */
  readonly fresh: boolean;
  readonly alter: (part: Partial<TargetFields>) => void;
  readonly decide: (decision: Decision) => void;
}

/** One target: what was understood, the words it was read from, how surely, and what is to become of it. */
export function TargetCard({ draft, text, fresh, alter, decide }: Props) {
  const { language } = usePane();
  const say = words[language];
  const faults = faultsOf(draft);
  const incomplete = Object.keys(faults).length > 0;
  const [correcting, setCorrecting] = useState(incomplete);
  const card = useRef<HTMLLIElement>(null);
  const acceptButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (fresh) card.current?.querySelector('input')?.focus();
  }, [fresh]);

  const title = `target-${draft.id}`;
  const dropped = draft.decision === 'dropped';
  const accepted = draft.decision === 'accepted';
  const accept = () => {
    // The fields go away, and the focus with them.
    acceptButton.current?.focus();
    setCorrecting(false);
    decide('accepted');
  };

  return (
    <li ref={card} class={`read-target ${draft.decision}`} aria-labelledby={title}>
      <h2 id={title}>
        {draft.name.trim() || say.unnamed} <span class="wanted">{wantedOf(draft, language)}</span>
      </h2>
      {!dropped && (
        <>
          <p class="quiet">{detailsOf(draft, language).join(' · ')}</p>
          {draft.stated && <Words stated={draft.stated} text={text} />}
          <Grounds draft={draft} />
        </>
      )}
      <div class="buttons">
        {!dropped && (
          <>
            <button
              type="button"
              class="small"
              key="accept"
              ref={acceptButton}
              aria-pressed={accepted}
              aria-describedby={title}
              onClick={() => {
                if (incomplete) setCorrecting(true);
                else if (accepted) decide('open');
                else accept();
              }}
            >
              {say.accept}
            </button>
            <button
              type="button"
              class="small"
              key="correct"
              aria-expanded={correcting}
              aria-describedby={title}
              onClick={() => setCorrecting(!correcting)}
            >
              {say.correct}
            </button>
          </>
        )}
        <button
          type="button"
          class="small"
          key="drop"
          aria-describedby={title}
          onClick={() => decide(dropped ? 'open' : 'dropped')}
        >
          {dropped ? say.restore : say.drop}
        </button>
      </div>
      {correcting && !dropped && (
        <CorrectionFields draft={draft} faults={faults} alter={alter} accept={accept} />
      )}
    </li>
  );
}

function Words({ stated, text }: { readonly stated: Stated; readonly text: string }) {
  const { before, told, figure, toldAfter, after } = quoteOf(text, stated);
  return (
    <blockquote>
      {before}
      <mark>
        {told}
        {figure && <strong>{figure}</strong>}
        {toldAfter}
      </mark>
      {after}
    </blockquote>
  );
}
