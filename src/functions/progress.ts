import { progressShare } from '../progress/distance';
import { defined } from './cellProblem';
import { ACTUAL, BASELINE, TARGET } from './parameters';
import { perElement } from './perElement';
import { number } from './readers';
import { NO_DISTANCE } from './reasons';

export const progress = perElement<[number, number, number]>(
  {
    name: 'PROGRESS',
    group: 'progress',
    summary: { zh: '完成进度：从基数到目标已走完的比重', en: 'Share of the way from baseline to target' },
    details: {
      zh: '(最新值 − 基数)/(目标 − 基数)，小数：1 为达到目标，大于 1 为超额，小于 0 为倒退。上升和下降指标通用。基数等于目标时为 #NUM!。',
      en: '(actual − baseline)/(target − baseline), a fraction: 1 at the target, above 1 beyond it, below 0 when moving away. Holds for rising and falling indicators. #NUM! where baseline equals target.',
    },
    examples: [
      { formula: 'POLICY.PROGRESS(100, 150, 120)', result: '0.4', how: { zh: '20/50', en: '20/50' } },
      {
        formula: 'POLICY.PROGRESS(14.5, 7.25, 10.875)',
        result: '0.5',
        how: { zh: '−3.625/−7.25', en: '−3.625/−7.25' },
      },
    ],
    source: { zh: '定义', en: 'Definition' },
  },
  [number(BASELINE), number(TARGET), number(ACTUAL)],
  (baseline, target, actual) => defined(progressShare(baseline, target, actual), NO_DISTANCE),
);
