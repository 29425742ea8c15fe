import { parseArguments } from './arguments';
import type { Command } from './command';
import { writeWhole } from './files';
import { planOf } from './planArgument';
import { xlsxPath } from './xlsxPath';

export const tableCommand: Command = {
  name: 'table',
  usage: 'PLAN --out FILE.xlsx [--lang zh|en]',
  summary: {
    zh: '把规划的指标表、责任分工和审核写入 Excel 文件；已有的文件会被替换。',
    en: 'Writes indicator table, responsibilities and audit of a plan into an Excel file; an existing file is replaced.',
  },
  run: async (args, terminal) => {
    const { values, positionals } = parseArguments(args, { out: { type: 'string' } }, 1);
    const out = xlsxPath(values.out);
    const plan = await planOf(positionals[0] ?? '');
    const [{ planSheets }, { writeXlsx }] = await Promise.all([
      import('../report/planSheets'),
      import('../xlsx/writeXlsx'),
    ]);
    await writeWhole(out, await writeXlsx(planSheets(plan, { language: terminal.language })));
  },
};
