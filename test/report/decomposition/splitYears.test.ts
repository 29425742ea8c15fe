import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator, Plan, Target } from '../../../src/plan/schema';
import { type SplitRow, splitRows } from '../../../src/report/decomposition/splitRow';
import { shortfall, splitYears } from '../../../src/report/decomposition/splitYears';
import { SOME_PLAN } from './somePlan';

const YEARS = [2021, 2022, 2023, 2024, 2025];
const { rows, leftOut } = splitRows(SOME_PLAN);
const row = (key: number | string) => rows.find((one) => one.key === key) as SplitRow;
const levels = (key: number | string, typed = {}) =>
  splitYears(row(key), YEARS, typed).map(({ level }) => level);
const parts = (key: number | string, typed = {}) =>
  splitYears(row(key), YEARS, typed).map(({ part }) => part);

describe('the years of a target', () => {
  it('follow the path in whole enterprises: 24.4 a year from 228 on', () => {
    // 252.4, 276.8, 301.2, 325.6, 350
    expect(levels(1)).toEqual([252, 277, 301, 326, 350]);
    expect(parts(1)).toEqual([24, 25, 24, 25, 24]);
  });

  it('keep two decimals of what is measured: 1.69 亿元 more each year', () => {
    expect(levels(2)).toEqual([3.24, 4.93, 6.62, 8.31, 10]);
    // 14.18 and 7.164 a year: 21.344, 28.508, 35.672, 42.836, 50
    expect(levels(3)).toEqual([21.34, 28.51, 35.67, 42.84, 50]);
  });

  it('are the same number each year where the plan wants so many a year', () => {
    expect(parts(4)).toEqual([10, 10, 10, 10, 10]);
    expect(levels(4)).toEqual([10, 20, 30, 40, 50]);
  });

  it('share out an increment over the whole plan: 7 in five years is 1.4, 2.8, 4.2, 5.6, 7', () => {
    expect(parts(5)).toEqual([1, 2, 1, 2, 1]);
  });

  it('grow at a constant rate where the plan counts in percent a year', () => {
    expect(levels(10)).toEqual([1100, 1210, 1331, 1464.1, 1610.51]);
  });

  it('bend where the target was revised: 110, 120, 130, then half of the 40 left each year', () => {
    expect(levels(9)).toEqual([110, 120, 130, 150, 170]);
    expect(shortfall(row(9), splitYears(row(9), YEARS))).toBe(0);
  });

  it('are each the increment in force where one a year was revised', () => {
    expect(parts(13)).toEqual([10, 10, 10, 20, 20]);
    expect(levels(13)).toEqual([10, 20, 30, 50, 70]);
    expect(shortfall(row(13), splitYears(row(13), YEARS))).toBe(0);
  });

  it('keep an interim target as it was where only the last one was revised', () => {
    const plan = revisedFrom('2024', 200);
    const { rows: found } = splitRows(plan);
    const of = (key: string) =>
      splitYears(found.find((one) => one.key === key) as SplitRow, YEARS).map(({ part }) => part);
    // 100 to 160, and then the 40 that are left until 200.
    expect([of('11.1'), of('11.2')]).toEqual([
      [20, 20, 20],
      [20, 20],
    ]);
  });

  it('start from the interim target once that is due: 60 in three years, then the 20 that are left', () => {
    expect(parts('11.1')).toEqual([20, 20, 20]);
    expect(levels('11.2')).toEqual([170, 180]);
    expect(parts('11.2')).toEqual([10, 10]);
    // 30 by 2023, and 30 more until 60 in 2025.
    expect([parts('12.1'), parts('12.2')]).toEqual([
      [10, 10, 10],
      [15, 15],
    ]);
  });

  it('wait for a baseline where the document gives none, and use the one that is typed', () => {
    expect(levels(6)).toEqual([]);
    // From 3 to 8: one a year.
    expect(levels(6, { baseline: 3 })).toEqual([4, 5, 6, 7, 8]);
  });

  it('take a level by hand, and leave the other years on the path', () => {
    const typed = { years: new Map([[2023, 310]]) };
    expect(levels(1, typed)).toEqual([252, 277, 310, 326, 350]);
    expect(parts(1, typed)).toEqual([24, 25, 33, 16, 24]);
  });

  it('bring what is typed to whole enterprises', () => {
    const typed = { years: new Map([[2023, 310.5]]) };
    expect(levels(1, typed)).toEqual([252, 277, 311, 326, 350]);
    expect(parts(1, typed)).toEqual([24, 25, 34, 15, 24]);
    // 3.6, 4.7, 5.8, 6.9 and 8 from 2.5 on, which is 3.
    expect(parts(6, { baseline: 2.5 })).toEqual([1, 1, 1, 1, 1]);
  });

  it('take an increment by hand, and say how far the sum is off', () => {
    const typed = { years: new Map([[2021, 3]]) };
    expect(parts(5, typed)).toEqual([3, 2, 1, 2, 1]);
    expect(shortfall(row(5), splitYears(row(5), YEARS, typed))).toBe(-2);
  });

  it('add up exactly, whatever baseline, target and path', () => {
    const whole = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(
        whole,
        whole,
        fc.constantFrom('linear' as const, 'compound' as const),
        fc.nat(3),
        (from, to, path, decimals) => {
          const scaled = (value: number) => value / 10 ** decimals;
          const one = { ...row(1), baseline: scaled(from), total: scaled(to), path, decimals };
          const found = splitYears(one, YEARS);
          const sum = found.reduce((total, { part }) => total + Math.round(part * 10 ** decimals), 0);
          expect(sum).toBe(to - from);
          expect(shortfall(one, found)).toBe(0);
        },
      ),
    );
  });
});

/** The plan with the last target of the eleventh indicator revised. */
function revisedFrom(from: string, value: number): Plan {
  const indicators = SOME_PLAN.indicators.map((one): Indicator => {
    const last = one.targets.at(-1);
    return one.number === 11 && last
      ? { ...one, targets: [...one.targets, { ...last, value, revisedFrom: from }] }
      : one;
  });
  return { ...SOME_PLAN, indicators };
}

it('leaves out what is due when the plan begins', () => {
  const [first] = SOME_PLAN.indicators as [Indicator];
  const due = (period: string) =>
    splitRows({
      ...SOME_PLAN,
      indicators: [{ ...first, targets: first.targets.map((target) => ({ ...target, period })) }],
    }).leftOut.map(({ reason }) => reason.en);
  expect(due('2020')).toEqual(['due before the plan begins']);
  expect(due('2021-03')).toEqual([]);
});

it('says why growth rates and milestones are not split', () => {
  expect(leftOut.map(({ key }) => key)).toEqual([7, 8]);
  expect(leftOut[0]?.reason.zh).toContain('12%');
});

it('tells both rates where one that is not split was revised', () => {
  const indicators = SOME_PLAN.indicators
    .filter(({ number }) => number === 7)
    .map((one): Indicator => {
      const [first] = one.targets as [Target];
      return { ...one, targets: [first, { ...first, value: 15, revisedFrom: '2024' }] };
    });
  const [{ reason } = { reason: undefined }] = splitRows({ ...SOME_PLAN, indicators }).leftOut;
  expect(reason).toEqual({
    zh: '增速，各地同为 12%，2024年起 15%',
    en: 'a rate of growth, 12% and from 2024 on 15%, in every region',
  });
});
