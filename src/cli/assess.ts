import { nameOf } from '../assessment/names';
import { parseArguments } from './arguments';
import { periodOption, settingsOf } from './assessmentOptions';
import { type Command, UsageError } from './command';
import { observationsIn } from './observationsFile';
import { printJson, printRows } from './output';
import { planOf } from './planArgument';

export const assessCommand: Command = {
  name: 'assess',
  usage: '--plan PLAN --observations FILE.csv --as-of 2023-06 [--method NAME] [--json]',
  summary: {
    zh: '按某一时点之前的最新数据评估每个指标：完成进度、领先或落后、滞后月数、所需增长、状态。',
    en: 'Assesses every indicator by its latest value up to a date: progress, lead, months behind, growth needed, status.',
  },
  run: async (args, terminal) => {
    const { values } = parseArguments(
      args,
      {
        plan: { type: 'string' },
        observations: { type: 'string' },
        'as-of': { type: 'string' },
        method: { type: 'string' },
        json: { type: 'boolean' },
      },
      0,
    );
    if (values.plan === undefined)
      throw new UsageError({ zh: '请用 --plan 给出规划', en: '--plan PLAN is needed' });
    const asOf = periodOption('--as-of', values['as-of']);
    const settings = settingsOf(values.method);
    const plan = await planOf(values.plan);
    const observations = await observationsIn(values.observations, plan, terminal);
    const { assess } = await import('../assessment/assess');
    const assessments = assess(plan, observations, asOf, settings);
    if (values.json)
      return printJson(
        terminal,
        assessments.map(({ record }) => record),
      );
    const { METHODS } = await import('../progress/methods');
    const words = METHODS[settings.method].words;
    await printRows(
      terminal,
      assessments.map((assessment) => {
        const { record } = assessment;
        return [
          String(record.number),
          nameOf(assessment, terminal.language),
          record.region,
          record.period ?? '',
          figure(record.actual, 6),
          figure(record.expected, 6),
          record.lead === null ? '' : `${figure(record.lead * 100, 3)} pp`,
          words[record.status]?.[terminal.language] ?? record.status,
        ];
      }),
    );
  },
};

function figure(value: number | null, digits: number): string {
  return value === null ? '' : String(Number(value.toPrecision(digits)));
}
