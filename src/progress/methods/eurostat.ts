import { exceeds } from '../compare';
import { growthRatio, limitCoefficient } from './growthRatio';
import type { StatusMethod } from './method';

/** Eurostat's monitoring of the SDGs in the variant that EUSTAT publishes, with a neutral band without a target. */
export const eurostat: StatusMethod = {
  title: { zh: '欧盟统计局方法', en: 'Eurostat' },
  words: {
    significant_progress: { zh: '显著进展', en: 'Significant progress' },
    moderate_progress: { zh: '中等进展', en: 'Moderate progress' },
    no_progress: { zh: '无进展', en: 'No progress' },
    moderate_deterioration: {
      zh: '进展不足或小幅偏离',
      en: 'Insufficient progress or moderate movement away',
    },
    significant_deterioration: { zh: '明显偏离', en: 'Significant movement away' },
    not_available: { zh: '无法评估', en: 'Unable to assess' },
  },
  measures: { zh: '实际与要求的年均增速之比', en: 'ratio of actual to required compound growth' },
  thresholds: {
    zh: '0.95、0.60、0；无目标时看年均增速 1%、0.1%、-0.1%、-1%',
    en: '0.95, 0.60 and 0; without a target compound growth of 1 %, 0.1 %, -0.1 % and -1 %',
  },
  judge(situation, rules) {
    const { met, hasTarget, value } = growthRatio(situation, rules);
    if (met) return 'significant_progress';
    return hasTarget
      ? bandOfRatio(value)
      : bandOfGrowth(value, limitCoefficient(situation.baseline, rules.limit));
  },
  value: (situation, rules) => growthRatio(situation, rules).value,
  score(situation, rules) {
    const { met, hasTarget, value } = growthRatio(situation, rules);
    if (met) return 5;
    return hasTarget
      ? scoreOfRatio(value)
      : scoreOfGrowth(value, limitCoefficient(situation.baseline, rules.limit));
  },
};

/** The published thresholds at 95 % and 60 % are strict: a value exactly on one falls below it. */
function bandOfRatio(ratio: number): string {
  if (Number.isNaN(ratio)) return 'not_available';
  if (exceeds(ratio, 0.95)) return 'significant_progress';
  if (exceeds(ratio, 0.6)) return 'moderate_progress';
  return ratio >= 0 ? 'moderate_deterioration' : 'significant_deterioration';
}

function bandOfGrowth(growth: number, coefficient: number): string {
  if (Number.isNaN(growth)) return 'not_available';
  if (exceeds(growth, 0.01 * coefficient)) return 'significant_progress';
  if (exceeds(growth, 0.001 * coefficient)) return 'moderate_progress';
  if (!exceeds(-0.001, growth)) return 'no_progress';
  return exceeds(-0.01 * coefficient, growth) ? 'significant_deterioration' : 'moderate_deterioration';
}

/** Published straight lines: 5 beyond 130 %, 0 at 60 %, -5 at -60 %. */
function scoreOfRatio(ratio: number): number {
  if (ratio >= 0.6) return Math.min((5 / 0.7) * (ratio - 0.6), 5);
  return Math.max((5 / 1.2) * (ratio + 0.6) - 5, -5);
}

/** 2.5 points for each percent a year, at most five either way; near a limit gains count for more. */
function scoreOfGrowth(growth: number, coefficient: number): number {
  if (growth < 0) return Math.max((growth / 0.02) * 5, -5);
  return coefficient === 0 ? 5 : Math.min((growth / (0.02 * coefficient)) * 5, 5);
}
