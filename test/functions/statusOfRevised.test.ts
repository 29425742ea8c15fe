import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/functions';
import type { CellError, CellInput } from '../../src/functions/signature';
import { judge } from './judge';

describe('revised targets', () => {
  const revised = 'revised-from=2023; revised-target=260; nature=binding';

  test('bend the path where they begin', () => {
    expect(judge(200, '2024-06', revised)).toBe('on-track');
    expect(judge(199.9, '2024-06', revised)).toBe('behind');
  });

  test('leave what was before as it was', () => {
    expect(judge(140, 2022, revised)).toBe('on-track');
    expect(judge(120, 2021, revised)).toBe('on-track');
    expect(judge(119, 2021, revised)).toBe('behind');
  });

  test('decide what is met', () => {
    expect(judge(200, 2025, revised)).toBe('missed');
    expect(judge(260, 2025, revised)).toBe('achieved');
  });

  // From 2024 on 20 a year instead of 10: by June of 2024 and of 2025 there are 10 due.
  test.each(['2024-06', '2025-06'])(
    'are each year on its own where they are increments a year: %s',
    (asOf) => {
      const so = (actual: number) =>
        evaluate('STATUS', [
          0,
          2020,
          10,
          2025,
          actual,
          asOf,
          'kind=annual-increment; nature=binding; labels=code; revised-from=2024; revised-target=20',
        ]);
      expect(so(10)).toBe('on-track');
      expect(so(9.9)).toBe('behind');
    },
  );

  test('need both of their options', () => {
    expect((judge(1, 2023, 'revised-from=2023') as CellError).error).toBe('#VALUE!');
  });
});

// 100·1.08² = 116.64 at the bend, ·1.1² = 141.1344 at the end of 2024, ·1.1 = 155.24784 in 2025.
describe('revised growth targets', () => {
  const so = (actual: number, asOf: CellInput, options = '') =>
    evaluate('STATUS', [
      100,
      2020,
      0.08,
      2025,
      actual,
      asOf,
      `kind=growth-rate; revised-from=2023; revised-target=0.1; labels=code; ${options}`,
    ]);

  test('compound at the new rate from the year of the revision on', () => {
    expect(so(141.1344, 2024, 'nature=binding')).toBe('on-track');
    expect(so(141.13, 2024, 'nature=binding')).toBe('behind');
    // 30 of 55.24784 where 41.1344 are due.
    expect(so(130, 2024)).toBe('off-track');
    expect(so(130, 2024, 'result=value')).toBeCloseTo(-11.1344 / 55.24784, 12);
  });

  test('leave the first rate to the years before', () => {
    expect(so(116.64, 2022, 'nature=binding')).toBe('on-track');
    expect(so(116.6, 2022, 'nature=binding')).toBe('behind');
  });

  test('are met by the level that both rates lead to', () => {
    expect(so(155.24784, 2025)).toBe('achieved');
    // More than 100·1.08⁵ = 146.93, less than 100·1.1⁵ = 161.05.
    expect(so(155.2, 2025)).toBe('missed');
  });

  test('take both rates in percent where the options say so', () => {
    const inPercent = (actual: number) =>
      evaluate('STATUS', [
        100,
        2020,
        8,
        2025,
        actual,
        2024,
        'kind=growth-rate; unit=percent; nature=binding; labels=code; revised-from=2023; revised-target=10',
      ]);
    expect([inPercent(141.1344), inPercent(141.13)]).toEqual(['on-track', 'behind']);
  });
});
