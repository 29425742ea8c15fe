import type { Plan } from '../../../plan/schema';
import type { Observation } from '../../../series/observation';
import type { Message } from '../../message';
import type { WriteOptions } from '../../workbookPort';
import type { Incoming } from './incoming';

/** What the sections of the view work with. */
export interface DataWork {
  readonly plan: Plan;
  readonly known: readonly Observation[];
  readonly busy: boolean;
  /** Runs work on what the workbook keeps at that moment. */
  readonly run: (
    work: (known: readonly Observation[], options: WriteOptions) => Promise<Message | undefined>,
  ) => void;
  /** Shows what came in, to be checked before it is kept. */
  readonly check: (incoming: Incoming, known: readonly Observation[]) => void;
}
