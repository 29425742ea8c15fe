import { milestones as core } from '../progress/milestones';
import { type PathName, pathValue } from '../progress/path';
import { FREQUENCY_MONTHS, type Frequency, formatPeriod } from '../series/period';
import { defined } from './cellProblem';
import { FREQUENCY_CHOICES, PATH_CHOICES } from './choices';
import { BASELINE, END, PATH, START, TARGET } from './parameters';
import { choice, number, period } from './readers';
import { NO_PATH } from './reasons';
import { spilling } from './spill';

export const milestones = spilling<[number, number, number, number, PathName, Frequency]>(
  {
    name: 'MILESTONES',
    group: 'progress',
    summary: { zh: '阶段目标：轨迹上各期应达到的值', en: 'What the path asks for, period by period' },
    details: {
      zh: '溢出两列：时期与轨迹值，自基期后第一期到目标期。年度时期为数字，其余为文本（2023-Q2）。公式同 EXPECTED。参数须为单个单元格。',
      en: 'Spills two columns, period and value of the path, from the first period after the start to the end. Years are numbers, other periods texts (2023-Q2). Formula as EXPECTED. Arguments are single cells.',
    },
    examples: [
      {
        formula: 'POLICY.MILESTONES(100, 2020, 140, 2022)',
        result: '{2021, 120; 2022, 140}',
        how: { zh: '每年 20', en: '20 a year' },
      },
    ],
    source: { zh: '同 EXPECTED', en: 'As EXPECTED' },
  },
  [
    number(BASELINE),
    period(START),
    number(TARGET),
    period(END),
    choice(PATH, PATH_CHOICES, 'linear'),
    choice(
      {
        name: 'frequency',
        title: { zh: '频率', en: 'Frequency' },
        description: {
          zh: 'year（默认）、half、quarter、month',
          en: 'year (default), half, quarter or month',
        },
        optional: true,
      },
      FREQUENCY_CHOICES,
      'year',
    ),
  ],
  (baseline, start, target, end, path, frequency) => {
    const ends = { baseline, start, target, end };
    defined(pathValue(ends, end, path), NO_PATH);
    return core(ends, path, FREQUENCY_MONTHS[frequency]).map(({ at, value }) => [
      periodCell(at, frequency),
      value,
    ]);
  },
);

/** A year as a number; the end of a plan that falls inside a step, by its month. */
function periodCell(at: number, frequency: Frequency): string | number {
  const steps = (at * 12) / FREQUENCY_MONTHS[frequency];
  const whole = Math.abs(steps - Math.round(steps)) < 1e-6;
  const text = formatPeriod(at, whole ? frequency : 'month');
  return whole && frequency === 'year' ? Number(text) : text;
}
