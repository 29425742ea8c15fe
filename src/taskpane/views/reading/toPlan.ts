import { type LoadedPlan, loadPlan, type PlanProblem, refused } from '../../../plan/load';
import type { Indicator, Place, Target } from '../../../plan/schema';
import type { Draft } from './draft';
import { contradictions, indicatorFields, together } from './indicatorOf';
import type { PlanFacts } from './planFacts';
import type { Reading } from './reading';
import { sectionAt } from './sectionAt';
import { targetOf } from './targetOf';

/** So many words name a place; more would be the document once again. */
const LONGEST_PLACE = 60;

/**
 * The plan that accepted targets make up, as the user corrected them. What has the same name and unit is one indicator,
 * numbered as it appears; the same target stated twice is one with two places.
 *
 * @param id its name in the workbook, which no other plan has
 * @returns a refusal, with the name of the indicator, where two targets contradict each other about theirs; and where
 *   the user's fields are no plan yet
 */
export function planOf(drafts: readonly Draft[], facts: PlanFacts, reading: Reading, id: string): LoadedPlan {
  const groups = byIndicator(drafts.filter(({ decision }) => decision === 'accepted'));
  const title = facts.title.trim();
  const problems = groups.flatMap((group) => contradictions(group.map(indicatorFields)));
  if (problems.length > 0) return refused(title, problems);
  const indicators = groups.map(
    (group, index): Indicator => ({
      number: index + 1,
      ...together(group.map(indicatorFields)),
      targets: group.reduce<readonly Target[]>(
        (targets, draft) =>
          withTarget(targets, {
            ...targetOf(draft, facts.start),
            places: [placeOf(draft, title, reading)],
          }),
        [],
      ) as Target[],
    }),
  );
  const loaded = loadPlan({ id, ...trimmed(facts), source: reading.from, indicators }, title);
  return loaded.ok ? loaded : refused(title, loaded.problems.map(byName(indicators)));
}

function byIndicator(drafts: readonly Draft[]): Draft[][] {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const { name, unit } = indicatorFields(draft);
    const key = `${name}\n${unit}`;
    groups.set(key, [...(groups.get(key) ?? []), draft]);
  }
  return [...groups.values()];
}

function withTarget(targets: readonly Target[], added: Target): readonly Target[] {
  const same = targets.findIndex((target) => stated(target) === stated(added));
  return same < 0
    ? [...targets, added]
    : targets.map((target, at) =>
        at === same ? { ...target, places: [...target.places, ...added.places] } : target,
      );
}

const stated = ({ places: _, ...rest }: Target): string => JSON.stringify(rest);

function placeOf({ stated, words, name }: Draft, title: string, { text }: Reading): Place {
  if (!stated) return { section: title, words: short(words) || short(name) };
  const { start, end } = stated.span;
  return { section: sectionAt(text, start) ?? title, words: short(text.slice(start, end)) };
}

function short(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_PLACE ? `${line.slice(0, LONGEST_PLACE)}…` : line;
}

/** `indicators[3].targets[0].value` says nothing to a user; the name of the indicator does. */
const byName =
  (indicators: readonly Indicator[]) =>
  ({ where, reason }: PlanProblem): PlanProblem => {
    const [path = '', index] = /^indicators\[(\d+)\]\.?/.exec(where) ?? [];
    const name = index === undefined ? undefined : indicators[Number(index)]?.name;
    return name === undefined
      ? { where, reason }
      : { where: `“${name}” ${where.slice(path.length)}`.trim(), reason };
  };

function trimmed(facts: PlanFacts): PlanFacts {
  return {
    title: facts.title.trim(),
    region: facts.region.trim(),
    issuer: facts.issuer.trim(),
    start: facts.start.trim(),
    end: facts.end.trim(),
  };
}
