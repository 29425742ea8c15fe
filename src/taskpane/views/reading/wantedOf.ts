import type { Language } from '../../../wording/language';
import { targetWords } from '../plan/targetWords';
import type { Draft } from './draft';
import { typedValue } from './typedValue';

/** What is wanted, as the plan view will say it: "60家以上", "≥ 60 家"; what it is compared with where there is no figure. */
export function wantedOf(draft: Draft, language: Language): string {
  const { kind, comparator, unit, reference } = draft;
  const reading = typedValue(draft.value, unit);
  if (!reading.ok) return draft.value;
  const { value } = reading;
  if (kind !== 'milestone' && value === undefined) return reference;
  const words = targetWords({ kind, comparator, value, places: [] }, language);
  if (kind === 'milestone') return words;
  if (language === 'en') return `${words} ${unit}`.trim();
  // The unit follows the figure: what comes after it is 以上, 左右.
  return words.replace(/\d(?!.*\d)/, (lastDigit) => lastDigit + unit);
}
