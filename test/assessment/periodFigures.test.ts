import { expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess';
import { periodFigures } from '../../src/assessment/periodFigures';
import type { Plan } from '../../src/plan/schema';
import { of, plan } from './observations';

/** 10 a year, and 20 from 2024 on. */
const REVISED: Plan = {
  ...plan('luquan-2021-2025'),
  indicators: [
    {
      number: 1,
      name: '培育企业',
      unit: '家',
      measure: 'flow',
      direction: 'up',
      targets: [10, 20].map((value, index) => ({
        kind: 'annual-increment',
        comparator: '=',
        value,
        from: '2021',
        period: '2025',
        places: [{ section: '一', words: '目标' }],
        ...(index === 1 && { revisedFrom: '2024' }),
      })),
    },
  ],
};

it.each([
  // 15 of the 10 that were wanted at first, and 15 of the 20 that are wanted since.
  ['2023', 10, 1.5],
  ['2024', 20, 0.75],
])('holds the year %s against the yearly increment in force', (year, annualTarget, completion) => {
  const [assessment] = assess(REVISED, [of(1, year, 15)], year);
  if (assessment === undefined) throw new Error('not assessed');
  expect(periodFigures(assessment)).toMatchObject({ annualTarget, completion });
  expect(assessment.record.status).toBe(year === '2023' ? 'achieved' : 'missed');
});
