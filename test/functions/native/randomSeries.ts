import type { CellInput } from '../../../src/functions/signature';
import { generator } from './randomRows';

/** Functions that read a range of periods and one of values; randomSeries is made for them. */
export const SERIES_NAMES = ['YOY', 'POP', 'YTD'] as const;

/** As many periods and values stand in a row. */
export const LENGTH = 8;

/** A row: its periods, its values, and a period to ask for. */
export interface Series {
  readonly periods: readonly CellInput[];
  readonly values: readonly CellInput[];
  readonly asked: CellInput;
}

const SPELLINGS = [
  { steps: 1, spell: (year: number) => year },
  { steps: 2, spell: (year: number, step: number) => `${year}-H${step + 1}` },
  { steps: 4, spell: (year: number, step: number) => `${year}-Q${step + 1}` },
  { steps: 12, spell: (year: number, step: number) => `${year}-${String(step + 1).padStart(2, '0')}` },
];

/**
 * Runs of eight years, halves, quarters or months that begin anywhere, with zeros and negative values; in every
 * fourth a hole, in every eighth a word among the values or periods, and at times a period that is not there.
 */
export function randomSeries(count: number): Series[] {
  const random = generator(77);
  const below = (limit: number) => Math.floor(random() * limit);
  return Array.from({ length: count }, (_, index): Series => {
    const { steps, spell } = SPELLINGS[index % SPELLINGS.length] as (typeof SPELLINGS)[number];
    const first = 2018 * steps + (random() < 0.5 ? 0 : below(2 * steps));
    const period = (n: number) => spell(Math.floor(n / steps), n % steps);
    const periods: CellInput[] = Array.from({ length: LENGTH }, (_, i) => period(first + i));
    const values: CellInput[] = periods.map(() => (random() < 0.1 ? 0 : below(20_000) / 100 - 10));
    // One flaw at most: of two, which is told first is nobody's promise.
    const flaw = random();
    if (flaw < 0.25) values[below(LENGTH)] = null;
    else if (flaw < 0.31) values[below(LENGTH)] = 'unknown';
    else if (flaw < 0.37) periods[below(LENGTH)] = 'unknown';
    const asked = random() < 0.03 ? 'unknown' : period(first + below(LENGTH + 1));
    return { periods, values, asked };
  });
}
