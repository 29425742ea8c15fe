import { useEffect, useRef, useState } from 'preact/hooks';
import { usePane } from '../../pane';
import { FileField } from '../../parts/FileField';
import type { Pasted } from './readSource';
import { words } from './words';

interface Props {
  readonly busy: boolean;
  /** Shown in place of another document that was put away: the focus was in that. */
  readonly again: boolean;
  readonly read: (source: File | Pasted) => void;
}

/** Where a document comes from: a file, or what was copied out of one. */
export function SourceSection({ busy, again, read }: Props) {
  const say = words[usePane().language];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (again) heading.current?.focus();
  }, [again]);
  const [pasted, setPasted] = useState<Pasted>({ text: '' });

  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {say.heading}
      </h1>
      <p class="quiet">{say.about}</p>
      <FileField
        label={say.file}
        accept=".docx,.html,.htm,.txt,.xlsx,.pdf"
        disabled={busy}
        hint={say.fileHint}
        hintId="document-hint"
        take={read}
      />
      <label class="field">
        <span>{say.paste}</span>
        <textarea
          rows={6}
          value={pasted.text}
          aria-describedby="document-paste-hint"
          onInput={(event) => setPasted({ text: event.currentTarget.value })}
          onPaste={(event) => {
            const area = event.currentTarget;
            const whole = area.selectionStart === 0 && area.selectionEnd === area.value.length;
            const { clipboardData } = event;
            const html = clipboardData?.getData('text/html');
            // The markup holds the tables; it is of use only as long as the text stands as it was pasted.
            if (!whole || !clipboardData || !html) return;
            event.preventDefault();
            setPasted({ text: clipboardData.getData('text/plain'), html });
          }}
        />
        <span id="document-paste-hint" class="quiet">
          {say.pasteHint}
        </span>
      </label>
      <div class="buttons">
        <button
          type="button"
          class="primary"
          disabled={busy || pasted.text.trim() === ''}
          onClick={() => read(pasted)}
        >
          {say.readPasted}
        </button>
      </div>
    </>
  );
}
