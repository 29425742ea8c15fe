import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shapeOf, smoother } from '../../../src/series/forecast/smoother';
import { smooth } from '../../../src/series/forecast/smoothing';
import type { Constants } from '../../../src/series/forecast/state';
import { stateSpace } from './stateSpace';

const values = [102, 111, 107, 118, 126, 121, 133];
const n = values.length;
const last = values[n - 1] as number;
const ahead = (h: number) => ({ from: h, to: h });
const still = { level: 0, slope: 0, season: 0, damping: 1 };

function predictor(given: readonly number[], seasons: number, constants: Constants) {
  const numbers = Float64Array.from(given);
  return smooth(numbers, smoother(shapeOf(numbers, seasons), constants)).predictor();
}

describe('smooth, where textbooks have formulas of their own', () => {
  // Random walk with drift: drift and variance are those of the differences; the forecast's variance is
  // s² (h + h²/(n-1)) (Hyndman & Athanasopoulos, Forecasting, section on simple methods).
  test.each([1, 2, 5])('is the random walk with drift where all of an error stays, %d ahead', (h) => {
    const differences = values.slice(1).map((value, i) => value - (values[i] as number));
    const drift = (last - (values[0] as number)) / (n - 1);
    const variance = differences.reduce((sum, d) => sum + (d - drift) ** 2, 0) / (n - 2);
    const prediction = predictor(values, 1, { ...still, level: 1 })(ahead(h));
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
    const prediction = predictor(values, 1, still)(ahead(h));
    expect(prediction.centre).toBeCloseTo(mean + slope * x, 9);
    expect(prediction.scale).toBeCloseTo(Math.sqrt((rest / (n - 2)) * (1 + 1 / n + x ** 2 / sxx)), 9);
    expect(prediction.degrees).toBe(n - 2);
  });

  test('goes on with an exact line and exact seasons', () => {
    const season = [4, -1, 0, -3];
    const exact = (t: number) => 50 + 2 * t + (season[t % 4] as number);
    const predict = predictor(
      Array.from({ length: 12 }, (_, t) => exact(t)),
      4,
      still,
    );
    for (const h of [1, 2, 3, 4, 9]) expect(predict(ahead(h)).centre).toBeCloseTo(exact(11 + h), 8);
    expect(predict({ from: 1, to: 4 }).centre).toBeCloseTo(exact(12) + exact(13) + exact(14) + exact(15), 8);
  });

  // Sum of the next two values of a walk: errors count twice and once, the drift three times: 4 + 1 and 9/(n-1).
  test('knows how errors add up in a total', () => {
    const differences = values.slice(1).map((value, i) => value - (values[i] as number));
    const drift = (last - (values[0] as number)) / (n - 1);
    const variance = differences.reduce((sum, d) => sum + (d - drift) ** 2, 0) / (n - 2);
    const predict = predictor(values, 1, { ...still, level: 1 });
    expect(predict(ahead(2)).centre).toBeCloseTo(last + 2 * drift, 9);
    const prediction = predict({ from: 1, to: 2 });
    expect(prediction.centre).toBeCloseTo(2 * last + 3 * drift, 9);
    expect(prediction.scale).toBeCloseTo(Math.sqrt(variance * (5 + 9 / (n - 1))), 9);
  });
});

describe('smooth, against the state space model written out with matrices', () => {
  const constants = fc.constantFrom<Constants>(
    still,
    { level: 0.2, slope: 0.04, season: 0.1, damping: 1 },
    { level: 0.5, slope: 0.3, season: 0.3, damping: 0.9 },
    { level: 1, slope: 0.2, season: 0, damping: 1 },
  );
  const within = (seasons: number, one: Constants) => (seasons === 1 ? { ...one, season: 0 } : one);
  const number = fc.integer({ min: -1000, max: 1000 });
  const given = fc.constantFrom(1, 2, 4).chain((seasons) =>
    fc.record({
      seasons: fc.constant(seasons),
      constants,
      values: fc.array(number, { minLength: 3 * seasons + 6, maxLength: 30 }),
      hole: fc.integer({ min: 0, max: 3 * seasons + 5 }),
      from: fc.integer({ min: 1, max: 9 }),
      more: fc.integer({ min: 0, max: 5 }),
    }),
  );

  test('gives the same forecasts of values and sums, with or without a hole', () => {
    fc.assert(
      fc.property(given, ({ seasons, constants: drawn, values: full, hole, from, more }) => {
        const tried = within(seasons, drawn);
        fc.pre(new Set(full).size > 3 * seasons + 3);
        const holed = full.with(hole, Number.NaN);
        for (const tries of [full, holed]) {
          const steps = { from, to: from + more };
          const { centre, scale, degrees } = predictor(tries, seasons, tried)(steps);
          const reference = stateSpace(tries, seasons, tried, steps);
          const size = Math.max(...full.map(Math.abs));
          expect(Math.abs(centre - reference.centre)).toBeLessThan(1e-7 * size);
          expect(Math.abs(scale - reference.scale)).toBeLessThan(1e-7 * size);
          expect(degrees).toBe(reference.degrees);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('finds the same constants as likely, whatever the smoother has run over before', () => {
    fc.assert(
      fc.property(given, constants, ({ seasons, constants: one, values: full }, other) => {
        fc.pre(new Set(full).size > 3 * seasons + 3);
        const numbers = Float64Array.from(full);
        const [likely, likelyOther] = [one, other].map((drawn) => {
          const tried = within(seasons, drawn);
          const made = smoother(shapeOf(numbers, seasons), tried);
          smooth(numbers.toReversed(), made);
          return (
            smooth(numbers, made).logLikelihood - stateSpace(full, seasons, tried, ahead(1)).logLikelihood
          );
        });
        // Likelihoods compare up to what all constants share.
        expect(likely).toBeCloseTo(likelyOther as number, 6);
      }),
      { numRuns: 40 },
    );
  });
});
