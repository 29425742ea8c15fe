import { atLeast } from '../compare';
import { directionSign } from '../direction';
import { progressShare } from '../distance';
import { grow, growth } from '../growth';
import { reaches } from '../reach';
import { type StatusMethod, unable } from './method';

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
  assess(situation, rules) {
    const { baseline, start, target, end, actual, asOf } = situation;
    const hasTarget = !Number.isNaN(target);
    const sign = directionSign(baseline, target, rules.direction, rules.comparator);
    const observed = growth(baseline, actual, asOf - start, 'compound');
    const projected = grow(actual, observed, end - asOf, 'compound');
    const value = hasTarget ? progressShare(baseline, target, projected) : sign * observed;
    if (hasTarget && reaches(actual, target, sign, undefined, 0)) return { code: '3', value, score: 3 };
    if (Number.isNaN(value)) return unable('not_available');
    const score = points(value, hasTarget ? 0.95 : 0.02, hasTarget ? 0.1 : 0.005);
    return { code: String(score), value, score };
  },
};

function points(value: number, high: number, low: number): number {
  if (atLeast(value, high)) return 3;
  return atLeast(value, low) ? 2 : 1;
}
