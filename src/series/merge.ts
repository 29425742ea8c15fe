import { type Observation, subjectOf } from './observation';
import { asKnown } from './revisions';

/** What an import would do, to be shown before anything is written. */
export interface Merge {
  /** Things of which nothing was known. */
  readonly added: readonly Observation[];
  /** Things whose value or state would change. */
  readonly changed: readonly { readonly before: Observation; readonly after: Observation }[];
  /** What is known already, exactly so. */
  readonly same: readonly Observation[];
  /** Reported before what is known now: it enters the history and changes no current value. */
  readonly older: readonly Observation[];
  /** All observations afterwards. Nothing known is dropped: a changed value stays in the history. */
  readonly result: readonly Observation[];
}

/**
 * Compares what comes in with what is known. Nothing is written: the caller shows it and keeps `result` if the user
 * agrees.
 */
export function merge(known: readonly Observation[], incoming: readonly Observation[]): Merge {
  const current = new Map(asKnown(known).map((one) => [subjectOf(one), one]));
  const added: Observation[] = [];
  const changed: { before: Observation; after: Observation }[] = [];
  const same: Observation[] = [];
  const older: Observation[] = [];
  // Several reports of one thing may come in; each is held against what stands after the one before.
  for (const after of inOrder(incoming)) {
    const before = current.get(subjectOf(after));
    if (before === undefined) added.push(after);
    else if (isSame(before, after)) same.push(after);
    else if (isOlder(after, before)) {
      if (known.some((one) => isReport(one, after))) same.push(after);
      else older.push(after);
      continue;
    } else changed.push({ before, after });
    if (before === undefined || !isSame(before, after)) current.set(subjectOf(after), after);
  }
  return {
    added,
    changed,
    same,
    older,
    result: [...known, ...added, ...changed.map((one) => one.after), ...older],
  };
}

function inOrder(observations: readonly Observation[]): Observation[] {
  return [...observations].sort((a, b) =>
    (a.reported ?? '') < (b.reported ?? '') ? -1 : (a.reported ?? '') > (b.reported ?? '') ? 1 : 0,
  );
}

/** A value said again is nothing new, unless its state is. */
function isSame(before: Observation, after: Observation): boolean {
  return before.value === after.value && (after.state === undefined || before.state === after.state);
}

function isOlder(one: Observation, than: Observation): boolean {
  return one.reported !== undefined && than.reported !== undefined && one.reported < than.reported;
}

function isReport(one: Observation, other: Observation): boolean {
  return subjectOf(one) === subjectOf(other) && one.reported === other.reported && isSame(one, other);
}
