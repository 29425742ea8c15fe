import { describe, expect, test } from 'vitest';
import { contribution, pull } from '../../src/series/contribution';
import { reconcile } from '../../src/series/reconcile';
import methods from '../cases/methods.json';

describe('contribution and pull', () => {
  test.each(methods.contribution.cases)(
    'agree with the independent calculation of case %#',
    ({ in: given, out }) => {
      const whole = {
        partBefore: given.part0,
        partAfter: given.part1,
        wholeBefore: given.total0,
        wholeAfter: given.total1,
      };
      expect(contribution(whole)).toBeCloseTo(out.contribution_rate, 10);
      expect(pull(whole)).toBeCloseTo(out.pull_pp, 10);
    },
  );

  test('do not exist where the whole stood still, or was nothing', () => {
    expect(contribution({ partBefore: 1, partAfter: 2, wholeBefore: 5, wholeAfter: 5 })).toBeNaN();
    expect(pull({ partBefore: 1, partAfter: 2, wholeBefore: 0, wholeAfter: 5 })).toBeNaN();
  });
});

describe('reconcile', () => {
  test('lets a difference of exactly the tolerance agree, though 1.01 has no binary form', () => {
    expect(reconcile(100, 101, 0.01).agrees).toBe(true);
    expect(reconcile(0.1, 0.1 * 1.01, 0.01).agrees).toBe(true);
    expect(reconcile(100, 101.1, 0.01).agrees).toBe(false);
  });

  test('says how far apart the two are', () => {
    expect(reconcile(200, 203, 0.01)).toEqual({ difference: 3, relative: 0.015, agrees: false });
    expect(reconcile(-200, -197, 0.02)).toEqual({ difference: 3, relative: 0.015, agrees: true });
  });

  test('holds nothing against nothing for agreement, and something against nothing for none', () => {
    expect(reconcile(0, 0, 0).agrees).toBe(true);
    expect(reconcile(0, 1, 0.5).agrees).toBe(false);
  });
});
