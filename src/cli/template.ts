import { parseArguments } from './arguments';
import type { Command } from './command';
import { writeWhole } from './files';
import { planOf } from './planArgument';
import { xlsxPath } from './xlsxPath';

export const templateCommand: Command = {
  name: 'template',
  usage: '--out FILE.xlsx [--plan PLAN] [--lang zh|en]',
  summary: {
    zh: '写出空白的规划模板（用 --plan 给出规划则填好）；填好的文件可代替规划代号使用。',
    en: 'Writes an empty plan form, or one filled with --plan; a filled form can stand wherever a plan id can.',
  },
  run: async (args, terminal) => {
    const { values } = parseArguments(args, { out: { type: 'string' }, plan: { type: 'string' } }, 0);
    const out = xlsxPath(values.out);
    const plan = values.plan === undefined ? undefined : await planOf(values.plan);
    const [{ planForm }, { writeXlsx }] = await Promise.all([
      import('../report/planForm'),
      import('../xlsx/writeXlsx'),
    ]);
    await writeWhole(out, await writeXlsx(planForm({ language: terminal.language, ...(plan && { plan }) })));
  },
};
