import type { Plan } from '../plan/schema';
import { parseArguments } from './arguments';
import type { Command, Terminal } from './command';
import { printJson, printRows } from './output';
import { planOf } from './planArgument';
import { joined, type TargetRecord, targetRecords } from './targetRecords';

export const planCommand: Command = {
  name: 'plan',
  usage: 'PLAN [--responsibility] [--json]',
  summary: {
    zh: '列出规划的全部目标；加 --responsibility 列出责任分工。',
    en: 'Lists every target of a plan; with --responsibility, its matrix of who answers for what.',
  },
  run: async (args, terminal) => {
    const { values, positionals } = parseArguments(
      args,
      { json: { type: 'boolean' }, responsibility: { type: 'boolean' } },
      1,
    );
    const plan = await planOf(positionals[0] ?? '');
    if (values.responsibility) await printResponsibilities(plan, values.json === true, terminal);
    else await printTargets(plan, values.json === true, terminal);
  },
};

async function printTargets(plan: Plan, json: boolean, terminal: Terminal): Promise<void> {
  const records = targetRecords(plan);
  if (json) return printJson(terminal, records);
  await printRows(
    terminal,
    records.map((record) => [
      record.name,
      valueText(record),
      record.unit ?? '',
      String(record.targetYear ?? ''),
      record.lead ?? '',
    ]),
  );
}

function valueText({ comparator, target }: TargetRecord): string {
  if (target === null) return '';
  if (typeof target !== 'number') return target.join('-');
  return comparator === '=' ? String(target) : `${comparator}${target}`;
}

async function printResponsibilities(plan: Plan, json: boolean, terminal: Terminal): Promise<void> {
  const records = (plan.responsibilities ?? []).map(({ seq, group, task, lead, responsible }) => ({
    seq,
    group: group ?? null,
    task,
    lead: joined(lead),
    responsible: joined(responsible),
  }));
  if (json) return printJson(terminal, records);
  await printRows(
    terminal,
    records.map(({ seq, group, task, lead, responsible }) => [
      String(seq),
      group ?? '',
      task,
      lead ?? '',
      responsible ?? '',
    ]),
  );
}
