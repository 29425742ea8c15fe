import { periodOnPeriod } from '../series/change';
import type { Period } from '../series/period';
import { changeResult } from './changeResult';
import { overSeries, spanOf } from './overSeries';

export const pop = overSeries<[Period]>(
  {
    name: 'POP',
    group: 'series',
    summary: { zh: '环比：比上期增长', en: 'Change on the period before' },
    details: {
      zh: '本期/上期 − 1，小数；上期指紧接在前、同样长的时期（月对上月，季对上季，年对上年）。未作季节调整。累计值没有环比，为 #NUM!。其余同 YOY。',
      en: 'value / value before − 1, a fraction; before means the period of the same length just before it (month, quarter, year). Not seasonally adjusted. Cumulated spans have none: #NUM!. Otherwise as YOY.',
    },
    examples: [
      {
        formula: 'POLICY.POP({"2023-Q1","2023-Q2"}, {40,50}, "2023-Q2")',
        result: '0.25',
        how: { zh: '50/40 − 1', en: '50/40 − 1' },
      },
    ],
    source: { zh: '国家统计局指标解释：环比', en: 'National Bureau of Statistics of China: 环比' },
  },
  [
    spanOf({
      name: 'period',
      title: { zh: '时期', en: 'Period' },
      description: { zh: '要比较的时期，如 2023-06', en: 'Period to compare, such as 2023-06' },
    }),
  ],
  (series, period) => changeResult(periodOnPeriod(series, period)),
);
