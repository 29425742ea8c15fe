import { number } from './readers';

/** The four arguments of CONTRIBUTION and PULL. */
export const PART_OF_WHOLE = [
  number({
    name: 'part0',
    title: { zh: '部分基期值', en: 'Part before' },
    description: { zh: '部分在基期的数值', en: 'Value of the part at the first period' },
  }),
  number({
    name: 'part1',
    title: { zh: '部分报告期值', en: 'Part after' },
    description: { zh: '部分在报告期的数值', en: 'Value of the part at the second period' },
  }),
  number({
    name: 'total0',
    title: { zh: '总量基期值', en: 'Total before' },
    description: { zh: '总量在基期的数值', en: 'Value of the total at the first period' },
  }),
  number({
    name: 'total1',
    title: { zh: '总量报告期值', en: 'Total after' },
    description: { zh: '总量在报告期的数值', en: 'Value of the total at the second period' },
  }),
] as const;
