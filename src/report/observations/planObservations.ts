import { subjectsOf } from '../../assessment/subjects';
import type { Plan } from '../../plan/schema';
import type { Observation } from '../../series/observation';

/**
 * Observations under the plan's own names, so that 高新技术企业数量 and 6 are one thing: the number of the indicator, or
 * the name of a target that counts something else; the plan's own region left out.
 *
 * @returns and those of nothing that the plan knows
 */
export function planObservations(
  plan: Plan,
  observations: readonly Observation[],
): { readonly known: readonly Observation[]; readonly strangers: readonly Observation[] } {
  const find = subjectsOf(plan);
  const known: Observation[] = [];
  const strangers: Observation[] = [];
  for (const observation of observations) {
    const subject = find(observation.indicator);
    if (subject === undefined) {
      strangers.push(observation);
      continue;
    }
    const { region, ...rest } = observation;
    const own = region === undefined || region === plan.region || region === plan.regionEn;
    known.push({
      ...rest,
      indicator: subject.target?.name ?? subject.indicator.number,
      ...(own ? {} : { region }),
    });
  }
  return { known, strangers };
}
