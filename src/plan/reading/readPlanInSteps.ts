import type { ReadTarget } from './reading';
import { readingSteps } from './readPlan';
import type { SourceText } from './sourceText';

export interface ReadingOptions {
  /** Breaks the reading off. */
  readonly signal?: AbortSignal;
  /** How far it has come, in characters of the text. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Milliseconds of work after which others have their turn: a pane that answers within this feels immediate. */
const TURN = 20;

/**
 * Reads the targets that a plan sets as `readPlan` does, and lets the thread do other things in between, so that a pane
 * can show how far it is and be clicked.
 *
 * @example await readPlanInSteps(plainText(text), { signal, onProgress: (done, total) => show(done / total) })
 * @throws the signal's reason when broken off
 */
export async function readPlanInSteps(
  source: SourceText,
  { signal, onProgress }: ReadingOptions = {},
): Promise<ReadTarget[]> {
  const total = source.text.length;
  const steps = readingSteps(source);
  for (let turn = performance.now(); ; ) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) {
      onProgress?.(total, total);
      return step.value;
    }
    if (performance.now() - turn < TURN) continue;
    onProgress?.(Math.floor(step.value * total), total);
    await new Promise((others) => setTimeout(others));
    turn = performance.now();
  }
}
