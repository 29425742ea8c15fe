import { scheduleStatus } from '../../progress/methods/schedule';
import { obstacleToMet, obstacleToPath } from '../../progress/missing';
import type { Situation } from '../../progress/situation';
import { standing } from '../../progress/standing';
import type { Language } from '../../wording/language';
import { STATUS_LOOKS } from '../../wording/status';
import type { StatusOptions } from '../statusOptions';
import { growthTarget } from './growthTarget';
import { OBSTACLES } from './obstacles';
import { conclusion, distances, type Facts, inputs, revision } from './sentences';

/** The verdict of method `schedule` in two or three sentences: inputs, rule, numbers in between, verdict. */
export function explainSchedule(situation: Situation, options: StatusOptions, language: Language): string {
  const stands = standing(situation, options);
  const code = scheduleStatus(situation, stands, options);
  const facts = { situation, stands, options, code };
  if (options.kind === 'milestone') return explainMilestone(facts, language);
  if (code === 'no-data' || code === 'not-assessable') return explainObstacle(facts, language);
  const grows = options.kind === 'growth-rate';
  return [
    grows ? growthTarget[language](facts) : '',
    inputs[language](facts),
    grows || options.revision === undefined ? '' : revision[language](facts),
    Number.isFinite(stands.lead) && options.kind !== 'relative' ? distances[language](facts) : '',
    conclusion[language](facts),
  ]
    .filter((sentence) => sentence !== '')
    .join(language === 'zh' ? '' : ' ');
}

function explainObstacle({ situation, stands, options, code }: Facts, language: Language): string {
  const obstacle = obstacleToMet(situation, options) ?? obstacleToPath(situation, stands);
  const label = STATUS_LOOKS[code].label[language];
  const early = {
    zh: '最新时期不晚于基期，基期之后尚无观测值',
    en: 'there is no observation since the base period',
  };
  const why = (obstacle === undefined || situation.asOf < situation.start ? early : OBSTACLES[obstacle])[
    language
  ];
  if (language === 'zh') return `${why}，无法与目标轨迹比较。结论：${label}。`;
  return `Nothing can be compared with the path: ${why}. Verdict: ${label.toLowerCase()}.`;
}

function explainMilestone({ situation, options, code }: Facts, language: Language): string {
  const label = STATUS_LOOKS[code].label[language];
  const words = {
    achieved: { zh: '里程碑已完成', en: 'The milestone is done' },
    missed: {
      zh: '目标期已到，里程碑尚未完成',
      en: 'The target period is reached and the milestone is not done',
    },
    'on-track': {
      zh: '里程碑尚未完成，目标期未到',
      en: 'The milestone is pending: its target period is not reached yet',
    },
  };
  const obstacle = obstacleToMet({ ...situation, target: 0 }, options);
  const why = code in words ? words[code as keyof typeof words] : OBSTACLES[obstacle ?? 'end'];
  if (language === 'zh') return `${why.zh}。结论：${label}。`;
  const sentence = why.en.charAt(0).toUpperCase() + why.en.slice(1);
  return `${sentence}. Verdict: ${label.toLowerCase()}.`;
}
