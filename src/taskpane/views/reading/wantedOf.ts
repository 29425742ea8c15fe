import type { Language } from '../../../wording/language';
import { targetWords } from '../plan/targetWords';
import { type Draft, typedValue } from './draft';

/** What is wanted, as the plan view will say it: "60家以上", "≥ 60 家"; the document's own words where there is no figure. */
export function wantedOf({ read, value, unit }: Draft, language: Language): string {
  const reading = typedValue(value);
  if (!reading.ok) return value;
  if (reading.value === undefined) return read.printed;
  const comparator = read.comparator === 'range' && !Array.isArray(reading.value) ? '=' : read.comparator;
  const words = targetWords({ kind: read.kind, comparator, value: reading.value, places: [] }, language);
  if (language === 'en') return `${words} ${unit}`.trim();
  // The unit follows the figure: what comes after it is 以上, 左右.
  return words.replace(/\d(?!.*\d)/, (lastDigit) => lastDigit + unit);
}
