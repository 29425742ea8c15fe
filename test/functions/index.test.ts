import { describe, expect, test } from 'vitest';
import { evaluate, FUNCTIONS, findFunction } from '../../src/functions';
import type { CellError } from '../../src/functions/signature';

const error = (answer: unknown) => (answer as CellError).error;
const message = (answer: unknown) => (answer as CellError).message;

/** Issue 2 fixes these orders; whoever has typed a formula must never see them change. */
describe('arguments stand in the order that was promised', () => {
  test.each([
    ['GAP', 'actual target direction?'],
    ['PROGRESS', 'baseline target actual'],
    ['ELAPSED', 'start end asOf'],
    ['EXPECTED', 'baseline start target end asOf path?'],
    ['LEAD', 'baseline start target end actual asOf path?'],
    ['GROWTH', 'from fromPeriod to toPeriod convention?'],
    ['REQUIRED', 'actual asOf target end convention?'],
    ['STATUS', 'baseline start target end actual asOf options?'],
    ['EXPLAIN', 'baseline start target end actual asOf options?'],
    ['PACE', 'baseline start target end actual asOf path?'],
    ['LAG', 'baseline start target end actual asOf path?'],
    ['MILESTONES', 'baseline start target end path? frequency?'],
    ['CHECK', 'baseline start target end published convention? decimals?'],
    ['PLANS', ''],
    ['INDICATORS', 'plan'],
    ['INDICATOR', 'plan number field'],
    ['TARGET', 'plan number period?'],
  ])('%s(%s)', (name, order) => {
    const names = findFunction(name)?.parameters.map((one) => one.name + (one.optional ? '?' : ''));
    expect(names?.join(' ')).toBe(order);
  });
});

describe('names', () => {
  test('are found with or without the namespace, in any case', () => {
    expect(evaluate('policy.gap', [270, 300])).toBe(30);
    expect(evaluate('Gap', [270, 300])).toBe(30);
  });

  test('that do not exist are #VALUE! with those that do', () => {
    const answer = evaluate('GAPS', []);
    expect(error(answer)).toBe('#VALUE!');
    for (const { name } of FUNCTIONS) expect(message(answer)).toContain(name);
  });
});

describe('ranges', () => {
  test('of one shape spill in that shape, single values standing beside each cell', () => {
    expect(
      evaluate('GAP', [
        [
          [1, 2],
          [3, 4],
        ],
        10,
      ]),
    ).toEqual([
      [9, 8],
      [7, 6],
    ]);
    expect(
      evaluate('GAP', [
        [[1], [2]],
        [[10], [20]],
      ]),
    ).toEqual([[9], [18]]);
  });

  test('of a single cell count as single values', () => {
    expect(evaluate('GAP', [[[1]], [[10], [20]]])).toEqual([[9], [19]]);
    expect(evaluate('GAP', [[[1]], [[10]]])).toBe(9);
  });

  test('of different shapes are #VALUE! naming both', () => {
    const answer = evaluate('GAP', [[[1], [2]], [[1, 2]]]);
    expect(error(answer)).toBe('#VALUE!');
    expect(message(answer)).toMatch(/2×1.*1×2/);
  });

  test('keep an error in its element', () => {
    const answer = evaluate('GAP', [[[1], ['x'], [null], [4]], 10]) as unknown[][];
    expect(answer[0]?.[0]).toBe(9);
    expect(error(answer[1]?.[0])).toBe('#VALUE!');
    expect(error(answer[2]?.[0])).toBe('#N/A');
    expect(answer[3]?.[0]).toBe(6);
  });

  test('are refused by functions that spill by themselves', () => {
    expect(error(evaluate('MILESTONES', [[[1], [2]], 2020, 3, 2022]))).toBe('#VALUE!');
  });
});

describe('inputs', () => {
  test('that are missing are #N/A with their name, in both languages', () => {
    for (const blank of [null, undefined, '', '—']) {
      const answer = evaluate('GAP', [270, blank]);
      expect(error(answer)).toBe('#N/A');
      expect(message(answer)).toContain('目标值');
      expect(message(answer)).toContain('target');
    }
  });

  test('may be numbers written as text, full-width too', () => {
    expect(evaluate('GAP', ['２７０', ' 300 '])).toBe(30);
  });

  test('that are words or truth values where a number belongs are #VALUE!', () => {
    expect(error(evaluate('GAP', ['many', 300]))).toBe('#VALUE!');
    expect(error(evaluate('GAP', [true, 300]))).toBe('#VALUE!');
    expect(error(evaluate('ELAPSED', ['soon', 2025, 2023]))).toBe('#VALUE!');
    expect(error(evaluate('ELAPSED', [false, 2025, 2023]))).toBe('#VALUE!');
  });

  test('beyond the last parameter are #VALUE!', () => {
    expect(error(evaluate('GAP', [1, 2, 'up', 4]))).toBe('#VALUE!');
  });

  test('that are no known word are #VALUE! with the words allowed', () => {
    const answer = evaluate('GAP', [1, 2, 'sideways']);
    expect(error(answer)).toBe('#VALUE!');
    expect(message(answer)).toContain('up, down');
  });
});

describe('there is no such number', () => {
  test('for compound growth from, to or across zero', () => {
    for (const [from, to] of [
      [0, 10],
      [10, 0],
      [-5, 5],
      [5, -5],
      [-5, -4],
    ]) {
      expect(error(evaluate('GROWTH', [from, 2020, to, 2025]))).toBe('#NUM!');
    }
    expect(evaluate('GROWTH', [-5, 2020, 5, 2025, 'annual'])).toBe(2);
  });

  test('for growth over no time or backwards', () => {
    expect(error(evaluate('GROWTH', [1, 2020, 2, 2020, 'annual']))).toBe('#NUM!');
    expect(error(evaluate('REQUIRED', [1, 2025, 2, 2025]))).toBe('#NUM!');
    expect(error(evaluate('REQUIRED', [1, 2026, 2, 2025]))).toBe('#NUM!');
  });

  test('for a share of no distance', () => {
    expect(error(evaluate('PROGRESS', [5, 5, 5]))).toBe('#NUM!');
    expect(error(evaluate('LEAD', [5, 2020, 5, 2025, 5, 2023]))).toBe('#NUM!');
    expect(error(evaluate('ELAPSED', [2025, 2025, 2025]))).toBe('#NUM!');
  });

  test('beyond what a cell can hold', () => {
    expect(error(evaluate('GAP', [-1e308, 1e308]))).toBe('#NUM!');
  });
});
