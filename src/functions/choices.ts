import { unreadable } from './cellProblem';
import type { Parameter } from './signature';

/** Words an argument or option may take, each with the other spellings that mean the same. */
export type Choices<T extends string> = Readonly<Record<T, readonly string[]>>;

/** Finds the word that a text stands for, ignoring case, spaces and full-width forms; #VALUE! lists the words. */
export function matchChoice<T extends string>(given: string, choices: Choices<T>, parameter: Parameter): T {
  const wanted = given.normalize('NFKC').trim().toLowerCase();
  for (const [word, spellings] of Object.entries(choices) as [T, readonly string[]][]) {
    if (word.toLowerCase() === wanted || spellings.includes(wanted)) return word;
  }
  const allowed = Object.keys(choices).join(', ');
  throw unreadable(given, parameter, { zh: `以下之一：${allowed}`, en: `one of: ${allowed}` });
}

export const DIRECTION_CHOICES: Choices<'up' | 'down'> = {
  up: ['1', '+1', 'positive', 'increase', 'higher', '上升', '正向', '越高越好'],
  down: ['-1', 'negative', 'decrease', 'lower', '下降', '逆向', '负向', '越低越好'],
};

export const PATH_CHOICES: Choices<'linear' | 'compound'> = {
  linear: ['线性', '序时', '直线'],
  compound: ['复合', '复利', '几何', 'geometric'],
};

export const CONVENTION_CHOICES: Choices<'compound' | 'annual' | 'total'> = {
  compound: ['annual-percent', 'cagr', '水平法', '年均增长'],
  annual: ['percentage-points-per-year', '年均增量', '年均百分点'],
  total: ['cumulative', '累计', '累计增量'],
};

export const FREQUENCY_CHOICES: Choices<'year' | 'half' | 'quarter' | 'month'> = {
  year: ['annual', 'yearly', '年', '年度'],
  half: ['half-year', '半年'],
  quarter: ['quarterly', '季', '季度'],
  month: ['monthly', '月', '月度'],
};
