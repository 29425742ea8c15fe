import { describe, expect, test } from 'vitest';
import { objectionTo, settle } from '../../../src/report/observations/settle';
import { merge } from '../../../src/series/merge';
import type { Observation } from '../../../src/series/observation';
import { asKnown, revisionLog } from '../../../src/series/revisions';

const MAY: Observation = {
  indicator: 6,
  period: '2023-05',
  value: 286,
  basis: 'current',
  state: 'final',
  reported: '2023-06-05',
};
const CORRECTED: Observation = { indicator: 6, period: '2023-05', value: 280, basis: 'current' };
const JUNE: Observation = { indicator: 6, period: '2023-06', value: 290, basis: 'current' };

const REPORT = { reported: '2023-07-05', reason: '剔除重复', state: 'preliminary' } as const;

describe('keeping what came in', () => {
  test('a corrected value stands beside the former one, as revised, with date and reason', () => {
    const result = settle([MAY], merge([MAY], [CORRECTED, JUNE]), REPORT);
    expect(result).toEqual([
      MAY,
      { ...JUNE, reported: '2023-07-05', state: 'preliminary' },
      { ...CORRECTED, reported: '2023-07-05', state: 'revised', note: '剔除重复' },
    ]);
    expect(revisionLog(result)).toEqual([{ before: MAY, after: result[2] }]);
  });

  test('as known before the correction was reported, the former value stands', () => {
    const result = settle([MAY], merge([MAY], [CORRECTED]), REPORT);
    const valueOn = (date: string) => asKnown(result, date).map(({ value }) => value);
    expect(valueOn('2023-07-04')).toEqual([286]);
    expect(valueOn('2023-07-05')).toEqual([280]);
  });

  test('what says its own date and state keeps them', () => {
    const dated: Observation = { ...JUNE, reported: '2023-07-03', state: 'final' };
    expect(settle([], merge([], [dated]), REPORT)).toEqual([dated]);
  });
});

describe('what is asked before', () => {
  const changed = merge([MAY], [CORRECTED]);
  test('a report date, and a reason where a value changes', () => {
    expect(objectionTo(changed, { ...REPORT, reported: '' })?.en).toContain('report date');
    expect(objectionTo(changed, { ...REPORT, reason: ' ' })?.zh).toContain('原因');
    expect(objectionTo(merge([], [JUNE]), { ...REPORT, reason: '' })).toBeUndefined();
    expect(objectionTo(changed, REPORT)).toBeUndefined();
  });

  test('no date before the report that is corrected: the correction would never count', () => {
    expect(objectionTo(changed, { ...REPORT, reported: '2023-06-04' })?.en).toContain('2023-06-05');
  });
});
