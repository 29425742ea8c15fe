import { describe, expect, it } from 'vitest';
import type { SheetCell } from '../../../src/plan/sheet/cell';
import { readPlanSheets } from '../../../src/plan/sheet/readPlanSheets';

const HEAD: SheetCell[][] = [
  ['规划代号', 'my-plan'],
  ['规划名称', '某区科技规划'],
  ['发布机构', '某区科技局'],
  ['地区', '某区'],
  ['规划起始', 2021],
  ['规划截止', '2025年'],
  ['文件来源', '某区科技规划'],
];
const HEADERS = [
  '序号',
  '指标',
  '单位',
  '方向',
  '基期',
  '基数',
  '目标类型',
  '目标期',
  '比较',
  '目标',
  '目标上限',
  '出处',
];
const ROW: SheetCell[] = [
  1,
  '高新技术企业',
  '家',
  '越高越好',
  2020,
  228,
  '到期水平',
  2025,
  '以上',
  350,
  null,
  '表1 | 高新技术企业',
];

/** The same table, one cell of its only row replaced; headers stand in row 3 from column B on. */
function readWith(header: string, cell: SheetCell) {
  const row = ROW.map((old, at) => (HEADERS[at] === header ? cell : old));
  return readRows([HEADERS, row]);
}

function readRows(cells: SheetCell[][], plan = HEAD) {
  return readPlanSheets(
    {
      plan: { sheet: '规划', row: 0, column: 0, cells: plan },
      targets: { sheet: '指标', row: 2, column: 1, cells },
    },
    '我的.xlsx',
  );
}

function problemOf(loaded: ReturnType<typeof readRows>) {
  if (loaded.ok) throw new Error('the plan was not refused');
  const [first, ...others] = loaded.problems;
  expect(others).toEqual([]);
  return [first?.where, first?.reason.zh, first?.reason.en];
}

describe('readPlanSheets', () => {
  it('reads a filled template', () => {
    expect(readRows([HEADERS, ROW])).toEqual({
      ok: true,
      plan: {
        id: 'my-plan',
        title: '某区科技规划',
        issuer: '某区科技局',
        region: '某区',
        start: '2021',
        end: '2025',
        source: '某区科技规划',
        indicators: [
          {
            number: 1,
            name: '高新技术企业',
            unit: '家',
            direction: 'up',
            baseline: { period: '2020', value: 228 },
            targets: [
              {
                kind: 'level',
                period: '2025',
                comparator: '>=',
                value: 350,
                places: [{ section: '表1', words: '高新技术企业' }],
              },
            ],
          },
        ],
      },
    });
  });

  it('understands what people type: full-width digits, periods in words, code words, English labels', () => {
    const asTyped = [
      readWith('目标', '３５０'),
      readWith('目标期', '2025年'),
      readWith('比较', '>='),
      readWith('方向', 'Higher is better'),
    ];
    for (const loaded of asTyped) expect(loaded).toEqual(readRows([HEADERS, ROW]));
  });

  // The row stands in row 4 (headers in row 3), 目标 in column K: B 序号, C 指标, … J 比较, K 目标.
  it('names sheet, cell and reason of a cell it cannot read', () => {
    expect(problemOf(readWith('目标', '三百五'))).toEqual([
      '指标!K4',
      '“三百五”不是数',
      '"三百五" is not a number',
    ]);
    expect(problemOf(readWith('方向', '高'))).toEqual([
      '指标!E4',
      '应为越高越好、越低越好之一，实为“高”',
      'should be one of higher is better, lower is better, is "高"',
    ]);
    expect(problemOf(readWith('目标期', '明年'))[0]).toBe('指标!I4');
  });

  it('names the cell that is blank but must not be', () => {
    expect(problemOf(readWith('指标', null))).toEqual(['指标!C4', '缺少此项', 'is missing']);
    expect(problemOf(readWith('序号', ' '))[0]).toBe('指标!B4');
    expect(problemOf(readWith('出处', null))[0]).toBe('指标!M4');
    expect(problemOf(readWith('目标', null))).toEqual([
      '指标!K4',
      '这类目标必须有目标值；只有里程碑和比较性目标可以没有',
      'a target of this kind needs a value; only milestones and comparisons go without',
    ]);
  });

  it('asks for section and words of a place', () => {
    expect(problemOf(readWith('出处', '表1'))[0]).toBe('指标!M4');
  });

  it('refuses a range without its upper end, and an upper end without a range', () => {
    expect(problemOf(readWith('比较', '区间'))[0]).toBe('指标!K4');
    expect(problemOf(readWith('目标上限', 400))[0]).toBe('指标!K4');
  });

  it('names headers that are missing, unknown or doubled', () => {
    expect(problemOf(readRows([HEADERS.with(3, ''), ROW]))).toEqual([
      '指标!B3',
      '缺少“方向”列',
      'lacks the column "Direction"',
    ]);
    expect(problemOf(readRows([[...HEADERS, '目標'], ROW]))).toEqual([
      '指标!N3',
      '没有名为“目標”的列',
      '"目標" is not a column of this table',
    ]);
    expect(problemOf(readRows([[...HEADERS, '单位'], ROW]))[2]).toBe('has the column "Unit" 2 times');
  });

  it('takes rows of one number as one indicator and refuses what contradicts its first row', () => {
    const yearly = ROW.with(2, null).with(6, '每年新增').with(9, 24);
    const loaded = readRows([HEADERS, ROW, yearly]);
    expect(loaded.ok && loaded.plan.indicators.map(({ targets }) => targets.map(({ kind }) => kind))).toEqual(
      [['level', 'annual-increment']],
    );
    expect(problemOf(readRows([HEADERS, ROW, yearly.with(2, '个')]))).toEqual([
      '指标!D5',
      '与同一指标首行的“单位”（指标!D4）不同',
      'differs from "Unit" in the first row of this indicator (指标!D4)',
    ]);
  });

  it('names what the head of the plan lacks or does not know', () => {
    expect(problemOf(readRows([HEADERS, ROW], HEAD.slice(1)))).toEqual([
      '规划',
      '“规划代号”缺少此项',
      '"Plan id" is missing',
    ]);
    expect(problemOf(readRows([HEADERS, ROW], HEAD.with(0, ['规划代号', 'My Plan'])))[0]).toBe('规划!B1');
    expect(problemOf(readRows([HEADERS, ROW], [...HEAD, ['预算', 3]]))).toEqual([
      '规划!A8',
      '没有名为“预算”的项目',
      '"预算" is not a field of a plan',
    ]);
  });

  it('refuses a template nobody filled', () => {
    expect(problemOf(readRows([HEADERS]))).toEqual(['指标!B3', '至少要有一项', 'needs at least one entry']);
  });

  it('puts file, cell and reason of the first problem into one message', () => {
    const loaded = readWith('目标', '三百五');
    expect(loaded.ok || loaded.message).toEqual({
      zh: '我的.xlsx：指标!K4 “三百五”不是数',
      en: '我的.xlsx: 指标!K4 "三百五" is not a number',
    });
  });
});
