import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/plan/reading/readPlan';
import { plainText } from '../../../src/plan/reading/sourceText';

const HEAD = '某县科技创新三年行动计划(2025-2027年)\n';
const read = (text: string) => readPlan(plainText(HEAD + text));

describe('what a year and a list are for', () => {
  it('counts what is new in a named year within it, and up to a year over the plan', () => {
    expect(
      read('2026年新增瞪羚企业9家;到2027年新增中试基地5家;2027年底前新增孵化器2家。').map(
        ({ kind, target }) => [kind, target],
      ),
    ).toEqual([
      ['annual-increment', 9],
      ['cumulative-increment', 5],
      ['cumulative-increment', 2],
    ]);
  });

  it('gives several figures without names to the names that were listed before them', () => {
    const targets = read('2025年,新增瞪羚企业9家、孵化器2个;2026年分别新增12家、3个。');
    expect(targets.map(({ name, targetYear, target }) => [name, targetYear, target])).toEqual(
      expect.arrayContaining([
        ['瞪羚企业', 2025, 9],
        ['孵化器', 2025, 2],
        ['瞪羚企业', 2026, 12],
        ['孵化器', 2026, 3],
      ]),
    );
  });

  it('calls a lead over an average a comparison', () => {
    expect(read('到2027年,技改投资增速高于全省平均水平3个百分点。')).toMatchObject([
      { kind: 'relative', comparator: '>', target: 3 },
    ]);
  });
});
