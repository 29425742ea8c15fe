import { atLeast, exceeds } from '../compare';
import { directionSign } from '../direction';
import { grow, growth } from '../growth';
import { reaches } from '../reach';
import type { Situation } from '../situation';
import { type StatusMethod, unable } from './method';

/**
 * The weather symbols of the German sustainability indicators. The mean annual change of the last six points is
 * (last - first)/years, so the baseline to give is the first of those six points.
 */
export const destatis: StatusMethod = {
  title: { zh: '德国联邦统计局方法', en: 'Destatis' },
  words: {
    sun: { zh: '晴：可如期实现', en: 'Sun: on course' },
    slightly_cloudy: { zh: '少云：略有差距', en: 'Slightly cloudy: a near miss' },
    cloud: { zh: '多云：方向对但差距大', en: 'Cloud: right direction, too slow' },
    thunderstorm: { zh: '雷雨：方向相反', en: 'Thunderstorm: wrong direction' },
    not_available: { zh: '无法评估', en: 'Unable to assess' },
  },
  measures: {
    zh: '目标期预计差额占当前差距的比重',
    en: 'miss expected at the target period, as a share of the distance left',
  },
  thresholds: { zh: '低于 5%、不超过 20%、超过 20%', en: 'below 5 %, up to 20 %, more than 20 %' },
  assess(situation, rules) {
    const { baseline, start, target, end, actual, asOf } = situation;
    const sign = directionSign(baseline, target, rules.direction, rules.comparator);
    const change = growth(baseline, actual, asOf - start, 'annual');
    if (Number.isNaN(change) || Number.isNaN(target)) return unable('not_available');
    if (reaches(actual, target, sign, undefined, 0)) {
      return { code: sign * change >= 0 ? 'sun' : 'slightly_cloudy', value: 0, score: Number.NaN };
    }
    const value = missShare(situation, grow(actual, change, end - asOf, 'annual'), sign);
    if (Number.isNaN(value)) return unable('not_available');
    return { code: sign * change > 0 ? weather(value) : 'thunderstorm', value, score: Number.NaN };
  },
};

function missShare({ target, actual }: Situation, projected: number, sign: number): number {
  if (atLeast(sign * projected, sign * target)) return 0;
  return Math.abs(target - projected) / Math.abs(target - actual);
}

function weather(miss: number): string {
  if (!atLeast(miss, 0.05)) return 'sun';
  return exceeds(miss, 0.2) ? 'cloud' : 'slightly_cloudy';
}
