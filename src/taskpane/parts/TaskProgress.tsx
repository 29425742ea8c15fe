import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePane } from '../pane';
import type { Task } from './useTask';
import { words } from './words';
import './parts.css';

interface Props {
  readonly task: Task;
  /** What is being done, in words; by default only that something is. */
  readonly doing?: string | undefined;
}

/**
 * How far the work has come, and the button that breaks it off; nothing while none is being done. The keyboard goes to
 * that button, and back to where it was when the button goes away with it.
 */
export function TaskProgress({ task, doing }: Props) {
  const say = words[usePane().language];
  const { progress, cancel } = task;
  const working = progress !== undefined;
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (working) {
      before.current = document.activeElement;
      button.current?.focus();
    } else if (document.activeElement === document.body && before.current instanceof HTMLElement) {
      before.current.focus();
    }
  }, [working]);
  if (!progress) return null;
  return (
    <div class="task" role="status">
      <p class="quiet">{doing ?? say.working}</p>
      {/* Until the first word of how far it is, the bar says only that something is being done. */}
      <progress aria-label={say.progress} value={progress.done || undefined} max={progress.total} />
      <button type="button" ref={button} onClick={cancel}>
        {say.cancel}
      </button>
    </div>
  );
}
