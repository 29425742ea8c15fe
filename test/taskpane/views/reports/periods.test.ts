import { expect, test } from 'vitest';
import { reportPeriods } from '../../../../src/taskpane/views/reports/periods';

const PLAN = { start: '2021' };

test('reports go back from the last known value to the first period of the plan', () => {
  const known = [{ period: '2020' }, { period: '2021-05' }];
  expect(reportPeriods(PLAN, known, 'month')).toEqual([
    '2021-05',
    '2021-04',
    '2021-03',
    '2021-02',
    '2021-01',
  ]);
  expect(reportPeriods(PLAN, known, 'quarter')).toEqual(['2021-Q2', '2021-Q1']);
  expect(reportPeriods(PLAN, known, 'year')).toEqual(['2021']);
});

test('without data there is nothing to report, nor with a baseline alone', () => {
  expect(reportPeriods(PLAN, [], 'month')).toEqual([]);
  expect(reportPeriods(PLAN, [{ period: '2020' }], 'month')).toEqual([]);
});
