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

  it('takes the number after 每 for part of a name, and an index for a figure', () => {
    expect(read('到2027年,每千名就业人员中研发人员达到12人,科技创新指数达到85以上。')).toMatchObject([
      { target: 12, unit: '人' },
      { name: '科技创新指数', target: 85, unit: null, comparator: '>=' },
    ]);
  });

  it('counts what is built, at least so many of them, as new', () => {
    expect(read('到2027年,建设中试基地不少于5个,培育瞪羚企业达到60家。').map(({ kind }) => kind)).toEqual([
      'cumulative-increment',
      'level',
    ]);
  });

  it('reads a baseline and its year in English', () => {
    expect(read('By 2027, raise the recycling rate from 44% in 2021 to 65% in 2027.')).toMatchObject([
      { baseline: 44, baselineYear: 2021, target: 65, targetYear: 2027 },
    ]);
  });
});
