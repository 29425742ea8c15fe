import type { ForecastProblem } from '../series/forecast/forecast';
import { FEWEST } from '../series/forecast/regular';
import type { Bilingual } from '../wording/language';
import { undefinedResult } from './cellProblem';

/** Says why there is no forecast, and what to do. */
export function forecastProblem(problem: ForecastProblem): ReturnType<typeof undefinedResult> {
  return undefinedResult(words(problem));
}

function words(problem: ForecastProblem): Bilingual {
  switch (problem.kind) {
    case 'too-few':
      return {
        zh: `至少需要 ${FEWEST} 期数值，现有 ${problem.count} 期`,
        en: `needs at least ${FEWEST} observations, got ${problem.count}`,
      };
    case 'mixed':
      return {
        zh: '时期长短不一（如年与月混用，或 1-5月、1-6月）；请用同一频率的当期值',
        en: 'the periods differ in length (years beside months, or spans such as 1-6月); use values of one frequency',
      };
    case 'gaps':
      return {
        zh: `缺少 ${problem.missing} 期，比已有的还多`,
        en: `${problem.missing} periods are missing, more than there are`,
      };
    case 'not-ahead':
      return {
        zh: `所求时期须晚于最后一期 ${problem.last}`,
        en: `the period wanted must be later than the last observation, ${problem.last}`,
      };
    case 'off-step':
      return {
        zh: `数值每 ${problem.step} 个月一期，所求时期不在其上`,
        en: `there is a value every ${problem.step} months, and the period wanted is not one of them`,
      };
    case 'too-far':
      return {
        zh: `太远，最远到 ${problem.furthest}`,
        en: `that is too far ahead; the furthest is ${problem.furthest}`,
      };
    case 'year-incomplete':
      return {
        zh: `${problem.year} 年已过的各期不全，无法推算全年合计`,
        en: `values of ${problem.year} are missing, so its total cannot be forecast`,
      };
    case 'season-unknown':
      return {
        zh: `不满两个整年，分不清季节与趋势，无法推算全年合计；请给出两个整年的各期数值（每年 ${problem.perYear} 期）`,
        en: `without two full years season and trend cannot be told apart, so the total of a year cannot be forecast; give every value of two full years (${problem.perYear} a year)`,
      };
  }
}
