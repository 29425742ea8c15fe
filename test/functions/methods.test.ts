import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/functions';
import type { CellError, CellInput } from '../../src/functions/signature';

/** 100 in 2020, observed in 2022: two years, so that 121 is 10 % a year and 104.04 is 2 %. */
function ask(method: string, target: CellInput, actual: CellInput, more = '', baseline: CellInput = 100) {
  return evaluate('STATUS', [
    baseline,
    2020,
    target,
    2025,
    actual,
    2022,
    `method=${method}; labels=code; ${more}`,
  ]);
}

// Required: 100·1.1^5 = 161.051, 10 % a year. Ratios are observed percent over 10.
describe('eurostat, with a target of 10 % a year', () => {
  test.each([
    [1.097, 'significant_progress', 'score', (5 / 0.7) * 0.37],
    [1.095, 'moderate_progress', 'score', (5 / 0.7) * 0.35],
    [1.061, 'moderate_progress', 'score', (5 / 0.7) * 0.01],
    [1.06, 'moderate_deterioration', 'score', 0],
    [1.03, 'moderate_deterioration', 'score', (5 / 1.2) * 0.9 - 5],
    [1, 'moderate_deterioration', 'score', -2.5],
    [0.99, 'significant_deterioration', 'score', (5 / 1.2) * 0.5 - 5],
    [0.9, 'significant_deterioration', 'score', -5],
    [1.2, 'significant_progress', 'score', 5],
  ])('growth by a factor of %d a year is %s', (factor, code, _score, points) => {
    expect(ask('eurostat', 161.051, 100 * factor ** 2)).toBe(code);
    expect(ask('eurostat', 161.051, 100 * factor ** 2, 'result=score')).toBeCloseTo(points, 9);
  });
});

describe('eurostat, without a target', () => {
  test.each([
    [1.011, 'significant_progress', 2.75],
    [1.009, 'moderate_progress', 2.25],
    [1.0009, 'no_progress', 0.225],
    [0.9991, 'no_progress', -0.225],
    [0.995, 'moderate_deterioration', -1.25],
    [0.985, 'significant_deterioration', -3.75],
    [0.9, 'significant_deterioration', -5],
  ])('growth by a factor of %d a year is %s', (factor, code, points) => {
    expect(ask('eurostat', null, 100 * factor ** 2, 'direction=up')).toBe(code);
    expect(ask('eurostat', null, 100 * factor ** 2, 'direction=up; result=score')).toBeCloseTo(points, 9);
  });

  // Coefficient 1 - (90/100)^4.44 = 0.3736: 1 % becomes 0.37 %.
  test('near a natural limit less is asked for', () => {
    expect(ask('eurostat', null, 90 * 1.005 ** 2, 'direction=up', 90)).toBe('moderate_progress');
    expect(ask('eurostat', null, 90 * 1.005 ** 2, 'direction=up; limit=100', 90)).toBe(
      'significant_progress',
    );
    expect(ask('eurostat', null, 100, 'direction=up; limit=100; result=score')).toBe(5);
  });
});

describe('the ratio methods', () => {
  test.each(['statcan', 'eurostat'])(
    '%s: less than a year, a change of sign or a blank tells nothing',
    (method) => {
      const early = evaluate('STATUS', [
        100,
        2020,
        200,
        2025,
        110,
        '2021-11',
        `method=${method}; labels=code`,
      ]);
      expect(early).toBe('not_available');
      expect(ask(method, 20, 10, '', -10)).toBe('not_available');
      expect(ask(method, 200, null)).toBe('not_available');
      expect((ask(method, 200, null, 'result=value') as CellError).error).toBe('#N/A');
      expect(ask(method, null, 10, 'direction=up', -10)).toBe('not_available');
    },
  );

  test.each(['statcan', 'eurostat'])('%s: negative values grow backwards', (method) => {
    // From -100 to -81 in two years is a factor of 0.9: ten percent a year towards zero.
    expect(ask(method, null, -81, 'direction=up; result=value', -100)).toBeCloseTo(0.1, 12);
    expect(ask(method, null, -121, 'direction=up; result=value', -100)).toBeCloseTo(-0.1, 12);
  });

  test('a target of zero counts as 0.001', () => {
    // (0.001/100)^(1/5) - 1 = -0.9; 100 to 81 is -10 % a year.
    expect(ask('statcan', 0, 81, 'direction=down; result=value')).toBeCloseTo(0.1 / 0.9, 12);
  });

  test('a baseline that is the target and lost has no finite ratio', () => {
    expect(ask('statcan', 100, 90)).toBe('deterioration');
    expect((ask('statcan', 100, 90, 'result=value') as CellError).error).toBe('#NUM!');
  });

  // Between one and two times the limit: 1 - ((2·100 - 150)/100)^4.44 = 1 - 0.5^4.44 = 0.9539.
  test('the coefficient beyond a limit mirrors the one before it', () => {
    const score = ask(
      'statcan',
      null,
      150 * 0.99 ** 2,
      'direction=down; limit=100; result=score',
      150,
    ) as number;
    expect(score).toBeCloseTo((250 * 0.01) / (1 - 0.5 ** 4.44) - 1.25, 9);
  });
});

describe('un-chart', () => {
  test('without a target looks at growth: 2 % and 0.5 %', () => {
    expect(ask('un-chart', null, 104.04, 'direction=up')).toBe(3);
    expect(ask('un-chart', null, 103.9, 'direction=up')).toBe(2);
    expect(ask('un-chart', null, 100.9, 'direction=up')).toBe(1);
    expect(ask('un-chart', null, 96, 'direction=down')).toBe(3);
  });

  test('a target met counts 3, and nothing to go by is not available', () => {
    expect(ask('un-chart', 110, 111)).toBe(3);
    expect(ask('un-chart', 110, null)).toBe('not_available');
    expect(ask('un-chart', 110, 105, '', -3)).toBe('not_available');
  });
});

// 10 a year from 100: 120 in 2022, 150 expected in 2025.
describe('destatis', () => {
  test.each([
    [150, 'sun', 0],
    [151, 'sun', 1 / 31],
    [155, 'slightly_cloudy', 5 / 35],
    [157.5, 'slightly_cloudy', 0.2],
    [170, 'cloud', 20 / 50],
  ])('a target of %d is %s', (target, symbol, miss) => {
    expect(ask('destatis', target, 120)).toBe(symbol);
    expect(ask('destatis', target, 120, 'result=value')).toBeCloseTo(miss, 12);
  });

  test('standing still or moving away is a thunderstorm, whatever the distance', () => {
    expect(ask('destatis', 150, 100)).toBe('thunderstorm');
    expect(ask('destatis', 150, 90)).toBe('thunderstorm');
  });

  test('a target reached is a sun, or slightly cloudy where the trend leads away from it', () => {
    expect(ask('destatis', 110, 120, 'direction=up')).toBe('sun');
    expect(ask('destatis', 80, 100, 'direction=up')).toBe('sun');
    expect(ask('destatis', 80, 90, 'direction=up')).toBe('slightly_cloudy');
  });

  test('without a target or a second point nothing can be said', () => {
    expect(ask('destatis', null, 120)).toBe('not_available');
    expect(ask('destatis', 150, null)).toBe('not_available');
  });
});
