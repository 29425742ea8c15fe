import { useRef, useState } from 'preact/hooks';
import type { Plan } from '../../../plan/schema';
import { usePane } from '../../pane';
import { writePlanTable } from '../../sheet/writePlanTable';

interface Progress {
  readonly done: number;
  readonly total: number;
}

interface Writing {
  /** Undefined while nothing is being written. */
  readonly progress: Progress | undefined;
  readonly write: () => void;
  readonly cancel: () => void;
}

/** Writes the plan's table into the workbook, tells what came of it. */
export function useWriting(plan: Plan): Writing {
  const { settings, workbook, tell } = usePane();
  const [progress, setProgress] = useState<Progress>();
  const abort = useRef<AbortController>(undefined);

  const write = async () => {
    abort.current = new AbortController();
    setProgress({ done: 0, total: 1 });
    tell(undefined);
    const message = await writePlanTable(plan, settings, workbook, {
      signal: abort.current.signal,
      onProgress: (done, total) => setProgress({ done, total }),
    });
    setProgress(undefined);
    tell(message);
  };

  return { progress, write, cancel: () => abort.current?.abort() };
}
