import type { CellInput } from '../../../src/functions/signature';

/** The inputs of a row, in the order of the columns A to H. */
export const INPUTS = ['baseline', 'start', 'target', 'end', 'actual', 'asOf', 'other', 'published'] as const;
export type Row = readonly CellInput[];

/** Lehmer's generator: the same rows on every machine, so that a failure can be looked at. */
export function generator(seed: number) {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/**
 * Rows as people fill them: values of either sign and of any order, zeros, repeated values, periods in every spelling
 * that the templates promise to read, and in every eighth row one blank or one word where it does not belong.
 */
export function randomRows(count: number, seed = 20231): Row[] {
  const random = generator(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const amount = () => {
    const value = Math.round((random() * 1000 - 100) * 100) / 100;
    return pick([value, value, value, value, Math.round(value), 0, 100]);
  };
  /** A growth over five years as a plan might print it: in any convention and precision, at times one digit off. */
  const published = (from: number, to: number) => {
    const compound = from > 0 && to > 0 ? 100 * ((to / from) ** (1 / 5) - 1) : 0;
    const decimals = Math.floor(random() * 3);
    const slip = pick([0, 0, 1, 2]) / 10 ** decimals;
    return Number((pick([to - from, (to - from) / 5, compound]) + slip).toFixed(decimals));
  };
  const period = (from: number, to: number): CellInput => {
    const year = from + Math.floor(random() * (to - from + 1));
    const month = 1 + Math.floor(random() * 12);
    return pick<() => CellInput>([
      () => year,
      () => String(year),
      () => `${year}-${String(month).padStart(2, '0')}`,
      () => `${year}-Q${Math.ceil(month / 3)}`,
      () => `${year}-H${Math.ceil(month / 6)}`,
    ])();
  };
  return Array.from({ length: count }, (_, index) => {
    const baseline = amount();
    const target = random() < 0.05 ? baseline : amount();
    const actual = random() < 0.5 ? baseline + (target - baseline) * random() * 1.1 : amount();
    const row: CellInput[] = [
      baseline,
      pick([2020, period(2018, 2021)]),
      target,
      pick([2025, period(2021, 2026)]),
      actual,
      period(2019, 2027),
      amount(),
      published(baseline, target),
    ];
    if (index % 8 === 0) row[Math.floor(random() * row.length)] = pick<CellInput>([null, 'unknown']);
    return row;
  });
}
