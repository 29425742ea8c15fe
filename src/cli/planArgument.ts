import { CATALOGUE, planById } from '../plan/catalogue';
import type { Plan } from '../plan/schema';
import { CommandFailure, UsageError } from './command';
import { readWhole } from './files';

/**
 * The plan that an argument names: the id of one of the catalogue, or the path of a JSON file or of a filled-in
 * plan form (it has a slash or ends in .json or .xlsx).
 *
 * @throws UsageError for an unknown id, listing the known ones
 * @throws CommandFailure for a file that is no plan, saying why
 */
export async function planOf(argument: string): Promise<Plan> {
  if (/\.xlsx$/i.test(argument)) return (await import('./planWorkbook')).planFromWorkbook(argument);
  if (/[\\/]|\.json$/i.test(argument)) return planFromFile(argument);
  const plan = planById(argument);
  if (plan) return plan;
  const known = CATALOGUE.map(({ id }) => id).join(', ');
  throw new UsageError({
    zh: `没有规划 ${argument}；有：${known}`,
    en: `no plan ${argument}; there are ${known}`,
  });
}

async function planFromFile(path: string): Promise<Plan> {
  const text = new TextDecoder().decode(await readWhole(path));
  const { loadPlan } = await import('../plan/load');
  const loaded = loadPlan(parsedJson(text, path), path);
  if (!loaded.ok) throw new CommandFailure(loaded.message);
  return loaded.plan;
}

function parsedJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const [detail] = String((error as Error).message).split('\n');
    throw new CommandFailure({ zh: `${path}：不是 JSON（${detail}）`, en: `${path}: not JSON (${detail})` });
  }
}
