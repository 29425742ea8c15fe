import { strangersTo, subjectsOf } from '../assessment/subjects';
import type { Plan } from '../plan/schema';
import type { Observation } from '../series/observation';
import { CommandFailure, type Terminal, UsageError } from './command';
import { readWhole } from './files';

/** More than this many lines of complaint help nobody. */
const MOST_WARNINGS = 20;

/**
 * The observations in a CSV file. Rows that cannot be read, and indicators that the plan does not know, are named on
 * standard error and left out.
 *
 * @throws UsageError where no file is given
 * @throws CommandFailure for a file of which nothing can be read
 */
export async function observationsIn(
  path: string | undefined,
  plan: Plan,
  { language, warn }: Terminal,
): Promise<readonly Observation[]> {
  if (path === undefined) {
    throw new UsageError({
      zh: '请用 --observations 给出 CSV 文件',
      en: '--observations FILE.csv is needed',
    });
  }
  const bytes = await readWhole(path);
  const [{ readCsv }, { readTable }] = await Promise.all([
    import('../series/table/readCsv'),
    import('../series/table/readTable'),
  ]);
  const csv = readCsv(bytes);
  if (csv.kind === 'refused') {
    throw new CommandFailure({ zh: `${path}：${csv.reason.zh}`, en: `${path}: ${csv.reason.en}` });
  }
  const find = subjectsOf(plan);
  const { observations, unread } = readTable(csv.rows, {
    unitOf: (called) => find(called)?.indicator.unit,
  });
  const unreadable = unread.map(({ row, reason }) => ({
    zh: `${path} 第 ${row} 行：${reason.zh}`,
    en: `${path}, row ${row}: ${reason.en}`,
  }));
  const strange = [...new Set(strangersTo(plan, observations).map((one) => String(one.indicator)))].map(
    (name) => ({
      zh: `${path}：规划中没有指标“${name}”，已略去`,
      en: `${path}: the plan has no indicator "${name}"; left out`,
    }),
  );
  const problems = [...unreadable, ...strange];
  const [first] = problems;
  if (first !== undefined && strangersTo(plan, observations).length === observations.length) {
    throw new CommandFailure(first);
  }
  for (const problem of problems.slice(0, MOST_WARNINGS)) warn(problem[language]);
  const more = problems.length - MOST_WARNINGS;
  if (more > 0) warn({ zh: `${path}：另有 ${more} 处`, en: `${path}: and ${more} more` }[language]);
  return observations;
}
