import { pull as core } from '../series/contribution';
import { defined } from './cellProblem';
import { PART_OF_WHOLE } from './partOfWhole';
import { perElement } from './perElement';

export const pull = perElement<[number, number, number, number]>(
  {
    name: 'PULL',
    group: 'growth',
    summary: {
      zh: '拉动：部分使总量增长多少个百分点',
      en: 'Percentage points by which a part moved the total',
    },
    details: {
      zh: '100 × ΔXᵢ/X₀，单位为百分点，10 即 10 个百分点；等于贡献率乘总量增速，各部分之和等于总量增速。总量基期值不大于 0 为 #NUM!。',
      en: '100 × ΔXᵢ/X₀, in percentage points: 10 is 10 points. It is the contribution times the growth of the total, and over all parts it adds up to that growth. #NUM! where the total was not above 0 before.',
    },
    examples: [
      {
        formula: 'POLICY.PULL(40, 50, 100, 140)',
        result: '10',
        how: { zh: '100 × (50 − 40)/100', en: '100 × (50 − 40)/100' },
      },
    ],
    source: { zh: '国家统计局指标解释：拉动百分点', en: 'National Bureau of Statistics of China: 拉动' },
  },
  PART_OF_WHOLE,
  (partBefore, partAfter, wholeBefore, wholeAfter) =>
    defined(core({ partBefore, partAfter, wholeBefore, wholeAfter }), {
      zh: '总量基期值不大于 0，没有以它为基础的百分点',
      en: 'the total was not above 0 before, so there are no points of it',
    }),
);
