import { describe, expect, it } from 'vitest';
import { PATTERNS } from '../../../src/plan/reading/patterns';
import { readPlan } from '../../../src/plan/reading/readPlan';
import { plainText } from '../../../src/plan/reading/sourceText';

/** A plan that covers 2025 to 2027, into which each example is set. */
const HEAD = '某市科技创新行动计划(2025-2027年)\n';

describe('patterns of sentences', () => {
  for (const { parts, examples } of PATTERNS) {
    for (const { text, targets } of examples) {
      it(`reads "${parts}": ${text}`, () => {
        const read = readPlan(plainText(HEAD + text));
        expect(read.map(({ name, target }) => [name, target])).toEqual(targets);
      });
    }
  }

  it('has no two entries for the same parts', () => {
    expect(new Set(PATTERNS.map(({ parts }) => parts)).size).toBe(PATTERNS.length);
  });
});
