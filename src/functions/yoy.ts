import { yearOnYear } from '../series/change';
import type { Period } from '../series/period';
import { changeResult } from './changeResult';
import { overSeries, spanOf } from './overSeries';

export const yoy = overSeries<[Period]>(
  {
    name: 'YOY',
    group: 'series',
    summary: { zh: '同比：比上年同期增长', en: 'Change on the same period a year earlier' },
    details: {
      zh: '本期/上年同期 − 1，小数，0.12 即 12%。累计值（1-6月）与上年同样的累计值比较。任一期无数值为 #N/A；上年同期不大于 0 为 #NUM!。同一时期有几个数值时取最后一个。',
      en: 'value / value a year earlier − 1, a fraction: 0.12 is 12 %. A cumulated span (1-6月) is compared with the same span. #N/A where one of the two is missing; #NUM! where the earlier one is not above 0. Of several values for one period the last counts.',
    },
    examples: [
      {
        formula: 'POLICY.YOY({"2022-06","2023-06"}, {50,56}, "2023-06")',
        result: '0.12',
        how: { zh: '56/50 − 1', en: '56/50 − 1' },
      },
    ],
    source: { zh: '国家统计局指标解释：同比', en: 'National Bureau of Statistics of China: 同比' },
  },
  [
    spanOf({
      name: 'period',
      title: { zh: '时期', en: 'Period' },
      description: { zh: '要比较的时期，如 2023-06', en: 'Period to compare, such as 2023-06' },
    }),
  ],
  (series, period) => changeResult(yearOnYear(series, period)),
);
