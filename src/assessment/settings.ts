import type { MethodName } from '../progress/methods';
import type { PathName } from '../progress/path';
import { DEFAULT_RULES } from '../progress/rules';

/** What the reader may decide about an assessment (methodology, section 5). */
export interface AssessmentSettings {
  readonly method: MethodName;
  /** `plan`: each target by its own convention. */
  readonly path: PathName | 'plan';
  /** Shares of the way from baseline to target. */
  readonly tolerance: number;
  readonly severe: number;
  /** Day up to which reports count, such as 2023-07-05; absent for all that is known. */
  readonly asKnown?: string;
}

export const DEFAULT_SETTINGS: AssessmentSettings = {
  method: 'schedule',
  path: 'plan',
  tolerance: DEFAULT_RULES.tolerance,
  severe: DEFAULT_RULES.severe,
};
