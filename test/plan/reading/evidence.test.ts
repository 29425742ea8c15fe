import { describe, expect, it } from 'vitest';
import { EVIDENCE, type Evidence } from '../../../src/plan/reading/evidence';
import { readPlan } from '../../../src/plan/reading/readPlan';
import { plainText } from '../../../src/plan/reading/sourceText';

const HEAD = '某市科技创新行动计划(2025-2027年)\n';

describe('evidence for and against a target', () => {
  for (const [id, { examples }] of Object.entries(EVIDENCE) as [string, Evidence][]) {
    for (const { text, target } of examples) {
      it(`${id}: ${target ? 'reads a target in' : 'reads none in'} ${text.replaceAll('\n', ' / ')}`, () => {
        expect(readPlan(plainText(HEAD + text)).length > 0).toBe(target);
      });
    }
  }
});
