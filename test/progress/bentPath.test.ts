import { scaleLinear } from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bentPathPassage,
  bentPathValue,
  finalTarget,
  legAt,
  type Revision,
  targetAt,
} from '../../src/progress/bentPath';
import { type PathName, pathPassage, pathValue } from '../../src/progress/path';

/** 100 at the end of 2020, 150 wanted at the end of 2025; from the end of 2022 on 170. */
const rising = { baseline: 100, start: 2021, target: 150, end: 2026 };
const revision: Revision = { from: 2023, target: 170 };

const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
const moment = fc.double({ min: 2021, max: 2026, noNaN: true });
const path = fc.constantFrom<PathName>('linear', 'compound');

describe('a path that bends where its target is revised', () => {
  test('leads from where it was to the new target', () => {
    // 100 + 50·2/5 = 120 at the bend, then 120 + 50·1.5/3 = 145
    expect(legAt(rising, revision, 2024.5, 'linear')).toEqual({
      baseline: 120,
      start: 2023,
      target: 170,
      end: 2026,
    });
    expect(bentPathValue(rising, revision, 2024.5, 'linear')).toBe(145);
  });

  test('compounds from the bend on where the first path did', () => {
    // 100·1.44^(2/4) = 120 at the bend, then 120·(270/120)^(1/2) = 180
    const ends = { baseline: 100, start: 2021, target: 144, end: 2025 };
    expect(bentPathValue(ends, { from: 2023, target: 270 }, 2024, 'compound')).toBeCloseTo(180, 9);
  });

  test('is the first path up to the day of the revision, that day included', () => {
    // 100 + 50·1.5/5 = 115
    expect(bentPathValue(rising, revision, 2022.5, 'linear')).toBe(115);
    expect(bentPathValue(rising, revision, 2023, 'linear')).toBe(120);
    expect(targetAt(rising, revision, 2023)).toBe(150);
    expect(targetAt(rising, revision, 2023.01)).toBe(170);
  });

  test('leads from its beginning where the target was revised before that', () => {
    // 100 + 70·2.5/5 = 135
    for (const from of [2021, 2019]) {
      expect(bentPathValue(rising, { from, target: 170 }, 2023.5, 'linear')).toBe(135);
    }
  });

  test('is a path like any other where nothing was revised', () => {
    fc.assert(
      fc.property(moment, path, (at, name) => {
        expect(legAt(rising, undefined, at, name)).toBe(rising);
        expect(bentPathValue(rising, undefined, at, name)).toBe(pathValue(rising, at, name));
      }),
    );
    expect(finalTarget(rising, undefined)).toBe(150);
    expect(finalTarget(rising, revision)).toBe(170);
  });

  test('runs between its three points as a scale of three points does, of logarithms where it compounds', () => {
    fc.assert(
      fc.property(amount, amount, amount, moment, path, (baseline, target, revised, at, name) => {
        const compounds = name === 'compound';
        const [into, back] = compounds ? [Math.log, Math.exp] : [Number, Number];
        const first = scaleLinear([2021, 2026], [into(baseline), into(target)]);
        const scale = scaleLinear([2021, 2023, 2026], [into(baseline), first(2023), into(revised)]);
        const value = bentPathValue(
          { ...rising, baseline, target },
          { from: 2023, target: revised },
          at,
          name,
        );
        expect(value / back(scale(at))).toBeCloseTo(1, 6);
      }),
    );
  });

  test('ends at the revised target to the last bit', () => {
    fc.assert(
      fc.property(amount, amount, path, (target, revised, name) => {
        const bent = { from: 2023, target: revised };
        expect(bentPathValue({ ...rising, target }, bent, rising.end, name)).toBe(revised);
      }),
    );
  });

  test('does not exist where the first leg does not', () => {
    expect(bentPathValue({ ...rising, baseline: 0 }, revision, 2024, 'compound')).toBeNaN();
    expect(bentPathPassage({ ...rising, baseline: 0 }, revision, 110, 2024, 'compound')).toBeNaN();
  });
});

describe('the time at which a bent path passes a value', () => {
  test('is read off the leg that has the value', () => {
    expect(bentPathPassage(rising, revision, 145, 2025, 'linear')).toBeCloseTo(2024.5, 9);
    // 110 lies before the bend: 100 + 50·1/5
    expect(bentPathPassage(rising, revision, 110, 2025, 'linear')).toBeCloseTo(2022, 9);
  });

  test('lies before the beginning for a value below the baseline, on the only leg where the first has no length', () => {
    // 14 a year from 2021 on: 93 half a year before.
    expect(bentPathPassage(rising, { from: 2021, target: 170 }, 93, 2025, 'linear')).toBeCloseTo(2020.5, 9);
  });

  test('is that of the first path as long as nothing was revised', () => {
    expect(bentPathPassage(rising, revision, 145, 2022, 'linear')).toBeCloseTo(2025.5, 9);
    expect(bentPathPassage(rising, undefined, 145, 2025, 'linear')).toBe(pathPassage(rising, 145, 'linear'));
  });

  test('is the time at which the path has the value', () => {
    const growth = fc.double({ min: 1.01, max: 3, noNaN: true });
    fc.assert(
      fc.property(growth, growth, moment, path, (first, rest, at, name) => {
        const ends = { ...rising, target: 100 * first };
        const bend = pathValue(ends, 2023, name);
        const bent = { from: 2023, target: bend * rest };
        const value = bentPathValue(ends, bent, at, name);
        expect(bentPathPassage(ends, bent, value, rising.end, name)).toBeCloseTo(at, 6);
      }),
    );
  });
});
