import ganzhou from '../../seeds/ganzhou-2017-2020.json';
import luquan from '../../seeds/luquan-2021-2025.json';
import qinhuangdao from '../../seeds/qinhuangdao-2018-2020.json';
import scienceOpinion from '../../seeds/science-opinion-2015.json';
import xuchang from '../../seeds/xuchang-2020-2022.json';
import type { Plan } from './schema';

/**
 * The plans that come with the add-in, as their documents state them.
 * Typed by assertion: TypeScript widens the literals of a JSON file, and parsing our own files at each start would
 * cost time for nothing; test/plan/catalogue.test.ts holds every one of them against the schema.
 */
export const CATALOGUE: readonly Plan[] = [
  luquan,
  qinhuangdao,
  xuchang,
  ganzhou,
  scienceOpinion,
] as readonly unknown[] as readonly Plan[];

/**
 * The plan of the catalogue with this id, undefined if there is none.
 *
 * @example planById('luquan-2021-2025')?.region // '石家庄市鹿泉区'
 */
export function planById(id: string): Plan | undefined {
  return CATALOGUE.find((plan) => plan.id === id);
}
