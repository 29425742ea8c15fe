import { arrival, directionTo } from '../series/forecast/arrival';
import { CellProblem } from './cellProblem';
import { forecastProblem } from './forecastProblem';
import { overSeries } from './overSeries';
import { TARGET } from './parameters';
import { number } from './readers';

export const eta = overSeries<[number]>(
  {
    name: 'ETA',
    group: 'forecast',
    summary: {
      zh: '预计达标时期：照近来的走势何时达到目标',
      en: 'When the target is reached, going on as before',
    },
    details: {
      zh: '预测值首次达到目标的时期（更可能达到而非达不到），频率同数值：年为数字，其余为 2024-06、2024-Q2 这样的文本。最后几期已达到目标的，为达到并保持至今的首期。方向由最早一期到目标判断。10 年内达不到为 #N/A。条件与方法同 FORECAST。',
      en: 'The first period in which the expected value meets the target (met more likely than not), in the frequency of the values: years are numbers, others texts such as 2024-06 or 2024-Q2. Where the last values meet it already: the first period from which they do. The direction is that from the earliest observation to the target. #N/A if not within 10 years. Conditions and method as FORECAST.',
    },
    examples: [
      {
        formula: 'POLICY.ETA({2019,2020,2021,2022}, {100,110,120,130}, 145)',
        result: '2024',
        how: {
          zh: '每年正好增 10：2023 年 140，2024 年 150',
          en: 'Exactly 10 more a year: 140 in 2023, 150 in 2024',
        },
      },
    ],
    source: { zh: '同 FORECAST', en: 'As FORECAST' },
  },
  [number(TARGET)],
  (series, target) => {
    const result = arrival(series, target, directionTo(target, series));
    if (result.kind === 'not-within') {
      throw new CellProblem('#N/A', {
        zh: `照此走势 ${result.years} 年内达不到目标`,
        en: `going on like this, the target is not reached within ${result.years} years`,
      });
    }
    if (result.kind !== 'met' && result.kind !== 'expected') throw forecastProblem(result);
    return /^\d{4}$/.test(result.period) ? Number(result.period) : result.period;
  },
);
