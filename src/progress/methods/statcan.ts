import { atLeast } from '../compare';
import { growthRatio, limitCoefficient } from './growthRatio';
import type { StatusMethod } from './method';

const WITH_TARGET = { high: 0.95, medium: 0.6 };
const WITHOUT_TARGET = { high: 0.015, medium: 0.005 };

/** Statistics Canada's progress measure, as published and as implemented by open-sdg (sdg-build 2.4). */
export const statcan: StatusMethod = {
  title: { zh: '加拿大统计局方法', en: 'Statistics Canada' },
  words: {
    target_achieved: { zh: '目标已实现', en: 'Target achieved' },
    substantial_progress: { zh: '进展符合要求', en: 'On track' },
    moderate_progress: { zh: '有进展但需加快', en: 'Progress made but acceleration needed' },
    limited_progress: { zh: '进展有限', en: 'Limited progress' },
    deterioration: { zh: '恶化', en: 'Deterioration' },
    not_available: { zh: '无法评估', en: 'Unable to assess' },
  },
  measures: { zh: '实际与要求的年均增速之比', en: 'ratio of observed to required compound growth' },
  thresholds: {
    zh: '0.95、0.60、0；无目标时看年均增速 1.5%、0.5%、0，接近自然极限时按系数收窄',
    en: '0.95, 0.60 and 0; without a target compound growth of 1.5 %, 0.5 % and 0, reduced near a natural limit',
  },
  judge(situation, rules) {
    const { met, hasTarget, value } = growthRatio(situation, rules);
    if (met) return 'target_achieved';
    const bands = hasTarget ? WITH_TARGET : WITHOUT_TARGET;
    const coefficient = hasTarget ? 1 : limitCoefficient(situation.baseline, rules.limit);
    return band(value, bands.high * coefficient, bands.medium * coefficient);
  },
  value: (situation, rules) => growthRatio(situation, rules).value,
  score(situation, rules) {
    const { met, hasTarget, value } = growthRatio(situation, rules);
    if (met) return 5;
    if (hasTarget) return scoreWithTarget(value);
    return scoreWithoutTarget(value, limitCoefficient(situation.baseline, rules.limit));
  },
};

function band(value: number, high: number, medium: number): string {
  if (Number.isNaN(value)) return 'not_available';
  if (atLeast(value, high)) return 'substantial_progress';
  if (atLeast(value, medium)) return 'moderate_progress';
  return value >= 0 ? 'limited_progress' : 'deterioration';
}

/** Published straight lines: 2.5 at 0.95 and 5 at 1.3; 0 at 0.6 and -5 at -0.6. */
function scoreWithTarget(value: number): number {
  if (atLeast(value, WITH_TARGET.medium)) return Math.min(7.1429 * value - 4.2857, 5);
  return Math.max(4.1667 * value - 2.5, -5);
}

function scoreWithoutTarget(value: number, coefficient: number): number {
  if (value < 0) return Math.max(125 * value - 2.5, -5);
  if (coefficient === 0) return 5;
  const relative = value / coefficient;
  if (atLeast(relative, WITHOUT_TARGET.high)) return Math.min(500 * relative - 5, 5);
  if (atLeast(relative, WITHOUT_TARGET.medium)) return 250 * relative - 1.25;
  return 500 * relative - 2.5;
}
