import { parseArguments } from './arguments';
import type { Command } from './command';
import { printJson, printRows } from './output';
import { planOf } from './planArgument';

const SEVERITIES = {
  problem: { zh: '问题', en: 'problem' },
  remark: { zh: '提示', en: 'remark' },
  passed: { zh: '无误', en: 'passed' },
} as const;

export const auditCommand: Command = {
  name: 'audit',
  usage: 'PLAN [--json]',
  summary: {
    zh: '检查规划自身的数字：增速能否由基数和目标算出，各处说法、分项与总数是否一致。',
    en: 'Checks a plan against itself: growth against baseline and target, statements and parts against each other.',
  },
  run: async (args, terminal) => {
    const { values, positionals } = parseArguments(args, { json: { type: 'boolean' } }, 1);
    const plan = await planOf(positionals[0] ?? '');
    const { auditPlan } = await import('../plan/audit/auditPlan');
    const findings = auditPlan(plan);
    if (values.json) return printJson(terminal, findings);
    const { language } = terminal;
    await printRows(
      terminal,
      findings.map(({ severity, message }) => [SEVERITIES[severity][language], message[language]]),
    );
  },
};
