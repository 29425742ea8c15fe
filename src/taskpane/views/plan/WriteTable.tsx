import { useEffect, useRef } from 'preact/hooks';
import type { Plan } from '../../../plan/schema';
import { usePane } from '../../pane';
import { useWriting } from './useWriting';
import { words } from './words';
import './plan.css';

/** The button that writes the table, its progress and what came of it. */
export function WriteTable({ plan }: { readonly plan: Plan }) {
  const { language } = usePane();
  const say = words[language];
  const { progress, write, cancel } = useWriting(plan);
  const writing = progress !== undefined;
  const writeButton = useRef<HTMLButtonElement>(null);
  const cancelButton = useRef<HTMLButtonElement>(null);
  const wasWriting = useRef(false);

  // Each button goes away with the focus on it, so the focus is handed to the other.
  useEffect(() => {
    if (writing) cancelButton.current?.focus();
    else if (wasWriting.current) writeButton.current?.focus();
    wasWriting.current = writing;
  }, [writing]);

  return (
    <div class="actions">
      {progress ? (
        <>
          <progress aria-label={say.progress} value={progress.done} max={progress.total} />
          <button type="button" ref={cancelButton} onClick={cancel}>
            {say.cancel}
          </button>
        </>
      ) : (
        <button type="button" class="primary" ref={writeButton} onClick={write} aria-describedby="write-hint">
          {say.write}
        </button>
      )}
      <p id="write-hint" class="quiet">
        {writing ? say.writing : say.writeHint}
      </p>
    </div>
  );
}
