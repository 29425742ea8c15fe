import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lagMonths, lead, progressShare } from '../../src/progress/distance';
import { milestones } from '../../src/progress/milestones';
import { pace } from '../../src/progress/pace';
import { elapsed, pathPassage, pathValue } from '../../src/progress/path';

// 100 at the end of 2020 (position 2021), 144 at the end of 2022.
const rising = { baseline: 100, start: 2021, target: 144, end: 2023 };

describe('a path', () => {
  test('is at the baseline before its start and at the target after its end', () => {
    for (const path of ['linear', 'compound'] as const) {
      expect(pathValue(rising, 2019, path)).toBe(100);
      expect(pathValue(rising, 2030, path)).toBe(144);
    }
  });

  test('is half way at half time, by steps or by growth', () => {
    expect(pathValue(rising, 2022, 'linear')).toBe(122);
    expect(pathValue(rising, 2022, 'compound')).toBeCloseTo(120, 12);
  });

  test('does not run backwards, nor does a compound one pass zero', () => {
    expect(elapsed(2023, 2023, 2023)).toBeNaN();
    expect(elapsed(2023, 2023, 2024)).toBeNaN();
    expect(elapsed(2023, 2021, 2022)).toBeNaN();
    expect(pathValue({ ...rising, baseline: 0 }, 2022, 'compound')).toBeNaN();
    expect(pathValue({ ...rising, baseline: 0 }, 2021, 'compound')).toBeNaN();
    expect(pathValue({ ...rising, target: -1 }, 2022, 'compound')).toBeNaN();
    expect(pathValue({ ...rising, target: 0 }, 2022, 'compound')).toBeNaN();
    expect(pathValue({ ...rising, baseline: -100, target: -144 }, 2022, 'compound')).toBeNaN();
  });

  test('ends at the target to the last bit, whatever rounding its formula would bring', () => {
    const amount = fc.double({ min: 0.001, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(amount, amount, fc.constantFrom('linear', 'compound'), (baseline, target, path) => {
        expect(pathValue({ ...rising, baseline, target }, rising.end, path)).toBe(target);
      }),
    );
  });

  test('is passed where it has the value, continued beyond both ends', () => {
    expect(pathPassage(rising, 122, 'linear')).toBe(2022);
    expect(pathPassage(rising, 188, 'linear')).toBe(2025);
    expect(pathPassage(rising, 120, 'compound')).toBeCloseTo(2022, 12);
    expect(pathPassage(rising, 0, 'compound')).toBeNaN();
    expect(pathPassage({ ...rising, target: 100 }, 100, 'linear')).toBeNaN();
    expect(pathPassage({ ...rising, target: 100 }, 110, 'linear')).toBeNaN();
    expect(pathPassage({ ...rising, target: 100 }, 110, 'compound')).toBeNaN();
    expect(pathPassage({ ...rising, end: 2021 }, 122, 'linear')).toBeNaN();
    expect(pathPassage({ ...rising, baseline: -1 }, 120, 'compound')).toBeNaN();
    expect(pathPassage({ ...rising, target: 0 }, 120, 'compound')).toBeNaN();
  });
});

describe('distances to the path', () => {
  test('are 10 points behind and 6 months late at 20 of 50 in mid-2023', () => {
    const ends = { baseline: 100, start: 2021, target: 150, end: 2026 };
    expect(progressShare(100, 150, 120)).toBe(0.4);
    expect(lead(ends, 120, 2023.5, 'linear')).toBeCloseTo(-0.1, 12);
    expect(lagMonths(ends, 120, 2023.5, 'linear')).toBeCloseTo(6, 9);
  });

  test('do not exist without a distance', () => {
    expect(progressShare(5, 5, 5)).toBeNaN();
    expect(pace({ ...rising, target: 100 }, 110, 2022, 'linear')).toBeNaN();
  });

  test('the pace is achieved over required growth, in the convention of the path', () => {
    expect(pace(rising, 111, 2022, 'linear')).toBeCloseTo(11 / 22, 12);
    expect(pace(rising, 110, 2022, 'compound')).toBeCloseTo(0.1 / 0.2, 12);
  });
});

describe('milestones', () => {
  test('follow the calendar: a path from mid-2021 has its first yearly one in December', () => {
    const ends = { baseline: 0, start: 2021.5, target: 30, end: 2024 };
    expect(milestones(ends, 'linear', 12)).toEqual([
      { at: 2022, value: 6 },
      { at: 2023, value: 18 },
      { at: 2024, value: 30 },
    ]);
  });

  test('end with the target, though it falls inside a step', () => {
    const ends = { baseline: 0, start: 2021, target: 18, end: 2022.5 };
    expect(milestones(ends, 'linear', 12)).toEqual([
      { at: 2022, value: 12 },
      { at: 2022.5, value: 18 },
    ]);
  });
});
