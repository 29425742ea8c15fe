import { type Observation, subjectOf } from './observation';

/** A value that was changed: what it was, what it became, when and why. */
export interface Revision {
  readonly before: Observation;
  readonly after: Observation;
}

/**
 * The revision log: each observation that replaced an earlier one of the same thing with another value or state, in
 * the order of the report dates. Why is the later observation's note.
 */
export function revisionLog(observations: readonly Observation[]): Revision[] {
  const revisions = [...bySubject(observations).values()].flatMap((history) =>
    history.slice(1).flatMap((after, i) => {
      const before = history[i] as Observation;
      return before.value !== after.value || before.state !== after.state ? [{ before, after }] : [];
    }),
  );
  return revisions.sort((a, b) => compareReports(a.after, b.after));
}

/**
 * The observations as known at the end of a day: of each thing the last one reported by then. One without a report
 * date counts as known from the start.
 *
 * @param date 2023-07-05; absent for all that is known
 */
export function asKnown(observations: readonly Observation[], date?: string): Observation[] {
  const reported =
    date === undefined ? observations : observations.filter((one) => (one.reported ?? '') <= date);
  return [...bySubject(reported).values()].map((history) => history[history.length - 1] as Observation);
}

/** Each thing's observations from the first to the last reported; of one day, as they were given. */
function bySubject(observations: readonly Observation[]): Map<string, Observation[]> {
  const histories = new Map<string, Observation[]>();
  for (const one of observations) {
    const subject = subjectOf(one);
    const history = histories.get(subject);
    if (history === undefined) histories.set(subject, [one]);
    else history.push(one);
  }
  for (const history of histories.values()) history.sort(compareReports);
  return histories;
}

function compareReports(a: Observation, b: Observation): number {
  const [first, second] = [a.reported ?? '', b.reported ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}
