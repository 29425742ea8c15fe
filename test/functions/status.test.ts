import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/functions';
import type { CellError, CellInput } from '../../src/functions/signature';
import { judge } from './judge';

// Thresholds of methodology section 5: t = 5, v = 15 points; the path is at 50 points in mid-2023.
describe('the bands of method schedule, on a path that has come half way', () => {
  test.each([
    [200, 'achieved'],
    [260, 'achieved'],
    [155, 'ahead'],
    [154.9, 'on-track'],
    [150, 'on-track'],
    [145, 'on-track'],
    [144.9, 'behind'],
    [135, 'behind'],
    [134.9, 'off-track'],
    [100, 'off-track'],
    [99.9, 'reversing'],
  ])('%d is %s', (actual, code) => {
    expect(judge(actual, '2023-06')).toBe(code);
  });

  test.each([
    [155, 'ahead'],
    [150, 'on-track'],
    [149.9, 'behind'],
    [135, 'behind'],
    [134.9, 'off-track'],
  ])('of a binding indicator %d is %s', (actual, code) => {
    expect(judge(actual, '2023-06', 'nature=binding')).toBe(code);
  });

  // 0.1 + 0.2 is not 0.3 in floats: 0.3 of the way in 1.5 of 5 years is exactly on the path all the same.
  test('an exact threshold falls to the better side whatever the floats say', () => {
    expect(evaluate('STATUS', [0, 2020, 1, 2025, 0.1 + 0.2, '2022-06', 'nature=binding; labels=code'])).toBe(
      'on-track',
    );
    expect(
      evaluate('STATUS', [0, 2020, 1, 2025, 0.3 - 1e-16, '2022-06', 'nature=binding; labels=code']),
    ).toBe('on-track');
    expect(evaluate('STATUS', [0, 2020, 1, 2025, 0.299999, '2022-06', 'nature=binding; labels=code'])).toBe(
      'behind',
    );
  });

  test('the settings move the bands', () => {
    expect(judge(148, '2023-06', 'tolerance=0.01')).toBe('behind');
    expect(judge(148, '2023-06', 'tolerance=1%; severe=1.5%')).toBe('off-track');
  });
});

describe('falling indicators', () => {
  test.each([
    [45, 'ahead'],
    [50, 'on-track'],
    [56, 'behind'],
    [66, 'off-track'],
    [101, 'reversing'],
    [0, 'achieved'],
  ])('from 100 to 0, %d at half time is %s', (actual, code) => {
    expect(judge(actual, '2023-06', '', 0)).toBe(code);
  });
});

describe('dates', () => {
  test('on and after the end an unmet target is missed', () => {
    expect(judge(199, 2025)).toBe('missed');
    expect(judge(199, '2026-03')).toBe('missed');
    expect(judge(90, 2025)).toBe('missed');
    expect(judge(200, 2026)).toBe('achieved');
  });

  test('at or before the start there is no observation since the baseline', () => {
    expect(judge(100, 2020)).toBe('no-data');
    expect(judge(250, 2019)).toBe('no-data');
    expect(judge(110, '2019-06')).toBe('no-data');
  });

  test('a path that does not run forward is not assessable', () => {
    expect(evaluate('STATUS', [100, 2025, 200, 2020, 150, 2019, 'labels=code'])).toBe('no-data');
    expect(evaluate('STATUS', [100, 2022, 200, 2022, 150, '2021-06', 'labels=code'])).toBe('no-data');
  });
});

describe('blanks are verdicts, not errors', () => {
  test.each([
    ['actual', [100, 2020, 200, 2025, null, 2023], 'no-data'],
    ['baseline', [null, 2020, 200, 2025, 150, 2023], 'not-assessable'],
    ['start', [100, null, 200, 2025, 150, 2023], 'not-assessable'],
    ['target', [100, 2020, null, 2025, 150, 2023], 'not-assessable'],
    ['end', [100, 2020, 200, null, 150, 2023], 'not-assessable'],
    ['asOf', [100, 2020, 200, 2025, 150, null], 'not-assessable'],
  ] as const)('without %s', (_, args, code) => {
    expect(evaluate('STATUS', [...args, 'labels=code'])).toBe(code);
  });

  test('without a baseline, a target of known direction can still be met or missed', () => {
    expect(judge(210, 2023, 'direction=up', 200, null)).toBe('achieved');
    expect(judge(190, 2023, 'comparator=<=', 200, null)).toBe('achieved');
    expect(judge(190, 2025, 'direction=up', 200, null)).toBe('missed');
    expect(judge(190, 2023, 'direction=up', 200, null)).toBe('not-assessable');
  });
});

describe('targets to maintain', () => {
  test('are achieved while met and reversing otherwise', () => {
    expect(judge(100, 2023, '', 100)).toBe('achieved');
    expect(judge(101, 2023, '', 100)).toBe('achieved');
    expect(judge(99, 2023, '', 100)).toBe('reversing');
    expect(judge(99, 2023, 'direction=down', 100)).toBe('achieved');
    expect(judge(101, 2023, 'direction=down', 100)).toBe('reversing');
  });
});

describe('comparators', () => {
  test('超过 must be passed', () => {
    expect(judge(200, 2024, 'comparator=>')).not.toBe('achieved');
    expect(judge(200.1, 2024, 'comparator=超过')).toBe('achieved');
  });

  test('左右 is met within 2 % of the target, from either side', () => {
    expect(judge(196, 2025, 'comparator=~')).toBe('achieved');
    expect(judge(195.9, 2025, 'comparator=~')).toBe('missed');
    expect(judge(190, 2025, 'comparator=左右; near=5%')).toBe('achieved');
    expect(judge(250, 2025, 'comparator=~')).toBe('achieved');
  });

  test('达到, 以上 and the bound of an interval are met when reached', () => {
    for (const comparator of ['=', '>=', 'range', '达到', '不低于']) {
      expect(judge(200, 2025, `comparator=${comparator}`)).toBe('achieved');
      expect(judge(199, 2025, `comparator=${comparator}`)).toBe('missed');
    }
  });
});

describe('target kinds', () => {
  // 60 a year: by June 30 are due. Thresholds are 5 and 15 % of 60, so 33, 27 and 21.
  test.each([
    [60, 'achieved'],
    [33, 'ahead'],
    [27, 'on-track'],
    [26.9, 'behind'],
    [20.9, 'off-track'],
  ])('annual-increment of 60: %d by June is %s', (actual, code) => {
    expect(
      evaluate('STATUS', [null, 2020, 60, 2025, actual, '2023-06', 'kind=annual-increment; labels=code']),
    ).toBe(code);
  });

  test('each year of an annual increment is judged on its own', () => {
    const year = (actual: number, asOf: CellInput) =>
      evaluate('STATUS', [500, 2020, 60, 2025, actual, asOf, 'kind=annual-increment; labels=code']);
    expect(year(59, 2023)).toBe('missed');
    expect(year(60, 2023)).toBe('achieved');
    expect(year(5, '2024-01')).toBe('on-track');
  });

  // 300 over five years: 150 by mid-2023, whatever level there was before.
  test('cumulative-increment starts from nothing at the start of the plan', () => {
    const so = (actual: number) =>
      evaluate('STATUS', [999, 2020, 300, 2025, actual, '2023-06', 'kind=cumulative-increment; labels=code']);
    expect(so(150)).toBe('on-track');
    expect(so(134)).toBe('behind');
    expect(so(300)).toBe('achieved');
  });

  // 100·1.1² = 121 after two years of 10 %, 161.051 after five.
  test('growth-rate follows the index (1+g)^t', () => {
    const so = (actual: number, options = '', target = 0.1) =>
      evaluate('STATUS', [
        100,
        2020,
        target,
        2025,
        actual,
        2022,
        `kind=growth-rate; nature=binding; labels=code;${options}`,
      ]);
    expect(so(121)).toBe('on-track');
    expect(so(120.9)).toBe('behind');
    expect(so(161.06)).toBe('achieved');
    expect(so(121, 'unit=percent', 10)).toBe('on-track');
  });

  test('growth-rate of observed rates needs no baseline', () => {
    const so = (actual: number) =>
      evaluate('STATUS', [
        null,
        2020,
        12,
        2025,
        actual,
        2023,
        'kind=growth-rate; measure=rate; unit=%; nature=binding; labels=code',
      ]);
    expect(so(12)).toBe('on-track');
    expect(so(11.9)).toBe('behind');
    expect(so(-1)).toBe('reversing');
  });

  test('relative targets are met or not, period by period', () => {
    const so = (actual: number, asOf: CellInput) =>
      evaluate('STATUS', [
        null,
        null,
        2.5,
        2025,
        actual,
        asOf,
        'kind=relative; direction=up; comparator=>; labels=code',
      ]);
    expect(so(2.6, 2023)).toBe('achieved');
    expect(so(2.5, 2023)).toBe('behind');
    expect(so(2.4, 2025)).toBe('missed');
  });

  test('milestones are done, pending or missed', () => {
    const so = (done: CellInput, asOf: CellInput) =>
      evaluate('STATUS', [null, null, null, 2025, done, asOf, 'kind=milestone; labels=code']);
    expect(so(true, 2023)).toBe('achieved');
    expect(so('已完成', 2026)).toBe('achieved');
    expect(so('否', 2023)).toBe('on-track');
    expect(so(false, 2025)).toBe('missed');
    expect(so(null, 2023)).toBe('no-data');
  });

  test('only milestones are done or not', () => {
    expect((evaluate('STATUS', [1, 2020, 2, 2025, '完成', 2023]) as CellError).error).toBe('#VALUE!');
  });
});

// 20 in 2020 to 30 in 2025: 26 for the year 2023, so 13 by June, or 7.8 where earlier years had 30 % by then.
describe('flows within the year', () => {
  const so = (actual: number, asOf: CellInput, options = '') =>
    evaluate('STATUS', [
      20,
      2020,
      30,
      2025,
      actual,
      asOf,
      `measure=flow; nature=binding; labels=code; ${options}`,
    ]);

  test('are held against the share of the year', () => {
    expect(so(13, '2023-06')).toBe('on-track');
    expect(so(12.9, '2023-06')).toBe('behind');
    expect(so(7.8, '2023-06', 'share=0.3')).toBe('on-track');
    expect(so(7.7, '2023-06', 'share=30%')).toBe('behind');
  });

  test('are held against the path at the end of a year', () => {
    expect(so(26, 2023)).toBe('on-track');
    expect(so(25.9, '2023-12')).toBe('behind');
  });

  test('below an upper bound are not won before the year is over', () => {
    const below = (actual: number, asOf: CellInput) =>
      evaluate('STATUS', [30, 2020, 20, 2025, actual, asOf, 'measure=flow; labels=code']);
    expect(below(12, '2023-06')).toBe('on-track');
    expect(below(15, '2023-06')).toBe('behind');
  });
});

// To 200 by 2025; from 2023 on to 260. The bend is at the end of 2022, at 140; mid-2024 is half way from 140 to 260.
describe('options', () => {
  test('the path can change the verdict at half time of 100 to 150, by 2.5 units', () => {
    // Compound: 100·1.5^0.5 = 122.47, linear: 125.
    const so = (path: string) =>
      evaluate('STATUS', [100, 2020, 150, 2025, 123, '2023-06', `nature=binding; labels=code; path=${path}`]);
    expect(so('linear')).toBe('behind');
    expect(so('compound')).toBe('on-track');
  });

  test('a compound path from zero is not assessable', () => {
    expect(evaluate('STATUS', [0, 2020, 150, 2025, 75, '2023-06', 'path=compound; labels=code'])).toBe(
      'not-assessable',
    );
  });

  test('labels are Chinese by default, plain words without a shape', () => {
    expect(evaluate('STATUS', [100, 2020, 200, 2025, 200, 2023])).toBe('已实现');
    expect(evaluate('STATUS', [100, 2020, 200, 2025, 200, 2023, 'labels=en'])).toBe('Achieved');
  });

  test('result=value gives the lead', () => {
    expect(judge(140, '2023-06', 'result=value')).toBeCloseTo(-0.1, 12);
  });

  test('full-width separators and blanks do not matter', () => {
    expect(judge(149.9, '2023-06', '　ｎａｔｕｒｅ＝binding；')).toBe('behind');
  });

  test('unknown ones are #VALUE! with those allowed', () => {
    const answer = judge(1, 2023, 'natur=binding') as CellError;
    expect(answer.error).toBe('#VALUE!');
    expect(answer.message).toContain('nature');
    const value = judge(1, 2023, 'nature=maybe') as CellError;
    expect(value.error).toBe('#VALUE!');
    expect(value.message).toContain('expected, binding');
  });
});
