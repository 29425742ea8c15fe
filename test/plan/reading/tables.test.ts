import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/plan/reading/readPlan';
import { plainText } from '../../../src/plan/reading/sourceText';

/** The same invented table in the shapes in which pages and PDFs leave it. */
const HEAD = '某县科技创新规划(2022-2026年)\n';
const SHAPES: Readonly<Record<string, string>> = {
  'rules on every line': `| 类别 | 指标名称 | 单位 | 2021年基数 | 2026年目标 | 年均增长[累计] | 属性 |
|---|---|---|---|---|---|---|
| 投入 | 研发经费投入强度 | % | 1.5 | 2.5 | 0.2 | 约束性 |
| 产出 | 瞪羚企业 | 家 | 18 | 40 | [22] | 预期性 |`,
  'rules at the ends of cells': `|
类别 |
指标名称 |
2021年
基数 |
2026
年目标 |
年均增长[累计] |
属性 |
|
投入 |
1.研发经费投入强度(%) |
1.5 |
2.5 |
0.2 |
约束性 |
|
产出 |
2.瞪羚企业(家) |
18 |
40 |
[22] |
预期性 |`,
  'one cell a line':
    '类别\n指标名称\n单位\n2021年基数\n2026年目标\n年均增长[累计]\n属性\n投入\n研发经费投入强度\n%\n1.5\n2.5\n0.2\n约束性\n产出\n瞪羚企业\n家\n18\n40\n[22]\n预期性',
  'blanks between cells':
    '类别 指标名称 单位 2021年基数 2026年目标 年均增长[累计] 属性\n投入 研发经费投入强度 % 1.5 2.5 0.2 约束性\n产出 瞪羚企业 家 18 40 [22] 预期性',
};

describe('tables that were flattened into text', () => {
  for (const [shape, table] of Object.entries(SHAPES)) {
    it(`reads a table with ${shape}`, () => {
      const read = readPlan(plainText(`${HEAD}${table}\n注:[ ]内为累计数。`));
      expect(read).toMatchObject([
        {
          name: '研发经费投入强度',
          category: '投入',
          unit: '%',
          baselineYear: 2021,
          baseline: 1.5,
          targetYear: 2026,
          target: 2.5,
          kind: 'level',
          // (2.5 - 1.5) / 5 years = 0.2 points a year
          growth: { value: 0.2, convention: 'percentage-points-per-year' },
          property: 'binding',
          doubts: [],
        },
        {
          name: '瞪羚企业',
          category: '产出',
          unit: '家',
          baseline: 18,
          targetYear: 2026,
          target: 40,
          // 40 - 18 = 22
          growth: { value: 22, convention: 'cumulative' },
          property: 'expected',
          doubts: [],
        },
      ]);
    });
  }

  it('reads several target years as several targets', () => {
    const read = readPlan(
      plainText(
        `${HEAD}| 指标 | 单位 | 2021年 | 2024年 | 2026年 |\n| 中试基地 | 个 | 1 | 3 | 5 |\n| 孵化器 | 家 | 2 | — | 6 |`,
      ),
    );
    expect(
      read.map(({ name, baseline, targetYear, target }) => [name, baseline, targetYear, target]),
    ).toEqual([
      ['中试基地', 1, 2024, 3],
      ['中试基地', 1, 2026, 5],
      ['孵化器', 2, 2026, 6],
    ]);
  });

  it('reads (39) as 39 and not as a loss, and - as nothing', () => {
    const read = readPlan(
      plainText(
        `${HEAD}| 指标 | 单位 | 2021年基数 | 2026年目标 |\n| 技术经纪人 | 人 | (39) | 60 |\n| 论文 | 篇 | - | 80以上 |`,
      ),
    );
    expect(read).toMatchObject([
      { baseline: 39, target: 60, comparator: '=' },
      { baseline: null, target: 80, comparator: '>=' },
    ]);
  });

  it('marks a published growth that neither convention explains', () => {
    // From 100 to 150 in five years: 50 in all, 10 a year, 8.4 % a year; 13 is none of them.
    const read = readPlan(
      plainText(
        `${HEAD}| 指标 | 单位 | 2021年基数 | 2026年目标 | 年均增长 |\n| 入库企业 | 家 | 100 | 150 | 13 |\n| 团队 | 个 | 10 | 20 | [10] |`,
      ),
    );
    expect(read.map(({ doubts }) => doubts)).toEqual([['growth-disagrees'], []]);
  });

  it('multiplies out counts in 万 and keeps the unit of measures', () => {
    const read = readPlan(
      plainText(
        `${HEAD}| 指标 | 单位 | 2021年基数 | 2026年目标 |\n| 专利 | 万件 | 1.2 | 2 |\n| 成交额 | 亿元 | 3 | 9 |`,
      ),
    );
    expect(read).toMatchObject([
      { unit: '件', baseline: 12000, target: 20000 },
      { unit: '亿元', baseline: 3, target: 9 },
    ]);
  });

  it('reads headings and names that run over two lines, under a title of their own', () => {
    const read = readPlan(
      plainText(
        `${HEAD}主要指标如下:\n专栏1 科技创新主要指标\n类别\n序号\n指标名称\n2021年\n2026年\n年均增速\n(累计)\n属性\n创新\n投入\n1\n有研发活动\n的企业比例(%)\n31\n60\n[29]\n预期性\n2\n财政科技支出占比\n(%)\n1.9\n3以上\n—\n约束性\n创新\n产出\n3\n合同成交额(亿元)\n0.8\n≥5\n44%\n预期性\n注:略`,
      ),
    );
    expect(
      read.map(({ name, unit, baseline, target, comparator }) => [name, unit, baseline, target, comparator]),
    ).toEqual([
      ['有研发活动的企业比例', '%', 31, 60, '='],
      ['财政科技支出占比', '%', 1.9, 3, '>='],
      ['合同成交额', '亿元', 0.8, 5, '>='],
    ]);
  });
});
