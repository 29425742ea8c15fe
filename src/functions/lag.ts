import { lagMonths } from '../progress/distance';
import { alongPath, PATH_READERS, type PathValues } from './pathReaders';
import { perElement } from './perElement';

export const lag = perElement<PathValues>(
  {
    name: 'LAG',
    group: 'progress',
    summary: {
      zh: '滞后月数：轨迹在多少个月前已达到现值',
      en: 'Months since the path passed the actual value',
    },
    details: {
      zh: '(最新时期 − 轨迹经过最新值之时) × 12。正数滞后，负数提前。基数以下或目标以上的值按轨迹延长计算。',
      en: '(as of − when the path passed through the actual value) × 12. Positive is behind, negative ahead. Values short of the baseline or beyond the target are read off the path continued.',
    },
    examples: [
      {
        formula: 'POLICY.LAG(100, 2020, 150, 2025, 120, "2023-06")',
        result: '6',
        how: { zh: '轨迹于 2022 年末为 120', en: 'the path was at 120 at the end of 2022' },
      },
    ],
    source: { zh: '轨迹函数的反函数', en: 'Inverse of the path' },
  },
  PATH_READERS,
  alongPath(lagMonths),
);
