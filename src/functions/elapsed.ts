import { elapsed as core } from '../progress/path';
import { defined } from './cellProblem';
import { AS_OF, END, START } from './parameters';
import { perElement } from './perElement';
import { period } from './readers';
import { END_NOT_AFTER_START } from './reasons';

export const elapsed = perElement<[number, number, number]>(
  {
    name: 'ELAPSED',
    group: 'progress',
    summary: { zh: '序时进度：规划期已过去的比重', en: 'Share of the plan period that has passed' },
    details: {
      zh: '(时期 − 基期)/(目标期 − 基期)，时期按结束之时折算为年，限于 0 到 1。基期当年不计入：以 2020 为基期，2025 为第 5 年。',
      en: '(as of − start)/(end − start) with periods at their ends, in years, held between 0 and 1. The base year is not counted: on base 2020, 2025 is year 5.',
    },
    examples: [
      {
        formula: 'POLICY.ELAPSED(2020, 2025, "2023-06")',
        result: '0.5',
        how: { zh: '2.5 年/5 年', en: '2.5 years of 5' },
      },
    ],
    source: {
      zh: '序时进度；国家统计局年均增长的年数计法',
      en: '序时进度; years counted as the NBS of China does',
    },
  },
  [period(START), period(END), period(AS_OF)],
  (start, end, asOf) => defined(core(start, end, asOf), END_NOT_AFTER_START),
);
