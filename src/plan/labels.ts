import type { Bilingual } from '../wording/language';
import type { Duty, Growth, Indicator, Target } from './schema';

/** How the code words of a plan read in a sheet, in a validation list and in a sentence. */
type Labels<Code extends string> = Readonly<Record<Code, Bilingual>>;

export const MEASURE_LABELS: Labels<NonNullable<Indicator['measure']>> = {
  stock: { zh: '时点', en: 'stock' },
  flow: { zh: '时期', en: 'flow' },
  ratio: { zh: '比重', en: 'ratio' },
  rate: { zh: '增速', en: 'growth rate' },
};

export const DIRECTION_LABELS: Labels<Indicator['direction']> = {
  up: { zh: '越高越好', en: 'higher is better' },
  down: { zh: '越低越好', en: 'lower is better' },
};

export const NATURE_LABELS: Labels<NonNullable<Indicator['nature']>> = {
  expected: { zh: '预期性', en: 'expected' },
  binding: { zh: '约束性', en: 'binding' },
};

export const KIND_LABELS: Labels<Target['kind']> = {
  level: { zh: '到期水平', en: 'level' },
  'annual-increment': { zh: '每年新增', en: 'yearly increment' },
  'cumulative-increment': { zh: '累计新增', en: 'cumulative increment' },
  'growth-rate': { zh: '年均增长', en: 'average growth' },
  relative: { zh: '与他人比较', en: 'comparison' },
  milestone: { zh: '里程碑', en: 'milestone' },
};

/** Words, not signs: Excel takes a typed "=" or ">" for the beginning of a formula or a condition. */
export const COMPARATOR_LABELS: Labels<Target['comparator']> = {
  '>=': { zh: '以上', en: 'at least' },
  '>': { zh: '超过', en: 'more than' },
  '~': { zh: '左右', en: 'about' },
  '=': { zh: '达到', en: 'reach' },
  range: { zh: '区间', en: 'range' },
  '<=': { zh: '以内', en: 'at most' },
};

export const CONVENTION_LABELS: Labels<Growth['convention']> = {
  'annual-percent': { zh: '年均增长率', en: 'percent a year' },
  'percentage-points-per-year': { zh: '年均百分点', en: 'points a year' },
  cumulative: { zh: '累计增量', en: 'cumulative' },
};

export const DUTY_LABELS: Labels<Duty['kind']> = {
  'monthly-report': { zh: '月报', en: 'monthly report' },
  'quarterly-report': { zh: '季报', en: 'quarterly report' },
  'annual-assessment': { zh: '年度考核', en: 'annual assessment' },
  assessment: { zh: '考核评价', en: 'assessment' },
  weighting: { zh: '考核权重', en: 'weighting' },
  'mid-term-review': { zh: '中期评估', en: 'mid-term review' },
  'final-review': { zh: '终期评估', en: 'final review' },
  revision: { zh: '调整修订', en: 'revision' },
  decomposition: { zh: '指标分解', en: 'decomposition' },
  'cross-check': { zh: '数据核对', en: 'cross-check' },
  'task-ledger': { zh: '工作台账', en: 'task ledger' },
  supervision: { zh: '督查', en: 'supervision' },
};
