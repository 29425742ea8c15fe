import { describe, expect, test } from 'vitest';
import { smooth } from '../../../src/series/forecast/smoothing';

const values = [102, 111, 107, 118, 126, 121, 133];
const n = values.length;
const last = values[n - 1] as number;
const ahead = (h: number) => Array.from({ length: h }, (_, i) => (i === h - 1 ? 1 : 0));
const still = { level: 0, slope: 0, season: 0, damping: 1 };

describe('smooth, where textbooks have formulas of their own', () => {
  // Random walk with drift: drift and variance are those of the differences; the forecast's variance is
  // s² (h + h²/(n-1)) (Hyndman & Athanasopoulos, Forecasting, section on simple methods).
  test.each([1, 2, 5])('is the random walk with drift where all of an error stays, %d ahead', (h) => {
    const differences = values.slice(1).map((value, i) => value - (values[i] as number));
    const drift = (last - (values[0] as number)) / (n - 1);
    const variance = differences.reduce((sum, d) => sum + (d - drift) ** 2, 0) / (n - 2);
    const prediction = smooth(values, 1, { ...still, level: 1 }).predict(ahead(h));
    expect(prediction.centre).toBeCloseTo(last + h * drift, 9);
    expect(prediction.scale).toBeCloseTo(Math.sqrt(variance * (h + h ** 2 / (n - 1))), 9);
    expect(prediction.degrees).toBe(n - 2);
  });

  // Straight line by least squares: s² (1 + 1/n + (x - x̄)²/Sxx).
  test.each([1, 2, 5])('is the regression line where none of an error stays, %d ahead', (h) => {
    const middle = (n + 1) / 2;
    const mean = values.reduce((sum, value) => sum + value, 0) / n;
    const sxx = values.reduce((sum, _, i) => sum + (i + 1 - middle) ** 2, 0);
    const slope = values.reduce((sum, value, i) => sum + (i + 1 - middle) * (value - mean), 0) / sxx;
    const rest = values.reduce((sum, value, i) => sum + (value - mean - slope * (i + 1 - middle)) ** 2, 0);
    const x = n + h - middle;
    const prediction = smooth(values, 1, still).predict(ahead(h));
    expect(prediction.centre).toBeCloseTo(mean + slope * x, 9);
    expect(prediction.scale).toBeCloseTo(Math.sqrt((rest / (n - 2)) * (1 + 1 / n + x ** 2 / sxx)), 9);
    expect(prediction.degrees).toBe(n - 2);
  });

  test('goes on with an exact line and exact seasons', () => {
    const season = [4, -1, 0, -3];
    const exact = (t: number) => 50 + 2 * t + (season[t % 4] as number);
    const smoothed = smooth(
      Array.from({ length: 12 }, (_, t) => exact(t)),
      4,
      still,
    );
    for (const h of [1, 2, 3, 4, 9]) expect(smoothed.predict(ahead(h)).centre).toBeCloseTo(exact(11 + h), 8);
    expect(smoothed.predict([1, 1, 1, 1]).centre).toBeCloseTo(
      exact(12) + exact(13) + exact(14) + exact(15),
      8,
    );
  });

  // Sum of the next two values of a walk: errors count twice and once, the drift three times: 4 + 1 and 9/(n-1).
  test('knows how errors add up in a total', () => {
    const differences = values.slice(1).map((value, i) => value - (values[i] as number));
    const drift = (last - (values[0] as number)) / (n - 1);
    const variance = differences.reduce((sum, d) => sum + (d - drift) ** 2, 0) / (n - 2);
    const prediction = smooth(values, 1, { ...still, level: 1 }).predict([1, 1]);
    expect(prediction.centre).toBeCloseTo(2 * last + 3 * drift, 9);
    expect(prediction.scale).toBeCloseTo(Math.sqrt(variance * (5 + 9 / (n - 1))), 9);
  });
});
