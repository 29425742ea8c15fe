import type { Obstacle } from '../../progress/missing';
import type { Bilingual } from '../../wording/language';

/** What keeps a situation from being judged, as a clause. */
export const OBSTACLES: Readonly<Record<Obstacle, Bilingual>> = {
  baseline: { zh: '缺少基数', en: 'the baseline is missing' },
  start: { zh: '缺少基期', en: 'the base period is missing' },
  target: { zh: '缺少目标值', en: 'the target is missing' },
  end: { zh: '缺少目标期', en: 'the target period is missing' },
  actual: { zh: '没有观测值', en: 'there is no observation' },
  asOf: { zh: '缺少最新值所属时期', en: 'the period of the observation is missing' },
  order: { zh: '目标期不晚于基期', en: 'the target period does not lie after the base period' },
  path: {
    zh: '复合轨迹要求基数与目标都大于 0',
    en: 'a compound path needs a baseline and a target above 0',
  },
};
