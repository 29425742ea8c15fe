import type { ReportRow } from '../parts/reportRow';

/** What a narrative says of one indicator; each language words it in its own way. No full stop at the end. */
export interface Phrases {
  /** Value, change on a year before, where the path is, how far from it. */
  readonly standing: (row: ReportRow) => string;
  /** What is missing to the target and what it takes; empty where nothing is. */
  readonly need: (row: ReportRow) => string;
}
