import { reconcile as core } from '../series/reconcile';
import { unreadable } from './cellProblem';
import { perElement } from './perElement';
import { number, numberIfAny } from './readers';

const TOLERANCE = {
  name: 'tolerance',
  title: { zh: '容差', en: 'Tolerance' },
  description: {
    zh: '允许的相对差异，小数，默认 0.01 即 1%；0 要求相等',
    en: 'Relative difference allowed, a fraction; 0.01 (1 %) by default, 0 asks for equality',
  },
  optional: true,
} as const;

const USUAL_TOLERANCE = 0.01;

export const reconcile = perElement<[number, number, number]>(
  {
    name: 'RECONCILE',
    group: 'audit',
    summary: { zh: '核对：两个来源的数是否一致', en: 'Do two sources agree?' },
    details: {
      zh: '|b − a| ≤ 容差 × |a| 时为 TRUE，否则 FALSE；正好等于容差算一致。用于税务与统计数据互核、分地区之和与总数核对。任一数空缺为 #N/A。',
      en: 'TRUE where |b − a| ≤ tolerance × |a|, else FALSE; a difference of exactly the tolerance agrees. For tax against statistics, or the sum of regions against a stated total. #N/A where one of the two is blank.',
    },
    examples: [
      {
        formula: 'POLICY.RECONCILE(200, 203)',
        result: 'FALSE',
        how: { zh: '3/200 = 1.5% > 1%', en: '3/200 = 1.5 % > 1 %' },
      },
      {
        formula: 'POLICY.RECONCILE(200, 203, 0.02)',
        result: 'TRUE',
        how: { zh: '1.5% ≤ 2%', en: '1.5 % ≤ 2 %' },
      },
    ],
    source: { zh: '本工具的规则', en: 'A rule of this tool' },
  },
  [
    number({
      name: 'a',
      title: { zh: '甲数', en: 'First figure' },
      description: { zh: '作为基准的数', en: 'The figure held to be the reference' },
    }),
    number({
      name: 'b',
      title: { zh: '乙数', en: 'Second figure' },
      description: { zh: '要核对的数', en: 'The figure to check' },
    }),
    numberIfAny(TOLERANCE),
  ],
  (a, b, given) => {
    const tolerance = Number.isNaN(given) ? USUAL_TOLERANCE : given;
    if (tolerance < 0)
      throw unreadable(tolerance, TOLERANCE, { zh: '不小于 0 的数', en: 'a number of 0 or more' });
    return core(a, b, tolerance).agrees;
  },
);
