import { atLeast, exceeds } from '../compare';
import { type DirectionSign, directionSign } from '../direction';
import { grow, growth } from '../growth';
import { reaches } from '../reach';
import type { StatusRules } from '../rules';
import type { Situation } from '../situation';
import { noScore, type StatusMethod } from './method';

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
  judge(situation, rules) {
    const value = missShare(situation, rules);
    if (Number.isNaN(value)) return 'not_available';
    const improving = signOf(situation, rules) * change(situation);
    if (isReached(situation, rules)) return improving >= 0 ? 'sun' : 'slightly_cloudy';
    return improving > 0 ? weather(value) : 'thunderstorm';
  },
  value: missShare,
  score: noScore,
};

function signOf({ baseline, target }: Situation, { direction, comparator }: StatusRules): DirectionSign {
  return directionSign(baseline, target, direction, comparator);
}

/** Mean annual change since the first of the points given. */
function change({ baseline, start, actual, asOf }: Situation): number {
  return growth(baseline, actual, asOf - start, 'annual');
}

function isReached(situation: Situation, rules: StatusRules): boolean {
  return reaches(situation.actual, situation.target, signOf(situation, rules), undefined, 0);
}

/** |T - projected|/|T - actual|; 0 where the target is reached already or will be. */
function missShare(situation: Situation, rules: StatusRules): number {
  const { target, end, actual, asOf } = situation;
  const projected = grow(actual, change(situation), end - asOf, 'annual');
  if (Number.isNaN(projected) || Number.isNaN(target)) return Number.NaN;
  const sign = signOf(situation, rules);
  if (isReached(situation, rules) || atLeast(sign * projected, sign * target)) return 0;
  return Math.abs(target - projected) / Math.abs(target - actual);
}

function weather(miss: number): string {
  if (!atLeast(miss, 0.05)) return 'sun';
  return exceeds(miss, 0.2) ? 'cloud' : 'slightly_cloudy';
}
