import { type AverageGrowthMethod, averageGrowth as core } from '../series/averageGrowth';
import { defined } from './cellProblem';
import { type Choices, matchChoice } from './choices';
import { cellsOf, orProblem } from './overSeries';
import { isBlank, number } from './readers';
import type { FunctionSpec, Parameter } from './signature';

const METHODS: Choices<AverageGrowthMethod> = {
  level: ['水平法', '几何平均法', 'geometric'],
  cumulative: ['累计法', '方程法', 'equation'],
};

const YEARLY: Parameter = {
  name: 'values',
  title: { zh: '逐年数值', en: 'Values' },
  description: {
    zh: '从基年起逐年的数值，中间不得空缺；第一个为基数，不计入年数',
    en: 'One value a year from the base year on, without holes; the first is the base and not counted as a year',
  },
};

const METHOD: Parameter = {
  name: 'method',
  title: { zh: '方法', en: 'Method' },
  description: { zh: 'level 水平法（默认）或 cumulative 累计法', en: 'level (default) or cumulative' },
  optional: true,
};

export const averageGrowth: FunctionSpec = {
  name: 'AVERAGEGROWTH',
  group: 'growth',
  summary: { zh: '年均增长速度：水平法或累计法', en: 'Average yearly growth: level or cumulative method' },
  parameters: [YEARLY, METHOD],
  details: {
    zh: '`level` 水平法：(aₙ/a₀)^(1/n) − 1。`cumulative` 累计法（方程法）：x + x² + … + xⁿ = Σaᵢ/a₀ 的正根减 1。结果为小数，0.0859 即 8.59%。基数须大于 0；水平法末值、累计法各年之和也须大于 0，否则 #NUM!。数值空缺为 #N/A。',
    en: '`level`: (aₙ/a₀)^(1/n) − 1. `cumulative`: the positive root of x + x² + … + xⁿ = Σaᵢ/a₀, less 1. A fraction: 0.0859 is 8.59 %. The base, and the last value (level) or the sum (cumulative), must be above 0, else #NUM!. A missing value is #N/A.',
  },
  examples: [
    {
      formula: 'POLICY.AVERAGEGROWTH({100,110,121})',
      result: '0.1',
      how: { zh: '(121/100)^(1/2) − 1', en: '(121/100)^(1/2) − 1' },
    },
    {
      formula: 'POLICY.AVERAGEGROWTH({100,150,225}, "cumulative")',
      result: '0.5',
      how: { zh: 'x + x² = 3.75，x = 1.5', en: 'x + x² = 3.75, so x = 1.5' },
    },
  ],
  source: {
    zh: '国家统计局《中国统计年鉴》：平均增长速度的水平法与累计法',
    en: 'National Bureau of Statistics of China, statistical yearbook: 水平法 and 累计法',
  },
  evaluate: ([values, method]) =>
    orProblem(() => {
      const reader = number(YEARLY);
      const numbers = cellsOf(values).map((cell) => reader.read(cell));
      const word = cellsOf(method)[0];
      const chosen = isBlank(word) ? 'level' : matchChoice(String(word), METHODS, METHOD);
      return defined(core(numbers, chosen), {
        zh: '没有这样的年均增长：至少要两个值，基数须大于 0，末值（水平法）或各年之和（累计法）须大于 0',
        en: 'there is no such growth: it takes two values or more, a base above 0, and a last value (level) or sum (cumulative) above 0',
      });
    }),
};
