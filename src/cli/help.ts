import type { Language } from '../wording/language';
import type { Command } from './command';

const WORDS = {
  title: {
    zh: 'policy-targets：政策目标监测的命令行工具',
    en: 'policy-targets: target monitoring from the command line',
  },
  usage: { zh: '用法', en: 'Usage' },
  plan: {
    zh: 'PLAN 是内置规划的编号（见 plans），或规划 JSON 文件的路径。',
    en: 'PLAN is the id of a plan of the catalogue (see plans), or the path of a plan in a JSON file.',
  },
  language: {
    zh: '--lang zh|en 选择语言；不指定时按系统语言。',
    en: '--lang zh|en chooses the language; otherwise that of the system.',
  },
  exits: {
    zh: '退出码：0 成功，1 失败，2 用法错误。',
    en: 'Exit codes: 0 done, 1 failed, 2 wrong usage.',
  },
} as const;

/** `policy-targets plan PLAN [--json]` */
export const usageLine = (command: Command): string =>
  `policy-targets ${command.name} ${command.usage}`.trim();

/** The help of one command, or of all. */
export function helpText(commands: readonly Command[], language: Language): string {
  const lines = commands.flatMap((command) => [
    `  ${usageLine(command)}`,
    `      ${command.summary[language]}`,
  ]);
  const { title, usage, plan, language: languages, exits } = WORDS;
  return [
    title[language],
    '',
    `${usage[language]}:`,
    ...lines,
    '',
    plan[language],
    languages[language],
    exits[language],
    '',
  ].join('\n');
}
