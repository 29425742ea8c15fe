import type { Merge } from '../../series/merge';
import type { Observation } from '../../series/observation';
import type { Bilingual } from '../../wording/language';

/** What the user says about observations that come in, before they are kept. */
export interface Report {
  /** Day on which they were reported, for those that do not say: 2023-07-05. */
  readonly reported: string;
  /** Why values change; needed where some do. */
  readonly reason: string;
  /** State of new values that do not say theirs. */
  readonly state: NonNullable<Observation['state']>;
}

/** Why the report cannot be kept as it is; undefined where it can. */
export function objectionTo({ changed }: Merge, { reported, reason }: Report): Bilingual | undefined {
  if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(reported)) {
    return { zh: '请填写报告日期，如 2023-07-05。', en: 'Type the report date, such as 2023-07-05.' };
  }
  if (changed.some(({ after }) => after.note === undefined) && reason.trim() === '') {
    return { zh: '有数值将被修订，请填写原因。', en: 'Values will be revised: say why.' };
  }
  // A correction dated before what it corrects would never count.
  const latest = changed
    .filter(({ after }) => after.reported === undefined)
    .map(({ before }) => before.reported ?? '')
    .toSorted()
    .at(-1);
  if (latest !== undefined && reported < latest) {
    return {
      zh: `报告日期不能早于 ${latest}，即被修订数值的报告日期。`,
      en: `The report date cannot be before ${latest}, when the values to be revised were reported.`,
    };
  }
  return undefined;
}

/**
 * All observations once the user has agreed: what was known, what is new with its date and state, and what changed as
 * revised, with the reason. What says its own date, state or reason keeps it.
 */
export function settle(
  known: readonly Observation[],
  { added, changed, older }: Merge,
  { reported, reason, state }: Report,
): Observation[] {
  return [
    ...known,
    ...added.map((one) => ({ reported, state, ...one })),
    ...changed.map(({ after }) => ({ reported, state: 'revised' as const, note: reason.trim(), ...after })),
    ...older.map((one) => ({ reported, state, ...one })),
  ].map(withoutBlanks);
}

/** A reason that nobody needed to give is left out. */
function withoutBlanks(observation: Observation): Observation {
  const { note, ...rest } = observation;
  return note ? observation : rest;
}
