import { directionTo } from '../series/forecast/arrival';
import { forecaster } from '../series/forecast/forecast';
import { FORECAST_OPTIONS, forecastOptions } from './forecastOptions';
import { forecastProblem } from './forecastProblem';
import { overSeries } from './overSeries';
import { END, TARGET } from './parameters';
import { number, period, text } from './readers';

export const chance = overSeries<[number, number, string]>(
  {
    name: 'CHANCE',
    group: 'forecast',
    summary: { zh: '实现概率：到目标期达到目标的可能性', en: 'Chance of meeting the target at its date' },
    details: {
      zh: '按 FORECAST 的分布，目标期的值达到目标的概率，0 到 1。方向默认由最早一期到目标判断，`direction=up/down` 可指定；`of=year-total` 用当年累计与目标比较。条件同 FORECAST；目标期已有数值为 #NUM!，请用 STATUS。',
      en: 'Probability, 0 to 1, that the value at the end meets the target, from the distribution of FORECAST. The direction is that from the earliest observation to the target unless `direction=up/down` says otherwise; `of=year-total` holds the total of the year against the target. Conditions as FORECAST; #NUM! where the end is observed already: ask STATUS.',
    },
    examples: [
      {
        formula: 'POLICY.CHANCE({2019,2020,2021,2022}, {100,110,120,130}, 150, 2025)',
        result: '1',
        how: {
          zh: '每年正好增 10，2025 年为 160，高于 150',
          en: 'Exactly 10 more a year gives 160 in 2025, above 150',
        },
      },
    ],
    source: { zh: '同 FORECAST', en: 'As FORECAST' },
  },
  [number(TARGET), period(END), text(FORECAST_OPTIONS)],
  (series, target, end, options) => {
    const { direction, of } = forecastOptions(options);
    const result = forecaster(series)(end, of);
    if (result.kind !== 'forecast') throw forecastProblem(result);
    return (direction ?? directionTo(target, series)) === 'up'
      ? result.probabilityFrom(target)
      : result.probabilityUpTo(target);
  },
);
