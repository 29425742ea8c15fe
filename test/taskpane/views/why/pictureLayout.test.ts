import { describe, expect, test } from 'vitest';
import { pictureLayout, SIZE } from '../../../../src/taskpane/views/why/pictureLayout';

const ends = { baseline: 100, start: 2021, target: 150, end: 2026 };
const periods = { basePeriod: '2020', targetPeriod: '2025' };

describe('the picture of a path', () => {
  test('puts the expected value of a straight path at half time halfway between its ends', () => {
    const { baseline, target, expected } = pictureLayout({
      ...periods,
      ends,
      path: 'linear',
      actual: { value: 120, at: 2023.5, period: '2023-06' },
    });
    expect(expected?.x).toBeCloseTo((baseline.x + target.x) / 2, 6);
    expect(expected?.y).toBeCloseTo((baseline.y + target.y) / 2, 6);
  });

  test('draws a compound path below the straight one, by 2.53 at half time of 100 to 150', () => {
    // 100 · √1.5 = 122.47 against 125; a unit is (baseline.y - target.y)/50 high.
    const { baseline, target, expected } = pictureLayout({
      ...periods,
      ends,
      path: 'compound',
      actual: { value: 120, at: 2023.5, period: '2023-06' },
    });
    const unit = (baseline.y - target.y) / 50;
    expect(((expected?.y ?? 0) - (baseline.y + target.y) / 2) / unit).toBeCloseTo(
      125 - 100 * Math.sqrt(1.5),
      6,
    );
  });

  test('keeps an observation after the deadline and beyond the target inside the frame', () => {
    const { actual, target } = pictureLayout({
      ...periods,
      ends,
      path: 'linear',
      actual: { value: 180, at: 2027, period: '2026' },
    });
    expect(actual?.x).toBeLessThanOrEqual(SIZE.width - SIZE.right);
    expect(actual?.y).toBeGreaterThanOrEqual(SIZE.top);
    expect(target.x).toBeLessThan(actual?.x ?? 0);
  });

  test('has the better value of a falling indicator lower down', () => {
    const { baseline, target } = pictureLayout({ ...periods, ends: { ...ends, target: 60 }, path: 'linear' });
    expect(target.y).toBeGreaterThan(baseline.y);
  });

  test('still has height where baseline and target are the same', () => {
    const { baseline, target } = pictureLayout({
      ...periods,
      ends: { ...ends, target: 100 },
      path: 'linear',
    });
    expect(baseline.y).toBe(target.y);
    expect(Number.isFinite(target.y)).toBe(true);
  });
});
