import { yearToDate } from '../series/basis';
import type { Period } from '../series/period';
import { CellProblem } from './cellProblem';
import { overSeries, spanOf } from './overSeries';

export const ytd = overSeries<[Period]>(
  {
    name: 'YTD',
    group: 'series',
    summary: { zh: '累计：年初至某期之和', en: 'Total from January to a period' },
    details: {
      zh: '用于时期（流量）指标：把当年各月、季或半年的数值加到该期为止，单位同数值。区域中已有累计值（1-6月）时直接采用，1-2月合并公布的也算两个月。当年缺任何一期为 #N/A，并指明缺哪期，不用不全的和。',
      en: 'For flows: adds the months, quarters or halves of the year up to the period, in the unit of the values. A cumulated value in the ranges (1-6月) is taken as it stands; 1-2月, published as one, counts for both months. #N/A with the names of the periods that are missing: never a sum with holes.',
    },
    examples: [
      {
        formula: 'POLICY.YTD({"2023-01","2023-02","2023-03"}, {3,4,5}, "2023-03")',
        result: '12',
        how: { zh: '3 + 4 + 5', en: '3 + 4 + 5' },
      },
    ],
    source: { zh: '国家统计局指标解释：累计值', en: 'National Bureau of Statistics of China: 累计值' },
  },
  [
    spanOf({
      name: 'period',
      title: { zh: '时期', en: 'Period' },
      description: { zh: '累计到哪一期为止，如 2023-06', en: 'Last period of the total, such as 2023-06' },
    }),
  ],
  (series, period) => {
    const total = yearToDate(series, period);
    if (total.kind === 'value') return total.value;
    const periods = total.periods.join(', ');
    throw new CellProblem('#N/A', {
      zh: `缺少 ${periods} 的数值，无法累计`,
      en: `no total: the values of ${periods} are missing`,
    });
  },
);
