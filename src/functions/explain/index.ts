import type { Situation } from '../../progress/situation';
import { perElement } from '../perElement';
import type { StatusOptions } from '../statusOptions';
import { STATUS_READERS, type StatusValues, situated } from '../statusReaders';
import { explainPublished } from './published';
import { explainSchedule } from './schedule';

export const explain = perElement<StatusValues>(
  {
    name: 'EXPLAIN',
    group: 'status',
    summary: { zh: '用两三句话说明 STATUS 的判断', en: 'The verdict of STATUS in two or three sentences' },
    details: {
      zh: '参数与 STATUS 相同。依次给出输入、规则、中间数值与结论；`labels=en` 用英文。显示的数字保留足够小数，不与结论矛盾。缺少输入时说明缺什么。',
      en: 'Takes what STATUS takes and gives inputs, rule, the numbers in between and the verdict; `labels=en` answers in English. Figures carry enough decimals never to contradict the verdict. Says what is missing where something is.',
    },
    examples: [
      {
        formula: 'POLICY.EXPLAIN(100, 2020, 150, 2025, 120, "2023-06")',
        result:
          '2020年基数 100，2025年目标 150；2023年6月实际 120，按序时轨迹应为 125。完成进度 40.0%，轨迹进度 50.0%，落后 10.0 个百分点（容差 5，严重滞后界限 15）。结论：滞后，距目标还差 30。',
        how: { zh: '20/50 = 40%，序时 50%', en: '20/50 = 40 %, time elapsed 50 %' },
      },
    ],
    source: { zh: '同 STATUS', en: 'As STATUS' },
  },
  STATUS_READERS,
  situated(explanation),
);

function explanation(situation: Situation, options: StatusOptions): string {
  const language = options.labels === 'en' ? 'en' : 'zh';
  if (options.method === 'schedule') return explainSchedule(situation, options, language);
  return explainPublished(situation, options, language);
}
