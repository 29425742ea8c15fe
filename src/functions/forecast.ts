import { type Forecast, type ForecastProblem, forecaster } from '../series/forecast/forecast';
import { CellProblem, undefinedResult } from './cellProblem';
import { FORECAST_OPTIONS, forecastOptions } from './forecastOptions';
import { forecastProblem } from './forecastProblem';
import { cellsOf, orProblem, PERIODS, readSeries, VALUES } from './overSeries';
import { period } from './readers';
import type { CellInput, CellOutput, FunctionSpec, Parameter } from './signature';

const WANTED: Parameter = {
  name: 'period',
  title: { zh: '预测时期', en: 'Period' },
  description: {
    zh: '要预测的时期，晚于最后一期；可为一组，每期一行',
    en: 'Period to forecast, later than the last; several give a row each',
  },
};

const BOTH_LEVELS = [0.8, 0.95];

export const forecast: FunctionSpec = {
  name: 'FORECAST',
  group: 'forecast',
  summary: { zh: '预测值及 80%、95% 预测区间', en: 'Expected value with 80 % and 95 % prediction intervals' },
  parameters: [PERIODS, VALUES, WANTED, FORECAST_OPTIONS],
  details: {
    zh: '每个预测时期溢出一行五列：预测值（中位数）、80% 下限、80% 上限、95% 下限、95% 上限，单位同数值；`level=80` 时为三列：预测值、下限、上限。方法：带水平与趋势的指数平滑，满两年的月度、季度数据加季节项，数值全为正时也用对数；各组平滑系数按似然加权平均，区间为 t 分布，系数未知也计入区间。`of=year-total` 预测当年年初至该期之和（时期指标的当期值），月度、季度数据须满两年，否则分不清季节与趋势。至少 4 期，缺期不得多于已有；时期长短须一致。从未为负的数列不会预测出负值，当年累计也不会低于已到的数。覆盖率见 docs/forecast-study.md。',
    en: 'Spills a row of five cells for each period: expected value (median), 80 % lower, 80 % upper, 95 % lower, 95 % upper, in the unit of the values; with `level=80` three: value, lower, upper. Method: exponential smoothing with level and slope, with a season for monthly and quarterly values of two full years, also on logarithms where all values are positive; smoothing constants are averaged by likelihood and the intervals, from Student t, include not knowing them. `of=year-total` forecasts the sum of the year up to the period (flows, values of single periods), of months or quarters only from two full years on: before, season and trend cannot be told apart. At least 4 observations of one length, no more missing than present. A series that was never negative is not forecast below 0, nor a total of the year below what is in. Coverage: docs/forecast-study.md.',
  },
  examples: [
    {
      formula: 'POLICY.FORECAST({2019,2020,2021,2022}, {100,110,120,130}, 2025)',
      result: '{160, 160, 160, 160, 160}',
      how: {
        zh: '每年正好增 10：130 + 3 × 10，没有误差，区间收为一点',
        en: 'Exactly 10 more a year: 130 + 3 × 10; without error the intervals close to a point',
      },
    },
  ],
  source: {
    zh: 'Hyndman 等（2008）《指数平滑预测：状态空间方法》；Hoeting 等（1999）贝叶斯模型平均',
    en: 'Hyndman et al. (2008), Forecasting with Exponential Smoothing; Hoeting et al. (1999), Bayesian Model Averaging',
  },
  evaluate: ([periods, values, wanted, options]) =>
    orProblem(() => {
      const series = readSeries(periods, values);
      const { level, of } = forecastOptions(cellsOf(options)[0]);
      const levels = level === undefined ? BOTH_LEVELS : [level];
      const at = forecaster(series);
      return cellsOf(wanted).map((cell) => row(cell, levels, (end) => at(end, of)));
    }),
};

function row(
  cell: CellInput | undefined,
  levels: readonly number[],
  at: (end: number) => Forecast | ForecastProblem,
): CellOutput[] {
  try {
    const result = at(period(WANTED).read(cell));
    if (result.kind !== 'forecast') throw forecastProblem(result);
    return [result.value, ...levels.flatMap((level) => result.interval(level))].map(cellNumber);
  } catch (problem) {
    if (!(problem instanceof CellProblem)) throw problem;
    return new Array<CellOutput>(1 + 2 * levels.length).fill(problem.toCell());
  }
}

/** Four wild values can leave a bound beyond all numbers. */
function cellNumber(value: number): CellOutput {
  if (Number.isFinite(value)) return value;
  return undefinedResult({
    zh: '数值过少且起伏太大，区间没有界限',
    en: 'too few values that vary too much: the interval has no bound',
  }).toCell();
}
