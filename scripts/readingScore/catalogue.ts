import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '../../src/plan/catalogue';
import { readPlan } from '../../src/plan/reading/readPlan';
import { plainText } from '../../src/plan/reading/sourceText';
import type { Plan } from '../../src/plan/schema';
import { type Expected, type Score, scoreOf } from './score';

/** The documents lie beside the repository and are no part of it. */
const DOCUMENTS = join(import.meta.dirname, '../../../shared/seeds');
/** Which document each plan was taken from, by the beginning of its file name. */
const DOCUMENT_OF: Readonly<Record<string, string>> = {
  'qinhuangdao-2018-2020': '000',
  'xuchang-2020-2022': '001',
  'ganzhou-2017-2020': '002',
  'science-opinion-2015': '003',
  'luquan-2021-2025': '004',
};
/** The words that the catalogue names a target by stand no more than this many characters from a reading of it. */
const NEAR = 60;

export const documentsPresent = (): boolean => existsSync(DOCUMENTS);

/** Scores every plan of the catalogue whose document is known. */
export function scoreCatalogue(): Map<string, Score> {
  const files = readdirSync(DOCUMENTS);
  const scores = new Map<string, Score>();
  for (const plan of CATALOGUE) {
    const file = files.find((name) => name.startsWith(DOCUMENT_OF[plan.id] ?? '/'));
    if (!file) continue;
    const text = readFileSync(join(DOCUMENTS, file), 'utf8');
    scores.set(plan.id, scoreOf(expectedOf(plan, text), readPlan(plainText(text))));
  }
  return scores;
}

function expectedOf(plan: Plan, text: string): Expected[] {
  const placesOf = placesIn(text);
  return plan.indicators.flatMap(({ name, unit, targets }) =>
    targets.flatMap(({ value, kind, comparator, period, places }) => {
      if (value === undefined) return [];
      const stands = places.flatMap(({ words }) => placesOf(words));
      const expected: Expected = {
        name,
        figures: [{ value, unit: unit ?? null }],
        kind,
        comparator,
        year: period === undefined ? null : Number(period.slice(0, 4)),
        optional: false,
        isPlaceOf: ({ span }) =>
          stands.some((place) => place >= span.start - NEAR && place <= span.end + NEAR),
      };
      return [expected];
    }),
  );
}

/** Where some words stand in a text, whatever blanks and line ends the page has between them. */
function placesIn(text: string): (words: string) => number[] {
  const kept = Array.from({ length: text.length }, (_, at) => at).filter(
    (at) => text.charAt(at).trim() !== '',
  );
  const dense = kept.map((at) => text.charAt(at)).join('');
  return (words) => {
    const wanted = words.replace(/\s/g, '');
    const found: number[] = [];
    for (let at = dense.indexOf(wanted); at >= 0; at = dense.indexOf(wanted, at + 1))
      found.push(kept[at] ?? 0);
    return found;
  };
}
