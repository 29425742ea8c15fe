import { useEffect, useRef } from 'preact/hooks';
import { usePane } from '../pane';
import type { Task } from './useTask';
import { words } from './words';
import './parts.css';

/** How far the work has come, and the button that breaks it off; nothing while none is being done. */
export function TaskProgress({ task }: { readonly task: Task }) {
  const say = words[usePane().language];
  const { progress, cancel } = task;
  const working = progress !== undefined;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (working) button.current?.focus();
  }, [working]);
  if (!progress) return null;
  return (
    <div class="task" role="status">
      <p class="quiet">{say.working}</p>
      <progress aria-label={say.progress} value={progress.done} max={progress.total} />
      <button type="button" ref={button} onClick={cancel}>
        {say.cancel}
      </button>
    </div>
  );
}
