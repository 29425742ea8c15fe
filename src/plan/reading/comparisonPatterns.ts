import type { Pattern } from './pattern';

/** Targets without a number of their own: so many times the baseline, better than others, a place in an order. */
export const COMPARISONS: readonly Pattern[] = [
  {
    parts: 'name multiple',
    name: 'first',
    trust: 0.7,
    examples: [
      { text: '到2027年,高新技术产品出口额翻一番。', targets: [['高新技术产品出口额', 2]] },
      { text: '到2027年,新增建设用地零增长。', targets: [['建设用地', 0]] },
    ],
  },
  {
    parts: 'name act multiple',
    name: 'first',
    trust: 0.7,
    examples: [{ text: '到2027年,专利许可次数实现三年翻番。', targets: [['专利许可次数', 2]] }],
  },
  {
    parts: 'name than multiple',
    name: 'first',
    trust: 0.75,
    examples: [{ text: '到2027年,瞪羚企业数量比2024年翻两番。', targets: [['瞪羚企业数量', 4]] }],
  },
  {
    parts: 'than multiple',
    name: 'before',
    trust: 0.6,
    examples: [
      {
        text: '到2027年,瞪羚企业达到60家,比2024年翻一番。',
        targets: [
          ['瞪羚企业', 60],
          ['瞪羚企业', 2],
        ],
      },
    ],
  },
  {
    parts: 'act name multiple',
    name: 'first',
    trust: 0.65,
    examples: [{ text: '到2027年,推动瞪羚企业数量倍增。', targets: [['瞪羚企业数量', 2]] }],
  },
  {
    parts: 'name relative',
    name: 'first',
    trust: 0.7,
    examples: [{ text: '到2027年,研发投入增速高于全省平均水平。', targets: [['研发投入增速', null]] }],
  },
  {
    parts: 'name relative quantity',
    name: 'first',
    trust: 0.75,
    examples: [{ text: '到2027年,技改投资增速高于全省平均水平3个百分点。', targets: [['技改投资增速', 3]] }],
  },
  {
    parts: 'name rank',
    name: 'first',
    trust: 0.55,
    examples: [{ text: '到2027年,综合创新水平进入全省前三位。', targets: [['综合创新水平', null]] }],
  },
  {
    parts: 'name reach rank',
    name: 'first',
    trust: 0.6,
    examples: [{ text: '到2027年,科技创新指数达到前6位。', targets: [['科技创新指数', null]] }],
  },
  {
    parts: 'name reach name rank',
    name: 'first',
    trust: 0.6,
    examples: [{ text: '到2027年,科技创新指数提升至全市前6位。', targets: [['科技创新指数', null]] }],
  },
  {
    parts: 'name from name reach rank',
    name: 'first',
    trust: 0.65,
    examples: [{ text: '到2027年,科技创新指数由第9位上升到前6位。', targets: [['科技创新指数', null]] }],
  },
  {
    parts: 'name act name rank',
    name: 'first',
    trust: 0.6,
    examples: [
      { text: '到2027年,科技进步综合评价力争进入全市前5位。', targets: [['科技进步综合评价', null]] },
    ],
  },
];
