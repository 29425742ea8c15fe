import { misused } from './cellProblem';

/** Reads the value of one option; throws a CellProblem for one it does not know. */
export type OptionReader<T> = (value: string) => T;
type OptionReaders<T> = { readonly [K in keyof T]-?: OptionReader<T[K]> };

/**
 * Reads "name=value; name=value". Names and separators may be full-width; an unknown name is #VALUE! with the
 * names allowed. Options that are not given, or given no value, are absent from the result.
 *
 * @example parseOptions('method=statcan; labels=en', readers) // { method: 'statcan', labels: 'en' }
 */
export function parseOptions<T extends object>(text: string, readers: OptionReaders<T>): Partial<T> {
  const result: Partial<T> = {};
  for (const part of text.normalize('NFKC').split(/[;\n]/)) {
    if (part.trim() === '') continue;
    const [, given = part, value = ''] = /^([^=]*)=(.*)$/s.exec(part) ?? [];
    const name = given.trim().toLowerCase();
    if (!Object.hasOwn(readers, name)) throw unknownOption(name, Object.keys(readers));
    const key = name as keyof T & string;
    if (value.trim() !== '') result[key] = readers[key](value.trim());
  }
  return result;
}

function unknownOption(name: string, allowed: readonly string[]) {
  const list = allowed.join(', ');
  return misused({
    zh: `没有“${name}”这个选项；可用：${list}（写作 名称=值; 名称=值）`,
    en: `there is no option "${name}"; allowed are: ${list} (written name=value; name=value)`,
  });
}
