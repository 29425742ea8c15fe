import { type AssessmentSettings, DEFAULT_SETTINGS } from '../assessment/settings';
import { METHODS, type MethodName } from '../progress/methods';
import { parsePeriod } from '../series/period';
import { UsageError } from './command';

/** The settings that `--method` asks for; the usual ones without it. */
export function settingsOf(method: string | undefined): AssessmentSettings {
  if (method === undefined) return DEFAULT_SETTINGS;
  if (Object.hasOwn(METHODS, method)) return { ...DEFAULT_SETTINGS, method: method as MethodName };
  const known = Object.keys(METHODS).join(', ');
  throw new UsageError({
    zh: `没有方法 ${method}；有：${known}`,
    en: `no method ${method}; there are ${known}`,
  });
}

/** A period given as an option. @throws UsageError where it is missing or not understood */
export function periodOption(name: string, given: string | undefined): string {
  const text = /^\d{4}$/.test(given ?? '') ? Number(given) : given;
  if (given !== undefined && text !== undefined && parsePeriod(text) !== undefined) return given;
  throw new UsageError({
    zh: `请用 ${name} 给出时期，如 2023、2023-Q2 或 2023-06`,
    en: `${name} takes a period such as 2023, 2023-Q2 or 2023-06`,
  });
}
