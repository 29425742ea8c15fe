import { type Convention, growth as core } from '../progress/growth';
import { defined } from './cellProblem';
import { CONVENTION_CHOICES } from './choices';
import { CONVENTION } from './parameters';
import { perElement } from './perElement';
import { choice, number, period } from './readers';
import { NO_GROWTH } from './reasons';

export const growth = perElement<[number, number, number, number, Convention]>(
  {
    name: 'GROWTH',
    group: 'growth',
    summary: { zh: '两个时期之间的增长', en: 'Growth between two periods' },
    details: {
      zh: '`compound` 水平法：(后/前)^(1/年数) − 1，小数；`annual`：(后 − 前)/年数，指标单位；`total`：后 − 前。水平法遇零或负值为 #NUM!，不作替代。',
      en: '`compound`: (to/from)^(1/years) − 1, a fraction; `annual`: (to − from)/years, in the unit of the indicator; `total`: to − from. Compound growth from or to zero or less is #NUM!, never a substitute.',
    },
    examples: [
      {
        formula: 'POLICY.GROWTH(100, 2020, 121, 2022)',
        result: '0.1',
        how: { zh: '1.21^(1/2) − 1', en: '1.21^(1/2) − 1' },
      },
      {
        formula: 'POLICY.GROWTH(14.18, 2020, 50, 2025, "annual")',
        result: '7.164',
        how: { zh: '(50 − 14.18)/5', en: '(50 − 14.18)/5' },
      },
    ],
    source: {
      zh: '国家统计局：水平法；基期不计入年数',
      en: 'NBS of China, 水平法; the base year is not counted',
    },
  },
  [
    number({
      name: 'from',
      title: { zh: '前值', en: 'From' },
      description: { zh: '前一时期的数值', en: 'Value at the first period' },
    }),
    period({
      name: 'fromPeriod',
      title: { zh: '前一时期', en: 'From period' },
      description: { zh: '如 2020', en: 'Such as 2020' },
    }),
    number({
      name: 'to',
      title: { zh: '后值', en: 'To' },
      description: { zh: '后一时期的数值', en: 'Value at the second period' },
    }),
    period({
      name: 'toPeriod',
      title: { zh: '后一时期', en: 'To period' },
      description: { zh: '如 2025', en: 'Such as 2025' },
    }),
    choice(CONVENTION, CONVENTION_CHOICES, 'compound'),
  ],
  (from, start, to, end, convention) => defined(core(from, to, end - start, convention), NO_GROWTH),
);
