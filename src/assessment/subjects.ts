import type { Indicator, Plan, Target } from '../plan/schema';
import type { Observation } from '../series/observation';

/** What an observation is of: an indicator, or one target of it that counts something of its own. */
export interface Subject {
  readonly indicator: Indicator;
  readonly target?: Target;
}

/**
 * Finds what the plan calls so: the number of an indicator (6), the row of one target (5.2), or a name in either
 * language; spaces, brackets' width and letter case do not matter.
 *
 * @example subjectsOf(luquan)('高新技术企业数量')?.indicator.number // 6
 */
export function subjectsOf(plan: Plan): (called: Observation['indicator']) => Subject | undefined {
  const subjects = new Map<string, Subject>();
  const add = (name: string | undefined, subject: Subject) => {
    if (name !== undefined && !subjects.has(plain(name))) subjects.set(plain(name), subject);
  };
  for (const indicator of plan.indicators) {
    for (const name of [String(indicator.number), indicator.name, indicator.nameEn]) add(name, { indicator });
  }
  for (const indicator of plan.indicators) {
    indicator.targets.forEach((target, index) => {
      const several = indicator.targets.length > 1 && target.revisedFrom === undefined;
      const subject = several && target.name !== undefined ? { indicator, target } : { indicator };
      for (const name of [`${indicator.number}.${index + 1}`, target.name, target.nameEn]) add(name, subject);
    });
  }
  return (called) => subjects.get(plain(String(called)));
}

/** Observations of nothing that the plan knows, to be named to whoever gave them. */
export function strangersTo(plan: Plan, observations: readonly Observation[]): Observation[] {
  const find = subjectsOf(plan);
  return observations.filter((one) => find(one.indicator) === undefined);
}

function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}
