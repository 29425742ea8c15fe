import type { Plan } from '../plan/schema';
import type { Region } from '../report/decomposition/regionList';
import { FORMULA_MODES } from '../report/formulaMode';
import { parseArguments } from './arguments';
import { type Command, CommandFailure, UsageError } from './command';
import { readWhole, writeWhole } from './files';
import { oneOf } from './oneOf';
import { printJson } from './output';
import { planOf } from './planArgument';
import { xlsxPath } from './xlsxPath';

export const decomposeCommand: Command = {
  name: 'decompose',
  usage: 'PLAN --year 2024 --regions FILE.csv [--out FILE.xlsx] [--json] [--formulas policy|native|values]',
  summary: {
    zh: '把规划目标分到各年，并把某一年的任务按权重分到各地区，合计与总数完全一致：写入 Excel 文件，或用 --json 输出。CSV 的列为 地区、权重、保底，后两列可空。',
    en: 'Splits the targets of a plan into years, and a year over regions by weight so that the parts add up exactly: into an Excel file, or as --json. Columns of the CSV are region, weight, minimum; the last two may be blank.',
  },
  run: async (args, terminal) => {
    const { values, positionals } = parseArguments(
      args,
      {
        year: { type: 'string' },
        regions: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean' },
        formulas: { type: 'string' },
      },
      1,
    );
    const out = values.json && values.out === undefined ? undefined : xlsxPath(values.out);
    const mode = oneOf('--formulas', values.formulas ?? 'policy', FORMULA_MODES);
    const plan = await planOf(positionals[0] ?? '');
    const year = yearOf(values.year, plan);
    const options = { year, regions: await regionsIn(values.regions) };
    if (out !== undefined) {
      const [{ decompositionSheets }, { writeXlsx }] = await Promise.all([
        import('../report/decomposition/decompositionSheets'),
        import('../xlsx/writeXlsx'),
      ]);
      const { language } = terminal;
      await writeWhole(out, await writeXlsx(decompositionSheets(plan, { ...options, language, mode })));
    }
    if (values.json) {
      const { partRecords } = await import('../report/decomposition/records');
      await printJson(terminal, partRecords(plan, options));
    }
  },
};

/** @throws UsageError unless it is a year of the plan */
function yearOf(given: string | undefined, { start, end }: Plan): number {
  const [first, last] = [start, end].map((period) => period.slice(0, 4)) as [string, string];
  if (given !== undefined && /^\d{4}$/.test(given) && given >= first && given <= last) return Number(given);
  throw new UsageError({
    zh: `请用 --year 给出规划期内的年份（${first} 至 ${last}）`,
    en: `--year takes a year of the plan, ${first} to ${last}`,
  });
}

/**
 * The regions in a CSV file, all of them with a weight or none.
 *
 * @throws UsageError where no file is given
 * @throws CommandFailure naming what is wrong with it
 */
async function regionsIn(path: string | undefined): Promise<Region[]> {
  if (path === undefined)
    throw new UsageError({
      zh: '请用 --regions 给出地区的 CSV 文件',
      en: '--regions FILE.csv is needed',
    });
  const bytes = await readWhole(path);
  const [{ readCsv }, { readRegions }] = await Promise.all([
    import('../series/table/readCsv'),
    import('../report/decomposition/regionList'),
  ]);
  const failed = (zh: string, en: string) =>
    new CommandFailure({ zh: `${path}：${zh}`, en: `${path}: ${en}` });
  const csv = readCsv(bytes);
  if (csv.kind === 'refused') throw failed(csv.reason.zh, csv.reason.en);
  const { regions, problems } = readRegions(csv.rows);
  if (problems.length > 0) {
    throw failed(problems.map(({ zh }) => zh).join('；'), problems.map(({ en }) => en).join('; '));
  }
  if (regions.length === 0) throw failed('没有地区', 'lists no regions');
  const without = regions.filter(({ weight }) => weight === undefined);
  if (without.length > 0 && without.length < regions.length) {
    const names = without.map(({ name }) => name);
    throw failed(
      `${names.join('、')}没有权重；要么都填，要么都不填`,
      `no weight for ${names.join(', ')}; give all regions one, or none`,
    );
  }
  const weighted = regions.map((region) => ({ weight: 1, ...region }));
  if (weighted.every(({ weight }) => weight === 0)) throw failed('权重全是 0', 'all weights are 0');
  return weighted;
}
