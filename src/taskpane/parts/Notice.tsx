import type { Message } from '../message';

interface Props {
  readonly message: Message | undefined;
  readonly dismissLabel: string;
  readonly onDismiss: () => void;
}

const SHAPES: Record<Message['tone'], string> = { success: '✓', note: 'i', problem: '!' };

/** The one place for messages. The live region is always there, so that screen readers hear what appears in it. */
export function Notice({ message, dismissLabel, onDismiss }: Props) {
  return (
    <div role={message?.tone === 'problem' ? 'alert' : 'status'}>
      {message && (
        <div class={`notice ${message.tone}`}>
          <span class="notice-shape" aria-hidden="true">
            {SHAPES[message.tone]}
          </span>
          <div>
            <p class="notice-what">{message.what}</p>
            {message.why && <p>{message.why}</p>}
            {message.next && <p>{message.next}</p>}
          </div>
          <button type="button" class="plain" aria-label={dismissLabel} onClick={onDismiss}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}
