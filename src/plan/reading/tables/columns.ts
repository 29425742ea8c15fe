/** What a column of a table of targets holds. */
export type ColumnRole =
  | 'number'
  | 'category'
  | 'name'
  | 'unit'
  | 'baseline'
  | 'target'
  | 'value'
  | 'growth'
  | 'property'
  | 'lead'
  | 'other';

/**
 * Words of column headings, most telling first: the first role whose word occurs in a heading is the column's. A
 * heading that is only a year is a `value`: a baseline if it is the earliest, else a target.
 */
const COLUMN_WORDS: readonly { readonly role: ColumnRole; readonly words: readonly string[] }[] = [
  { role: 'property', words: ['指标属性', '属性', '指标性质', '性质', 'nature', 'attribute'] },
  {
    role: 'lead',
    words: [
      '牵头单位',
      '责任单位',
      '责任部门',
      '牵头部门',
      '负责单位',
      '主管部门',
      'responsible',
      'lead agency',
    ],
  },
  {
    role: 'growth',
    words: ['年均增长', '年均增速', '年均增幅', '年均', '累计增长', '[累计]', '增长率', '增速', 'growth'],
  },
  {
    role: 'baseline',
    words: [
      '基数',
      '基期',
      '基准',
      '现状',
      '实际值',
      '实际',
      '完成值',
      '完成',
      '预计',
      'baseline',
      'base year',
      'current',
    ],
  },
  {
    role: 'target',
    words: [
      '目标值',
      '目标数',
      '规划值',
      '规划目标',
      '预期目标',
      '计划',
      '目标',
      'target',
      'milestone',
      'roadmap',
    ],
  },
  { role: 'unit', words: ['计量单位', '单位', 'unit'] },
  { role: 'number', words: ['序号', '编号', 'no.', '#'] },
  {
    role: 'category',
    words: [
      '指标类别',
      '指标类型',
      '目标类别',
      '类别',
      '类型',
      '一级指标',
      '领域',
      '分类',
      '维度',
      'category',
      'goal',
      'area',
    ],
  },
  {
    role: 'name',
    words: [
      '指标名称',
      '具体指标',
      '主要指标',
      '二级指标',
      '三级指标',
      '名称',
      '指标',
      '项目',
      '任务',
      '内容',
      'indicator',
      'objective',
    ],
  },
  { role: 'other', words: ['备注', '说明', '数据来源', 'source', 'note'] },
];

/** 2020年基期值(起始日期用作比较的数据): a long bracket explains, and heads nothing. */
export const withoutExplanation = (heading: string): string => {
  const open = heading.indexOf('(');
  return open > 0 && EXPLAINED.test(heading) ? heading.slice(0, open) : heading;
};

const EXPLAINED = /^\d{4}年?[^(]{0,8}\([^()]{5,}\)$/u;

/** Headings of two roles in one: 目标类别 is no target, 指标单位 no name. */
export const roleOf = (words: string): ColumnRole | undefined => {
  const heading = withoutExplanation(words);
  if (CATEGORY?.pattern.test(heading)) return 'category';
  return COLUMN_PATTERNS.find(({ pattern }) => pattern.test(heading))?.role;
};

const COLUMN_PATTERNS = COLUMN_WORDS.map(({ role, words }) => ({
  role,
  pattern: new RegExp(words.map((word) => word.replace(/[[\].]/g, '\\$&')).join('|')),
}));
const CATEGORY = COLUMN_PATTERNS.find(({ role }) => role === 'category');

/** 预期性, 约束性 and their English. */
export const PROPERTIES: Readonly<Record<string, 'expected' | 'binding'>> = {
  预期性: 'expected',
  预期: 'expected',
  约束性: 'binding',
  约束: 'binding',
  expected: 'expected',
  anticipatory: 'expected',
  binding: 'binding',
  obligatory: 'binding',
};
