import { describe, expect, it } from 'vitest';
import { checkPublishedGrowth } from '../../src/progress/publishedGrowth';

describe('checkPublishedGrowth', () => {
  it('recomputes in the published convention: points a year, cumulative, compound', () => {
    // Luquan row 12: (42 - 36.4)/5 = 1.12; row 11: 11 - 8.41 = 2.59; 198 to 400 in five years: 15.10 %.
    expect(checkPublishedGrowth(36.4, 42, 5, 1.12, 2, 'annual').verdict).toBe('consistent');
    expect(checkPublishedGrowth(8.41, 11, 5, 2.59, 2, 'total').verdict).toBe('consistent');
    expect(checkPublishedGrowth(198, 400, 5, 15.1, 1, 'compound').verdict).toBe('consistent');
  });

  it('calls one unit of the last printed digit rounding, two of them inconsistent', () => {
    // Luquan row 9: (50 - 14.18)/5 = 7.164, printed 7.17.
    const check = checkPublishedGrowth(14.18, 50, 5, 7.17, 2, 'annual');
    expect(check.verdict).toBe('rounding');
    expect(check.computed).toBeCloseTo(7.164, 12);
    expect(checkPublishedGrowth(14.18, 50, 5, 7.18, 2, 'annual').verdict).toBe('inconsistent');
    expect(checkPublishedGrowth(14.18, 50, 5, 7.1, 1, 'annual').verdict).toBe('rounding');
  });

  it('has no compound growth from zero', () => {
    const check = checkPublishedGrowth(0, 10, 5, 12, 0, 'compound');
    expect(check).toEqual({ verdict: 'inconsistent', computed: Number.NaN });
  });
});
