import { UsageError } from './command';

/** The choice that an option makes. @throws UsageError listing the known ones */
export function oneOf<T extends string>(option: string, given: string, known: readonly T[]): T {
  const found = known.find((one) => one === given);
  if (found !== undefined) return found;
  const list = known.join(', ');
  throw new UsageError({
    zh: `${option} 可为 ${list}，不能是 ${given}`,
    en: `${option} is one of ${list}, not ${given}`,
  });
}
