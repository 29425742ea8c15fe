import { lead as core } from '../progress/distance';
import { alongPath, PATH_READERS, type PathValues } from './pathReaders';
import { perElement } from './perElement';

export const lead = perElement<PathValues>(
  {
    name: 'LEAD',
    group: 'progress',
    summary: { zh: '领先幅度：完成进度减轨迹进度', en: 'Progress less the progress of the path' },
    details: {
      zh: '完成进度 − (轨迹值 − 基数)/(目标 − 基数)，小数，0.05 即 5 个百分点；正数领先，负数落后。序时轨迹上等于完成进度 − 序时进度。',
      en: 'progress − (expected − baseline)/(target − baseline), a fraction: 0.05 is 5 points. Positive is ahead, negative behind. On a linear path it is progress − time elapsed.',
    },
    examples: [
      {
        formula: 'POLICY.LEAD(100, 2020, 150, 2025, 120, "2023-06")',
        result: '-0.1',
        how: { zh: '20/50 − 0.5', en: '20/50 − 0.5' },
      },
    ],
    source: { zh: '序时进度比较法', en: 'Comparison with 序时进度' },
  },
  PATH_READERS,
  alongPath(core),
);
