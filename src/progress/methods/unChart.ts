import { atLeast } from '../compare';
import { type DirectionSign, directionSign } from '../direction';
import { progressShare } from '../distance';
import { grow, growth } from '../growth';
import { reaches } from '../reach';
import type { StatusRules } from '../rules';
import type { Situation } from '../situation';
import type { StatusMethod } from './method';

/** UN Progress Chart 2023: the value that observed growth leads to, against the way to the target. */
export const unChart: StatusMethod = {
  title: { zh: '联合国进展图方法（2023）', en: 'UN Progress Chart 2023' },
  words: {
    3: { zh: '目标已实现或进展符合要求', en: 'Target met or on track' },
    2: { zh: '有进展但需加快', en: 'Fair progress, but acceleration needed' },
    1: { zh: '停滞或倒退', en: 'Stagnation or regression' },
    not_available: { zh: '无法评估', en: 'Unable to assess' },
  },
  measures: {
    zh: '按现速推到目标期的完成进度',
    en: 'progress at the target period if growth goes on as observed',
  },
  thresholds: {
    zh: '0.95、0.10；无目标时看年均增速 2%、0.5%',
    en: '0.95 and 0.10; without a target compound growth of 2 % and 0.5 %',
  },
  judge(situation, rules) {
    const score = points(situation, rules);
    return Number.isNaN(score) ? 'not_available' : String(score);
  },
  value: projectedProgress,
  score: points,
};

function signOf({ baseline, target }: Situation, { direction, comparator }: StatusRules): DirectionSign {
  return directionSign(baseline, target, direction, comparator);
}

/** (v_e - v_b)/(T - v_b) with v_e = v_t(1 + CAGR)^(Y - t); without a target the growth itself, in its direction. */
function projectedProgress(situation: Situation, rules: StatusRules): number {
  const { baseline, start, target, end, actual, asOf } = situation;
  const observed = growth(baseline, actual, asOf - start, 'compound');
  if (Number.isNaN(target)) return signOf(situation, rules) * observed;
  return progressShare(baseline, target, grow(actual, observed, end - asOf, 'compound'));
}

function points(situation: Situation, rules: StatusRules): number {
  const { target, actual } = situation;
  if (reaches(actual, target, signOf(situation, rules), undefined, 0)) return 3;
  const value = projectedProgress(situation, rules);
  if (Number.isNaN(value)) return Number.NaN;
  const [high, low] = Number.isNaN(target) ? [0.02, 0.005] : [0.95, 0.1];
  if (atLeast(value, high)) return 3;
  return atLeast(value, low) ? 2 : 1;
}
