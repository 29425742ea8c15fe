import { pace as core } from '../progress/pace';
import { alongPath, PATH_READERS, type PathValues } from './pathReaders';
import { perElement } from './perElement';

export const pace = perElement<PathValues>(
  {
    name: 'PACE',
    group: 'growth',
    summary: { zh: '进度比：实际增速与要求增速之比', en: 'Growth achieved over growth required' },
    details: {
      zh: '均自基数算起，口径随轨迹：linear 为年均增量之比，compound 为年均增速之比。1 表示恰好与要求同速；小于 1 偏慢，负数为倒退。',
      en: 'Both from the baseline, in the convention of the path: annual change on a linear path, compound growth on a compound one. 1 is exactly as fast as required, below 1 slower, negative moving away.',
    },
    examples: [
      {
        formula: 'POLICY.PACE(100, 2020, 150, 2025, 120, 2024)',
        result: '0.5',
        how: { zh: '(20/4)/(50/5)', en: '(20/4)/(50/5)' },
      },
      {
        formula: 'POLICY.PACE(100, 2020, 144, 2022, 110, 2021, "compound")',
        result: '0.5',
        how: { zh: '10%/20%', en: '10 %/20 %' },
      },
    ],
    source: {
      zh: 'compound 轨迹上与 Statistics Canada、Eurostat 的增速之比相同（上升指标）',
      en: 'On a compound path the ratio of Statistics Canada and Eurostat, for rising indicators',
    },
  },
  PATH_READERS,
  alongPath(core),
);
