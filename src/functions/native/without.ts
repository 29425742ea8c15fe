import type { Bilingual } from '../../wording/language';

const SEVERAL_CELLS: Bilingual = {
  zh: '结果占多个单元格',
  en: 'the answer fills several cells',
};
const STATISTICS: Bilingual = {
  zh: '预测方法和区间没有等效的内置函数',
  en: 'no built-in function fits the model and its intervals',
};
const CATALOGUE: Bilingual = {
  zh: '数据来自加载项所带的规划目录',
  en: 'the data come from the catalogue inside the add-in',
};

/** Why a function has no native equivalent, for those that have none. */
export const WITHOUT_NATIVE: Readonly<Record<string, Bilingual>> = {
  MILESTONES: {
    zh: '结果占多个单元格；单个时期的数值可用 EXPECTED 的公式',
    en: 'the answer fills several cells; for the value of one period take the formula of EXPECTED',
  },
  FORECAST: STATISTICS,
  CHANCE: STATISTICS,
  ETA: STATISTICS,
  EXPLAIN: { zh: '结果是成段文字', en: 'the answer is prose' },
  ALLOCATE: SEVERAL_CELLS,
  PLANS: SEVERAL_CELLS,
  INDICATORS: SEVERAL_CELLS,
  INDICATOR: CATALOGUE,
  TARGET: CATALOGUE,
};

/** What an equivalent does not cover, where it covers less than its function. */
export const NATIVE_LIMITS: Readonly<Record<string, Bilingual>> = {
  STATUS: {
    zh: '仅 schedule 方法的水平目标（kind=level，时点值）；其他方法和目标类型没有等效公式',
    en: 'level targets (kind=level, measure=stock) under method schedule; the other methods and kinds have none',
  },
  AVERAGEGROWTH: {
    zh: '水平法；累计法用 RATE(年数, −1, 0, 各年之和/基数, 1)',
    en: 'the level method; for the cumulative one RATE(years, −1, 0, sum/base, 1)',
  },
  YOY: {
    zh: '时期写作 2023、2023-H1、2023-Q2、2023-06；不含累计值（1-6月）',
    en: 'periods written 2023, 2023-H1, 2023-Q2, 2023-06; no cumulated spans (1-6月)',
  },
  POP: {
    zh: '时期写作 2023、2023-H1、2023-Q2、2023-06；不含累计值（1-6月）',
    en: 'periods written 2023, 2023-H1, 2023-Q2, 2023-06; no cumulated spans (1-6月)',
  },
  YTD: {
    zh: '每期一个数值，与所问时期同样长；不含累计值（1-6月）',
    en: 'one value a period, each as long as the period asked for; no cumulated spans (1-6月)',
  },
  CHECK: {
    zh: '公布数为数字，小数位数按其所写；不含 "[15]"',
    en: 'published growth as a number, in the decimals it has; not "[15]"',
  },
};
