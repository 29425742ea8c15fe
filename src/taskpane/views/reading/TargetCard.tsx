import { useEffect, useRef, useState } from 'preact/hooks';
import { usePane } from '../../pane';
import { CorrectionFields } from './CorrectionFields';
import { detailsOf } from './detailsOf';
import { correctedFields, type Decision, type Draft, gradeOf, type Stated, type TargetFields } from './draft';
import { faultsOf, withoutMissing } from './faults';
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
  // What is missing from a target that the user has only begun to fill in is no fault yet.
  const [tried, setTried] = useState(draft.read !== undefined);
  const card = useRef<HTMLLIElement>(null);
  const acceptButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (fresh) card.current?.querySelector('input')?.focus();
  }, [fresh]);

  const title = `target-${draft.id}`;
  const sure = draft.read && gradeOf(draft.read) === 'sure' && correctedFields(draft).length === 0;
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
          <p class="quiet">
            {[...(sure ? [say.grades.sure] : []), ...detailsOf(draft, language)].join(' · ')}
          </p>
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
                if (incomplete) {
                  setTried(true);
                  setCorrecting(true);
                } else if (accepted) decide('open');
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
        <CorrectionFields
          draft={draft}
          faults={tried ? faults : withoutMissing(faults)}
          alter={alter}
          accept={() => {
            setTried(true);
            if (!incomplete) accept();
          }}
        />
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
