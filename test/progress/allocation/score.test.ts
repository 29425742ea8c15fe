import { expect, test } from 'vitest';
import { score } from '../../../src/progress/allocation/score';

test('a score is weight times progress, between nothing and the cap', () => {
  expect(score(0.85, 20, 1)).toBe(17);
  expect(score(1.3, 20, 1)).toBe(20);
  expect(score(1.3, 20, 1.2)).toBe(24);
  expect(score(-0.4, 20, 1)).toBe(0);
});
