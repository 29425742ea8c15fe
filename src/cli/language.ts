import type { Language } from '../wording/language';
import { UsageError } from './command';

/**
 * The language to answer in: the one asked for, else that of the environment (LC_ALL, LC_MESSAGES, LANG), else that of
 * the system, as on Windows.
 */
export function languageOf(asked: string | undefined, environment: NodeJS.ProcessEnv): Language {
  if (asked === 'zh' || asked === 'en') return asked;
  if (asked !== undefined) {
    throw new UsageError({
      zh: `--lang 只能是 zh 或 en，不能是 ${asked}`,
      en: `--lang is zh or en, not ${asked}`,
    });
  }
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** Splits `--lang zh` or `--lang=zh` off the arguments, wherever it stands. */
export function withoutLanguage(args: readonly string[]): { asked: string | undefined; rest: string[] } {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at < 0) return { asked: undefined, rest: [...args] };
  const apart = args[at] === '--lang';
  const asked = apart ? (args[at + 1] ?? '') : args[at]?.slice('--lang='.length);
  return { asked, rest: args.filter((_, index) => index !== at && !(apart && index === at + 1)) };
}
