import { CATALOGUE, planById } from '../plan/catalogue';
import type { Plan } from '../plan/schema';
import { Current } from './current';
import { useCurrent } from './useCurrent';
import type { WorkbookPort } from './workbookPort';

/** The name under which the workbook keeps the user's own plans. */
const PLANS_KEY = 'plans';

const ownPlans = new Current<readonly Plan[]>([]);

/** The plan of this id: of the catalogue, or one that the workbook keeps. */
export function knownPlan(id: string): Plan | undefined {
  return planById(id) ?? ownPlans.value.find((plan) => plan.id === id);
}

/** All plans: the catalogue's, then the workbook's own. */
export function usePlans(): readonly Plan[] {
  return [...CATALOGUE, ...useCurrent(ownPlans)];
}

/**
 * Takes over the plans that the workbook keeps; whatever there is no plan is passed over.
 *
 * @throws ExcelProblem
 */
export async function readOwnPlans(workbook: WorkbookPort): Promise<void> {
  const { [PLANS_KEY]: kept } = await workbook.readStore();
  if (!Array.isArray(kept)) return;
  const { loadPlan } = await import('../plan/load');
  ownPlans.set(
    kept.flatMap((value) => {
      const loaded = loadPlan(value, PLANS_KEY);
      return loaded.ok && !planById(loaded.plan.id) ? [loaded.plan] : [];
    }),
  );
}

/**
 * Keeps a plan in the workbook, in place of an own one with the same id.
 *
 * @throws ExcelProblem
 */
export async function keepPlan(plan: Plan, workbook: WorkbookPort): Promise<void> {
  const plans = [...ownPlans.value.filter(({ id }) => id !== plan.id), plan];
  await workbook.writeStore(PLANS_KEY, plans);
  ownPlans.set(plans);
}
