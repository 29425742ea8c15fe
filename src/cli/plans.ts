import { CATALOGUE } from '../plan/catalogue';
import { parseArguments } from './arguments';
import type { Command } from './command';
import { printJson, printRows } from './output';
import { yearOf } from './targetRecords';

export const plansCommand: Command = {
  name: 'plans',
  usage: '[--json]',
  summary: { zh: '列出内置的规划。', en: 'Lists the plans of the catalogue.' },
  run: async (args, terminal) => {
    const { values } = parseArguments(args, { json: { type: 'boolean' } }, 0);
    const records = CATALOGUE.map((plan) => ({
      id: plan.id,
      title: plan.title,
      issuer: plan.issuer,
      start: yearOf(plan.start),
      end: yearOf(plan.end),
      targets: plan.indicators.reduce((count, { targets }) => count + targets.length, 0),
    }));
    if (values.json) return printJson(terminal, records);
    await printRows(
      terminal,
      CATALOGUE.map((plan, index) => [
        plan.id,
        (terminal.language === 'en' ? plan.titleEn : undefined) ?? plan.title,
        String(records[index]?.targets),
      ]),
    );
  },
};
