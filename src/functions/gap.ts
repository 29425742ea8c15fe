import { gap as core } from '../progress/gap';
import { DIRECTION_CHOICES } from './choices';
import { ACTUAL, DIRECTION, TARGET } from './parameters';
import { perElement } from './perElement';
import { choice, number } from './readers';

export const gap = perElement<[number, number, 'up' | 'down']>(
  {
    name: 'GAP',
    group: 'progress',
    summary: { zh: '差距：距目标还差多少', en: 'What is still missing to the target' },
    details: {
      zh: '越高越好时为 目标 − 最新值，越低越好时为 最新值 − 目标，单位同指标。正数表示尚未达到，负数表示已超过。',
      en: 'target − actual where more is better, actual − target where less is, in the unit of the indicator. Positive is short of the target, negative beyond it.',
    },
    examples: [
      { formula: 'POLICY.GAP(270, 400)', result: '130', how: { zh: '400 − 270', en: '400 − 270' } },
      { formula: 'POLICY.GAP(12, 10, "down")', result: '2', how: { zh: '12 − 10', en: '12 − 10' } },
    ],
    source: { zh: '定义', en: 'Definition' },
  },
  [number(ACTUAL), number(TARGET), choice(DIRECTION, DIRECTION_CHOICES, 'up')],
  (actual, target, direction) => core(actual, target, direction === 'up' ? 1 : -1),
);
