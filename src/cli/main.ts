import type { Language } from '../wording/language';
import { CommandFailure, type Terminal, UsageError } from './command';
import { COMMANDS } from './commands';
import { helpText, usageLine } from './help';
import { languageOf, withoutLanguage } from './language';

const USAGE = { zh: '。用法：', en: '. Usage: ' } as const;

/** The parts of a process that the command line needs. */
export interface Process {
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly print: (text: string) => Promise<void>;
  /** Writes one line to standard error. */
  readonly complain: (line: string) => void;
}

/**
 * Runs one command line and returns its exit code: 0 done, 1 failed, 2 wrong usage. Never throws, and never shows a
 * stack trace: what went wrong is one line on standard error.
 */
export async function main(args: readonly string[], process: Process): Promise<0 | 1 | 2> {
  const { asked, rest } = withoutLanguage(args);
  let language: Language = languageOf(undefined, process.env);
  const [name = '', ...given] = rest;
  const command = COMMANDS.find((candidate) => candidate.name === name);
  try {
    language = languageOf(asked, process.env);
    const { print, stdin, complain } = process;
    const warn = (line: string) => complain(`policy-targets: ${line}`);
    const terminal: Terminal = { language, print, stdin, warn };
    if (isHelp(name) || (command && given.some(isHelp))) {
      await terminal.print(helpText(command ? [command] : COMMANDS, language));
      return 0;
    }
    if (!command) throw unknownCommand(name);
    await command.run(given, terminal);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      const usage = command ? usageLine(command) : 'policy-targets --help';
      process.complain(`policy-targets: ${error.reason[language]}${USAGE[language]}${usage}`);
      return 2;
    }
    const reason = error instanceof CommandFailure ? error.reason[language] : unexpected(error, language);
    process.complain(`policy-targets: ${reason}`);
    return 1;
  }
}

const isHelp = (arg: string) => arg === '--help' || arg === '-h' || arg === 'help';

function unknownCommand(name: string): UsageError {
  const names = COMMANDS.map((command) => command.name).join(', ');
  return name === ''
    ? new UsageError({ zh: `请给出命令：${names}`, en: `a command is needed: ${names}` })
    : new UsageError({ zh: `没有命令 ${name}；有：${names}`, en: `no command ${name}; there are ${names}` });
}

function unexpected(error: unknown, language: Language): string {
  const [line] = String(error instanceof Error ? error.message : error).split('\n');
  return language === 'zh' ? `意外错误，请报告：${line}` : `unexpected error, please report it: ${line}`;
}
