import { useRef, useState } from 'preact/hooks';
import type { Message } from '../message';
import { usePane } from '../pane';
import { problemMessage } from '../problems';
import type { WriteOptions } from '../workbookPort';
import { words } from './words';

interface Progress {
  readonly done: number;
  readonly total: number;
}

/** A failure whose message is ready for the user. */
export class Told extends Error {
  constructor(readonly told: Message) {
    super(told.what);
  }
}

/** Work that takes a moment: what it resolves to is told, nothing where there is nothing to say. */
type Work = (options: WriteOptions) => Promise<Message | undefined>;

export interface Task {
  /** Undefined while nothing is being done. */
  readonly progress: Progress | undefined;
  readonly run: (work: Work) => Promise<void>;
  readonly cancel: () => void;
}

/** Runs one piece of work at a time, with progress and a way to break it off; whatever comes of it is told. */
export function useTask(): Task {
  const { language, tell } = usePane();
  const [progress, setProgress] = useState<Progress>();
  const abort = useRef<AbortController>(undefined);

  const run = async (work: Work) => {
    abort.current = new AbortController();
    const { signal } = abort.current;
    setProgress({ done: 0, total: 1 });
    tell(undefined);
    try {
      tell(await work({ signal, onProgress: (done, total) => setProgress({ done, total }) }));
    } catch (error) {
      if (signal.aborted) {
        tell({ tone: 'note', what: words[language].cancelled, why: words[language].asItWas });
      } else tell(error instanceof Told ? error.told : problemMessage(error, language));
    } finally {
      setProgress(undefined);
    }
  };

  return { progress, run, cancel: () => abort.current?.abort() };
}
