import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/plan/reading/readPlan';
import { plainText } from '../../../src/plan/reading/sourceText';

const HEAD = '某县科技创新三年行动计划(2025-2027年)\n';
const read = (text: string) => readPlan(plainText(HEAD + text));

describe('tables as they are left', () => {
  it('puts years under the heading that stood over them', () => {
    const rows = '| 1 | 瞪羚企业 | 家 | 20 | 30 | 40 | 预期性 |\n| 2 | 中试基地 | 个 | 2 | 3 | 5 | 预期性 |';
    const table = `| 序号 | 指标名称 | 单位 | 目标值 | 属性 |\n| 2025年 | 2026年 | 2027年 |\n${rows}`;
    expect(read(table).map(({ targetYear, target, baseline }) => [targetYear, target, baseline])).toEqual([
      [2025, 20, null],
      [2026, 30, null],
      [2027, 40, null],
      [2025, 2, null],
      [2026, 3, null],
      [2027, 5, null],
    ]);
  });

  it('reads 一 as a dash and a bracket that closes as another', () => {
    const table = '指标\n2024年\n2027年\n累计增长\n粮食产量(万吨)\n一\n>8\n一\n机械化率(%)\n71\n75\n[4)';
    expect(read(table)).toMatchObject([
      { target: 8, comparator: '>', baseline: null },
      { target: 75, baseline: 71, growth: { value: 4, convention: 'cumulative' } },
    ]);
  });
});
