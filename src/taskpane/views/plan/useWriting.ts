import { useRef, useState } from 'preact/hooks';
import type { Plan } from '../../../plan/schema';
import type { Language } from '../../../wording/language';
import type { Message } from '../../message';
import { usePane } from '../../pane';
import { problemMessage } from '../../problems';
import type { WriteOutcome } from '../../workbookPort';
import { words } from './words';

interface Progress {
  readonly done: number;
  readonly total: number;
}

interface Writing {
  /** Undefined while nothing is being written. */
  readonly progress: Progress | undefined;
  /** How often the table has been written. */
  readonly written: number;
  readonly write: () => void;
  readonly cancel: () => void;
}

/** Writes the plan's table into the workbook and tells what came of it. */
export function useWriting(plan: Plan): Writing {
  const { language, settings, workbook, tell } = usePane();
  const [progress, setProgress] = useState<Progress>();
  const [written, setWritten] = useState(0);
  const abort = useRef<AbortController>(undefined);

  const write = async () => {
    abort.current = new AbortController();
    const { signal } = abort.current;
    setProgress({ done: 0, total: 1 });
    tell(undefined);
    try {
      const { indicatorTable } = await import('../../../report/indicatorTable');
      const outcome = await workbook.writeSheet(indicatorTable(plan, { language: settings.sheetLanguage }), {
        signal,
        onProgress: (done, total) => setProgress({ done, total }),
      });
      tell(outcomeMessage(outcome, language));
      setWritten((times) => times + 1);
    } catch (error) {
      tell(signal.aborted ? cancelledMessage(language) : problemMessage(error, language));
    } finally {
      setProgress(undefined);
    }
  };

  return { progress, written, write, cancel: () => abort.current?.abort() };
}

/** What was written, what was kept, and what found no place. */
export function outcomeMessage(outcome: WriteOutcome, language: Language): Message {
  const say = words[language];
  const { sheetName, kept, unplaced } = outcome;
  const list = unplaced.map(({ key, column, value }) => `${key} ${column}: ${value}`).join('; ');
  const why = [kept > 0 && say.kept(kept), list && say.unplaced(list)].filter(Boolean).join(' ');
  return {
    tone: unplaced.length > 0 ? 'problem' : 'success',
    what: say.written(sheetName),
    ...(why && { why }),
    next: say.writtenNext,
  };
}

function cancelledMessage(language: Language): Message {
  return { tone: 'note', what: words[language].cancelled, why: words[language].cancelledWhy };
}
