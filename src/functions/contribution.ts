import { contribution as core } from '../series/contribution';
import { defined } from './cellProblem';
import { PART_OF_WHOLE } from './partOfWhole';
import { perElement } from './perElement';

export const contribution = perElement<[number, number, number, number]>(
  {
    name: 'CONTRIBUTION',
    group: 'growth',
    summary: { zh: '贡献率：部分的增量占总增量的比重', en: "A part's share of the total's change" },
    details: {
      zh: 'ΔXᵢ/ΔX，小数，0.25 即 25%。部分与总量反向变动时为负，也可大于 1。总量没有变化为 #NUM!。与 PULL（拉动百分点）不同，请注明用的是哪个。',
      en: 'ΔXᵢ/ΔX, a fraction: 0.25 is 25 %. Negative where the part moves against the total; it may exceed 1. #NUM! where the total stands still. Not the same as PULL (percentage points): say which one you show.',
    },
    examples: [
      {
        formula: 'POLICY.CONTRIBUTION(40, 50, 100, 140)',
        result: '0.25',
        how: { zh: '(50 − 40)/(140 − 100)', en: '(50 − 40)/(140 − 100)' },
      },
    ],
    source: { zh: '国家统计局指标解释：贡献率', en: 'National Bureau of Statistics of China: 贡献率' },
  },
  PART_OF_WHOLE,
  (partBefore, partAfter, wholeBefore, wholeAfter) =>
    defined(core({ partBefore, partAfter, wholeBefore, wholeAfter }), {
      zh: '总量没有变化，谈不上贡献率',
      en: 'the total did not change, so no part of it contributed a share',
    }),
);
