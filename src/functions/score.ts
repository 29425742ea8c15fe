import { score as core } from '../progress/allocation/score';
import { unreadable } from './cellProblem';
import { perElement } from './perElement';
import { number, numberIfAny } from './readers';

const CAP = {
  name: 'cap',
  title: { zh: '上限', en: 'Cap' },
  description: {
    zh: '计分的最高完成程度，默认 1：超额不加分；1.2 表示最多按 120% 计',
    en: 'Largest progress that counts; 1 by default: more than the target earns no more; 1.2 counts up to 120 %',
  },
  optional: true,
} as const;

const WEIGHT = {
  name: 'weight',
  title: { zh: '权重', en: 'Weight' },
  description: { zh: '全部完成时的得分，不小于 0', en: 'Points for the whole target, 0 or more' },
} as const;

const NOT_NEGATIVE = { zh: '不小于 0 的数', en: 'a number of 0 or more' };

export const score = perElement<[number, number, number]>(
  {
    name: 'SCORE',
    group: 'allocation',
    summary: { zh: '考核得分：完成程度乘权重，封顶', en: 'Points: progress times weight, capped' },
    details: {
      zh: '权重 × min(完成程度, 上限)，不低于 0；完成程度为小数，1 即全部完成。权重或上限为负是 #VALUE!。',
      en: 'weight × min(progress, cap), and no less than 0; progress is a fraction, 1 for the whole target. A negative weight or cap is #VALUE!.',
    },
    examples: [
      {
        formula: 'POLICY.SCORE(0.85, 20)',
        result: '17',
        how: { zh: '20 × 0.85', en: '20 × 0.85' },
      },
      {
        formula: 'POLICY.SCORE(1.3, 20, 1.2)',
        result: '24',
        how: { zh: '20 × 1.2，超过上限的不计', en: '20 × 1.2: what exceeds the cap does not count' },
      },
    ],
    source: { zh: '本工具的规则', en: 'A rule of this tool' },
  },
  [
    number({
      name: 'progress',
      title: { zh: '完成程度', en: 'Progress' },
      description: { zh: '小数，1 即全部完成', en: 'A fraction, 1 for the whole target' },
    }),
    number(WEIGHT),
    numberIfAny(CAP),
  ],
  (progress, weight, given) => {
    const cap = Number.isNaN(given) ? 1 : given;
    if (weight < 0) throw unreadable(weight, WEIGHT, NOT_NEGATIVE);
    if (cap < 0) throw unreadable(cap, CAP, NOT_NEGATIVE);
    return core(progress, weight, cap);
  },
);
