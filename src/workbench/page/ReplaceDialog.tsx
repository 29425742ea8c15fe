import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../wording/language';
import { words } from './words';

interface Props {
  readonly language: Language;
  replace(): void;
  keep(): void;
}

/** Asks before a changed workbook makes way for another; Escape and the first button keep it. */
export function ReplaceDialog({ language, replace, keep }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const texts = words[language];
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="replace" aria-labelledby="replace-question" onClose={keep}>
      <p id="replace-question">{texts.replace}</p>
      <div class="replace-buttons">
        <button type="button" class="button" onClick={keep}>
          {texts.keep}
        </button>
        <button type="button" class="button strong" onClick={replace}>
          {texts.replaceIt}
        </button>
      </div>
    </dialog>
  );
}
