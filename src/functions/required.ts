import { type Convention, growth } from '../progress/growth';
import { defined } from './cellProblem';
import { CONVENTION_CHOICES } from './choices';
import { ACTUAL, AS_OF, CONVENTION, END, TARGET } from './parameters';
import { perElement } from './perElement';
import { choice, number, period } from './readers';
import { NO_GROWTH } from './reasons';

export const required = perElement<[number, number, number, number, Convention]>(
  {
    name: 'REQUIRED',
    group: 'growth',
    summary: {
      zh: '所需增长：从最新值到目标每年需要的增长',
      en: 'Growth needed from the latest value to the target',
    },
    details: {
      zh: '从最新观测值起、在剩余年数内到达目标所需的增长，口径同 GROWTH。与规划自身自基数起的年均增长不同，两者回答不同的问题。目标期已到为 #NUM!。',
      en: "Growth from the latest observation to the target over the years left, in the conventions of GROWTH. It differs from the plan's own average growth from the baseline: the two answer different questions. #NUM! once the end is reached.",
    },
    examples: [
      {
        formula: 'POLICY.REQUIRED(100, 2023, 121, 2025)',
        result: '0.1',
        how: { zh: '剩余 2 年，1.21^(1/2) − 1', en: '2 years left, 1.21^(1/2) − 1' },
      },
      {
        formula: 'POLICY.REQUIRED(270, "2023-06", 400, 2025, "annual")',
        result: '52',
        how: { zh: '130/2.5', en: '130/2.5' },
      },
    ],
    source: { zh: '水平法，自最新观测值起', en: 'Compound or annual growth from the latest observation' },
  },
  [
    number(ACTUAL),
    period(AS_OF),
    number(TARGET),
    period(END),
    choice(CONVENTION, CONVENTION_CHOICES, 'compound'),
  ],
  (actual, asOf, target, end, convention) =>
    defined(growth(actual, target, end - asOf, convention), NO_GROWTH),
);
