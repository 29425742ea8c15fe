import { describe, expect, test } from 'vitest';
import { merge } from '../../src/series/merge';
import type { Observation } from '../../src/series/observation';
import { asKnown, revisionLog } from '../../src/series/revisions';

const may = (value: number, more: Partial<Observation> = {}): Observation => ({
  indicator: 6,
  period: '2023-05',
  basis: 'current',
  value,
  ...more,
});
const first = may(268, { state: 'preliminary', reported: '2023-06-05' });
const corrected = may(271, { state: 'revised', reported: '2023-07-05', note: '补报三家' });
const confirmed = may(271, { state: 'final', reported: '2023-09-01' });
const other = may(50, { indicator: 7, reported: '2023-06-05' });
const history = [confirmed, first, other, corrected];

describe('revisionLog', () => {
  test('lists what changed, from what, when and why, in the order of the reports', () => {
    expect(revisionLog(history)).toEqual([
      { before: first, after: corrected },
      { before: corrected, after: confirmed },
    ]);
  });

  test('leaves out a value that was merely said again', () => {
    expect(revisionLog([first, { ...first, reported: '2023-06-20' }])).toEqual([]);
  });

  test('holds current and cumulative values of one month for different things', () => {
    expect(revisionLog([first, may(900, { basis: 'cumulative', reported: '2023-07-05' })])).toEqual([]);
  });
});

describe('asKnown', () => {
  test.each([
    ['2023-06-04', []],
    ['2023-06-05', [first, other]],
    ['2023-07-04', [first, other]],
    ['2023-07-05', [corrected, other]],
    ['2024-01-01', [confirmed, other]],
  ])('gives what was known at the end of %s', (date, expected) => {
    expect(new Set(asKnown(history, date))).toEqual(new Set(expected));
  });

  test('counts a value without a report date as known from the start', () => {
    expect(asKnown([may(5)], '1990-01-01')).toEqual([may(5)]);
    expect(asKnown([corrected, may(5)])).toEqual([corrected]);
  });
});

describe('merge', () => {
  test('sorts what comes in by what it would change, and keeps the history', () => {
    const june = may(280, { period: '2023-06', reported: '2023-07-05' });
    const outcome = merge(
      [first, other],
      [corrected, june, may(50, { indicator: 7, reported: '2023-07-05' })],
    );
    expect(outcome.added).toEqual([june]);
    expect(outcome.changed).toEqual([{ before: first, after: corrected }]);
    expect(outcome.same).toHaveLength(1);
    expect(new Set(outcome.result)).toEqual(new Set([first, other, june, corrected]));
    expect(new Set(asKnown(outcome.result))).toEqual(new Set([corrected, other, june]));
  });

  test('lets an older report enter the history without changing what is current', () => {
    const outcome = merge([corrected], [first]);
    expect(outcome.older).toEqual([first]);
    expect(asKnown(outcome.result)).toEqual([corrected]);
  });

  test('changes nothing when the same file comes in twice', () => {
    const once = merge([], history).result;
    const again = merge(once, history);
    expect(again.added).toEqual([]);
    expect(again.changed).toEqual([]);
    expect(again.older).toEqual([]);
    expect(again.result).toEqual(once);
    expect(new Set(once)).toEqual(new Set(history));
  });
});
