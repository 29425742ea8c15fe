import { CATALOGUE } from '../plan/catalogue';
import { periodCell } from './catalogue';
import { spilling } from './spill';

export const plans = spilling<[]>(
  {
    name: 'PLANS',
    group: 'plan',
    summary: { zh: '目录中的规划', en: 'The plans of the catalogue' },
    details: {
      zh: '每个规划一行，溢出七列：编号、名称、发布单位、地区、起始期、结束期、指标数。',
      en: 'One row a plan and seven columns: identifier, title, issuer, region, start, end and number of indicators. Texts are in the language of the documents.',
    },
    examples: [
      {
        formula: 'INDEX(POLICY.PLANS(), 1, 1)',
        result: 'luquan-2021-2025',
        how: { zh: '第一个规划的编号', en: 'identifier of the first plan' },
      },
    ],
    source: {
      zh: '随附目录，逐项注明文件出处',
      en: 'The catalogue that comes with the add-in; every fact has its place in a document',
    },
  },
  [],
  () =>
    CATALOGUE.map(({ id, title, issuer, region, start, end, indicators }) => [
      id,
      title,
      issuer,
      region,
      periodCell(start),
      periodCell(end),
      indicators.length,
    ]),
);
