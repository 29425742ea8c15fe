import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CATALOGUE } from '../src/plan/catalogue';
import type { ReadTarget } from '../src/plan/reading/reading';
import { readPlan } from '../src/plan/reading/readPlan';
import { plainText } from '../src/plan/reading/sourceText';
import type { Indicator, Plan, Target } from '../src/plan/schema';

/**
 * How well the reader reads: what it finds in the documents of the catalogue against what the catalogue says of them.
 * A reading and a target are the same if the number is and the place: the words that the catalogue names it by stand no
 * more than `NEAR` characters from the reading's words. Run by `npm run reading-score`.
 */

/** The documents lie beside the repository and are no part of it. */
export const DOCUMENTS = join(import.meta.dirname, '../../shared/seeds');
/** Which document each plan was taken from, by the beginning of its file name. */
const DOCUMENT_OF: Readonly<Record<string, string>> = {
  'qinhuangdao-2018-2020': '000',
  'xuchang-2020-2022': '001',
  'ganzhou-2017-2020': '002',
  'science-opinion-2015': '003',
  'luquan-2021-2025': '004',
};
const NEAR = 60;

export interface Score {
  readonly targets: number;
  readonly found: number;
  readonly readings: number;
  readonly right: number;
  /** Of the targets found, how many have this right. */
  readonly agreement: Readonly<Record<'kind' | 'comparator' | 'year' | 'unit', number>>;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

interface Expected {
  readonly indicator: Indicator;
  readonly target: Target;
  readonly places: readonly number[];
}

export const documentsPresent = (): boolean => existsSync(DOCUMENTS);

/** Scores every plan of the catalogue whose document is known. */
export function scoreCatalogue(): Map<string, Score> {
  const files = readdirSync(DOCUMENTS);
  const scores = new Map<string, Score>();
  for (const plan of CATALOGUE) {
    const file = files.find((name) => name.startsWith(DOCUMENT_OF[plan.id] ?? '/'));
    if (file) scores.set(plan.id, scorePlan(plan, readFileSync(join(DOCUMENTS, file), 'utf8')));
  }
  return scores;
}

function scorePlan(plan: Plan, text: string): Score {
  const readings = readPlan(plainText(text)).filter(({ target }) => target !== null);
  const places = placesIn(text);
  const expected = plan.indicators.flatMap((indicator) =>
    indicator.targets
      .filter(({ value }) => value !== undefined)
      .map((target) => ({ indicator, target, places: target.places.flatMap(({ words }) => places(words)) })),
  );
  const pairs = expected.map((one) => ({ one, reading: readings.find((reading) => same(one, reading)) }));
  const found = pairs.flatMap(({ one, reading }) => (reading ? [{ one, reading }] : []));
  const wrong = readings.filter((reading) => !expected.some((one) => same(one, reading)));
  const count = (agrees: (one: Expected, reading: ReadTarget) => boolean): number =>
    found.filter(({ one, reading }) => agrees(one, reading)).length;
  return {
    targets: expected.length,
    found: found.length,
    readings: readings.length,
    right: readings.length - wrong.length,
    agreement: {
      kind: count((one, reading) => one.target.kind === reading.kind),
      comparator: count((one, reading) => one.target.comparator === reading.comparator),
      year: count((one, reading) => Number(one.target.period?.slice(0, 4)) === reading.targetYear),
      unit: count((one, reading) => one.indicator.unit === reading.unit),
    },
    missed: pairs
      .filter(({ reading }) => !reading)
      .map(({ one }) => `${one.indicator.name} ${one.target.value}`),
    wrong: wrong.map(({ name, printed, unit }) => `${name} ${printed} (${unit ?? ''})`),
  };
}

const same = (one: Expected, { target, span }: ReadTarget): boolean =>
  JSON.stringify(one.target.value) === JSON.stringify(target) &&
  one.places.some((place) => place >= span.start - NEAR && place <= span.end + NEAR);

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

/** The sum of several scores. */
export function total(scores: Iterable<Score>): Score {
  const all = [...scores];
  const sum = (pick: (score: Score) => number): number =>
    all.reduce((result, score) => result + pick(score), 0);
  return {
    targets: sum(({ targets }) => targets),
    found: sum(({ found }) => found),
    readings: sum(({ readings }) => readings),
    right: sum(({ right }) => right),
    agreement: {
      kind: sum(({ agreement }) => agreement.kind),
      comparator: sum(({ agreement }) => agreement.comparator),
      year: sum(({ agreement }) => agreement.year),
      unit: sum(({ agreement }) => agreement.unit),
    },
    missed: all.flatMap(({ missed }) => missed),
    wrong: all.flatMap(({ wrong }) => wrong),
  };
}

const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(3));

function line(name: string, { targets, found, readings, right, agreement }: Score): string {
  const agreed = Object.entries(agreement).map(([what, count]) => `${what} ${share(count, found)}`);
  return `${name.padEnd(24)} recall ${share(found, targets)} (${found}/${targets})  precision ${share(right, readings)} (${right}/${readings})  ${agreed.join('  ')}`;
}

function print(): void {
  if (!documentsPresent()) {
    console.log('The documents are not here (../shared/seeds): nothing to score.');
    return;
  }
  const scores = scoreCatalogue();
  for (const [id, score] of scores) {
    console.log(line(id, score));
    for (const missed of score.missed) console.log(`    missed  ${missed}`);
    for (const wrong of score.wrong) console.log(`    wrong   ${wrong}`);
  }
  console.log(line('all', total(scores.values())));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) print();
