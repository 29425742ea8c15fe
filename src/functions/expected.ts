import { type PathName, pathValue } from '../progress/path';
import { defined } from './cellProblem';
import { PATH_CHOICES } from './choices';
import { AS_OF, BASELINE, END, PATH, START, TARGET } from './parameters';
import { perElement } from './perElement';
import { choice, number, period } from './readers';
import { NO_PATH } from './reasons';

export const expected = perElement<[number, number, number, number, number, PathName]>(
  {
    name: 'EXPECTED',
    group: 'progress',
    summary: {
      zh: '轨迹值：按目标轨迹此时应达到的值',
      en: 'Where the path to the target stands at a period',
    },
    details: {
      zh: '`linear`：基数 + (目标 − 基数)·s；`compound`：基数·(目标/基数)^s，s 为序时进度。基期之前为基数，目标期之后为目标。复合轨迹要求基数与目标大于 0，否则 #NUM!。',
      en: '`linear`: baseline + (target − baseline)·s; `compound`: baseline·(target/baseline)^s, s the time elapsed. Before the start it is the baseline, after the end the target. A compound path needs a baseline and target above 0, else #NUM!.',
    },
    examples: [
      {
        formula: 'POLICY.EXPECTED(100, 2020, 150, 2025, "2023-06")',
        result: '125',
        how: { zh: '100 + 50 × 0.5', en: '100 + 50 × 0.5' },
      },
      {
        formula: 'POLICY.EXPECTED(100, 2020, 144, 2024, 2022, "compound")',
        result: '120',
        how: { zh: '100 × 1.44^0.5', en: '100 × 1.44^0.5' },
      },
    ],
    source: {
      zh: '序时进度（等量）与水平法（等速）轨迹',
      en: 'Paths of equal steps (序时进度) and of equal growth (水平法)',
    },
  },
  [
    number(BASELINE),
    period(START),
    number(TARGET),
    period(END),
    period(AS_OF),
    choice(PATH, PATH_CHOICES, 'linear'),
  ],
  (baseline, start, target, end, asOf, path) =>
    defined(pathValue({ baseline, start, target, end }, asOf, path), NO_PATH),
);
