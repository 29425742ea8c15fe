import { METHODS, type MethodName } from '../progress/methods';
import { DEFAULT_RULES, type StatusRules } from '../progress/rules';
import { parsePeriod, startOf } from '../series/period';
import { misused, unreadable } from './cellProblem';
import { type Choices, DIRECTION_CHOICES, matchChoice, PATH_CHOICES } from './choices';
import { type OptionReader, parseOptions } from './options';
import type { Parameter } from './signature';

export type Labels = 'zh' | 'en' | 'code';

/** Everything that the options text of STATUS and EXPLAIN can say. */
export interface StatusOptions extends StatusRules {
  readonly method: MethodName;
  readonly labels: Labels;
  /** What STATUS answers: its verdict, the figure it rests on, or the method's points. */
  readonly result: 'status' | 'value' | 'score';
}

const METHOD_CHOICES = Object.fromEntries(
  Object.keys(METHODS).map((name) => [name, []]),
) as unknown as Choices<MethodName>;

const LABELS_CHOICES: Choices<Labels> = {
  zh: ['zh-cn', '中文'],
  en: ['english', '英文'],
  code: ['codes', '代码'],
};

const RESULT_CHOICES: Choices<StatusOptions['result']> = {
  status: ['状态'],
  value: ['数值'],
  score: ['得分'],
};

const KIND_CHOICES: Choices<StatusRules['kind']> = {
  level: ['水平'],
  'annual-increment': ['每年新增'],
  'cumulative-increment': ['累计新增'],
  'growth-rate': ['年均增长'],
  relative: ['相对'],
  milestone: ['里程碑', '是否完成'],
};

const MEASURE_CHOICES: Choices<StatusRules['measure']> = {
  stock: ['时点', '存量'],
  flow: ['时期', '流量'],
  ratio: ['比重', '强度'],
  rate: ['增速'],
};

const NATURE_CHOICES: Choices<StatusRules['nature']> = {
  expected: ['预期性', '预期'],
  binding: ['约束性', '约束'],
};

const UNIT_CHOICES: Choices<StatusRules['unit']> = { fraction: ['小数'], percent: ['%', '百分数'] };

const COMPARATOR_CHOICES: Choices<NonNullable<StatusRules['comparator']>> = {
  '>=': ['≥', '以上', '不低于'],
  '>': ['超过', '突破'],
  '~': ['≈', '左右'],
  '=': ['达到'],
  range: ['区间'],
  '<=': ['≤', '以内', '不超过'],
};

/** An option described as a parameter, for its messages. */
const named = (name: string, zh: string): Parameter => ({
  name,
  title: { zh, en: name },
  description: { zh, en: name },
});

function oneOf<T extends string>(name: string, zh: string, choices: Choices<T>): OptionReader<T> {
  const parameter = named(name, zh);
  return (value) => matchChoice(value, choices, parameter);
}

/** A number, or a percentage such as 5%. */
function numeric(name: string, zh: string): OptionReader<number> {
  const parameter = named(name, zh);
  return (value) => {
    const scale = value.endsWith('%') ? 100 : 1;
    const read = Number(value.replace(/%$/, '') || 'blank') / scale;
    if (Number.isFinite(read)) return read;
    throw unreadable(value, parameter, { zh: '数字', en: 'a number' });
  };
}

/** A revised target holds from the beginning of this period. */
function beginning(value: string): number {
  const period = parsePeriod(value);
  if (period !== undefined) return startOf(period);
  throw unreadable(value, named('revised-from', '目标调整起始期'), { zh: '时期', en: 'a period' });
}

interface Given extends Omit<StatusOptions, 'revision'> {
  readonly 'revised-from': number;
  readonly 'revised-target': number;
}

const READERS: { readonly [K in keyof Given]-?: OptionReader<NonNullable<Given[K]>> } = {
  method: oneOf('method', '方法', METHOD_CHOICES),
  labels: oneOf('labels', '标签', LABELS_CHOICES),
  result: oneOf('result', '结果', RESULT_CHOICES),
  kind: oneOf('kind', '目标类型', KIND_CHOICES),
  measure: oneOf('measure', '口径', MEASURE_CHOICES),
  nature: oneOf('nature', '指标属性', NATURE_CHOICES),
  path: oneOf('path', '目标轨迹', PATH_CHOICES),
  direction: oneOf('direction', '方向', DIRECTION_CHOICES),
  comparator: oneOf('comparator', '比较方式', COMPARATOR_CHOICES),
  tolerance: numeric('tolerance', '容差'),
  severe: numeric('severe', '严重滞后界限'),
  near: numeric('near', '左右的范围'),
  unit: oneOf('unit', '增速单位', UNIT_CHOICES),
  share: numeric('share', '往年同期占比'),
  limit: numeric('limit', '自然极限'),
  'revised-from': beginning,
  'revised-target': numeric('revised-target', '调整后目标'),
};

/** Columns repeat few option texts; beyond this many the cache starts anew. */
const CACHE_LIMIT = 1_000;
const cache = new Map<string, StatusOptions>();

/** Reads the options of STATUS and EXPLAIN; what is not given has the default of methodology section 5. */
export function readStatusOptions(text: string): StatusOptions {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const options = compose(parseOptions<Given>(text, READERS));
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(text, options);
  return options;
}

function compose(given: Partial<Given>): StatusOptions {
  const { 'revised-from': from, 'revised-target': target, ...rest } = given;
  if ((from === undefined) !== (target === undefined)) {
    throw misused({
      zh: 'revised-from 与 revised-target 须同时给出',
      en: 'revised-from and revised-target must be given together',
    });
  }
  const revision = from === undefined || target === undefined ? undefined : { from, target };
  return { ...DEFAULT_RULES, method: 'schedule', labels: 'zh', result: 'status', ...rest, revision };
}
