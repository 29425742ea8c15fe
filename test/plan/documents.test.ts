import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/plan/catalogue';
import type { Plan } from '../../src/plan/schema';

/** The documents lie beside the project, not in it; their names begin with the number of their issue. */
const FOLDER = '../shared/seeds';
const DOCUMENTS: Readonly<Record<string, string>> = {
  'qinhuangdao-2018-2020': '000_',
  'xuchang-2020-2022': '001_',
  'ganzhou-2017-2020': '002_',
  'science-opinion-2015': '003_',
  'luquan-2021-2025': '004_',
};

function documentOf(plan: Plan): string {
  const file = readdirSync(FOLDER).find((name) => name.startsWith(DOCUMENTS[plan.id] ?? '?'));
  if (file === undefined) throw new Error(`no document for ${plan.id}`);
  return readFileSync(`${FOLDER}/${file}`, 'utf8');
}

/** How the documents print a number: 2.5, 1万 for 10,000, and in words where they write it so. */
function printed(value: number | readonly [number, number]): readonly string[] {
  if (typeof value !== 'number') return [value.join('-')];
  const inWords: Readonly<Record<number, string>> = { 2: '两', 100: '百', 1000: '千亿' };
  return [
    String(value),
    ...(value % 10_000 === 0 ? [`${value / 10_000}万`] : []),
    ...(inWords[value] === undefined ? [] : [inWords[value]]),
  ];
}

/** Whether the number stands by itself within a few characters of the words, wherever these occur. */
function numberStandsBy(text: string, words: string, value: number | readonly [number, number]): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const near = text.slice(Math.max(0, at - 12), at + words.length + 25);
    const found = printed(value).some((number) =>
      new RegExp(`(?<![\\d.])${number.replaceAll('.', '\\.')}(?![.\\d]*\\d)`).test(near),
    );
    if (found) return true;
  }
  return false;
}

/** Everything in a plan that says where it stands, with the number that must stand there. */
function evidenceOf(plan: Plan) {
  const ofIndicators = plan.indicators.flatMap((indicator) => [
    ...(indicator.baseline?.place === undefined
      ? []
      : [{ place: indicator.baseline.place, value: indicator.baseline.value }]),
    ...(indicator.history ?? []).map(({ place, value }) => ({ place, value })),
    ...indicator.targets.flatMap(({ places, value }) => places.map((place) => ({ place, value }))),
  ]);
  return [...ofIndicators, ...(plan.duties ?? []).map(({ place }) => ({ place, value: undefined }))];
}

const here = existsSync(FOLDER);

describe('the catalogue beside the documents (skipped where ../shared is absent)', () => {
  describe.skipIf(!here).each(CATALOGUE.map((plan) => [plan.id, plan] as const))('%s', (_, plan) => {
    it('names every place in words that the document has', () => {
      const text = documentOf(plan);
      for (const { place } of evidenceOf(plan)) expect(text).toContain(place.words);
    });

    it('finds every number beside the words of its place', () => {
      const text = documentOf(plan);
      const lost = evidenceOf(plan).filter(
        ({ place, value }) => value !== undefined && !numberStandsBy(text, place.words, value),
      );
      expect(lost).toEqual([]);
    });

    it('prints growth as the document does', () => {
      const text = documentOf(plan);
      const printedGrowth = plan.indicators.flatMap(({ targets }) =>
        targets.flatMap(({ growth }) => growth ?? []),
      );
      for (const growth of printedGrowth) expect(text).toContain(growth.printed);
    });

    it('names the units and tasks of the responsibility matrix as the document does', () => {
      // The notes of rows 2 and 34 say how these two were mended; the document prints them otherwise there.
      const text = documentOf(plan);
      for (const row of plan.responsibilities ?? []) {
        for (const words of [row.task, ...row.lead, ...row.responsible]) expect(text).toContain(words);
      }
    });

    it('takes a few words from the document, never its prose', () => {
      for (const { place } of evidenceOf(plan)) expect([...place.words].length).toBeLessThanOrEqual(20);
    });
  });
});
