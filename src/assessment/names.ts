import type { Plan } from '../plan/schema';
import { inLanguage, type Language } from '../wording/language';
import type { Assessment } from './assessment';

/** What the reader calls what was assessed: the target's own name where the record is of that, else the indicator's. */
export function nameOf({ record, indicator, target }: Assessment, language: Language): string {
  return record.indicator === target.name
    ? inLanguage(language, target.name, target.nameEn)
    : inLanguage(language, indicator.name, indicator.nameEn);
}

/** The record's region; the plan's own in the reader's language. */
export function regionOf({ record }: Assessment, plan: Plan, language: Language): string {
  return record.region === plan.region ? inLanguage(language, plan.region, plan.regionEn) : record.region;
}
