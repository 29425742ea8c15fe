import type { Bilingual } from '../../wording/language';
import type { Indicator, Place, Target } from '../schema';

/** A figure for a sentence: at most four decimals, no trailing zeros. */
export function figure(value: number): string {
  return Number.isNaN(value) ? '—' : String(Number(value.toFixed(4)));
}

/** What the indicator is called in each language. */
export function nameOf(indicator: Indicator): Bilingual {
  return { zh: indicator.name, en: indicator.nameEn ?? indicator.name };
}

const WORDED: Readonly<Record<Target['comparator'], (number: string) => Bilingual>> = {
  '>=': (number) => ({ zh: `${number}以上`, en: `at least ${number}` }),
  '>': (number) => ({ zh: `超过${number}`, en: `more than ${number}` }),
  '~': (number) => ({ zh: `${number}左右`, en: `about ${number}` }),
  '<=': (number) => ({ zh: `${number}以内`, en: `at most ${number}` }),
  '=': (number) => ({ zh: number, en: number }),
  range: (number) => ({ zh: number, en: number }),
};

/** A target's number as a reader says it: 60家以上, at least 60. */
export function wordedValue(target: Target, unit = ''): Bilingual {
  const number = [target.value ?? Number.NaN].flat().map(figure).join('-');
  const { zh } = WORDED[target.comparator](number + unit);
  const { en } = WORDED[target.comparator](unit === '%' ? `${number}%` : number);
  return { zh, en };
}

/** The sections of these places, each once. */
export function sectionsOf(places: readonly Place[]): Bilingual {
  const sections = [...new Set(places.map((place) => place.section))];
  return { zh: sections.join('；'), en: sections.join('; ') };
}
