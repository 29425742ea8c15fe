import { STATUS_LOOKS, type StatusCode } from '../../wording/status';
import { atLeast } from '../compare';
import { hasPath, obstacleToMet, obstacleToPath } from '../missing';
import type { StatusRules } from '../rules';
import type { Situation } from '../situation';
import { blankStanding, type Standing, standing } from '../standing';
import { noScore, type StatusMethod } from './method';

/** 序时进度法: progress against the path, in the nine words of methodology section 5. The default. */
export const schedule: StatusMethod = {
  title: { zh: '序时进度法', en: 'schedule' },
  words: Object.fromEntries(Object.entries(STATUS_LOOKS).map(([code, look]) => [code, look.label])),
  measures: { zh: '领先幅度', en: 'lead' },
  thresholds: {
    zh: '领先不少于 5% 为快于序时，落后超过 5% 为滞后，落后超过 15% 为严重滞后；约束性指标落后即为滞后',
    en: 'a lead of 5 % or more is ahead, a lag of more than 5 % behind, of more than 15 % off track; a binding indicator has no tolerance below its path',
  },
  judge: (situation, rules) => scheduleStatus(situation, standing(situation, rules, lent), rules),
  value: (situation, rules) => standing(situation, rules, lent).lead,
  score: noScore,
};

/** Lent to each judgement in turn; none outlives its call. */
const lent = blankStanding();

export function scheduleStatus(situation: Situation, stands: Standing, rules: StatusRules): StatusCode {
  if (rules.kind === 'milestone') return milestoneStatus(situation, stands);
  const obstacle = obstacleToMet(situation, rules);
  if (obstacle !== undefined) return obstacle === 'actual' ? 'no-data' : 'not-assessable';
  if (situation.asOf < situation.start) return 'no-data';
  if (stands.met) return 'achieved';
  if (stands.maintain) return 'reversing';
  if (stands.due) return 'missed';
  if (!hasPath(rules)) return 'behind';
  if (obstacleToPath(situation, stands) !== undefined) return 'not-assessable';
  if (atLeast(stands.start, situation.asOf)) return 'no-data';
  return pathStatus(stands, rules);
}

function pathStatus({ progress, lead }: Standing, { nature, tolerance, severe }: StatusRules): StatusCode {
  if (progress < 0) return 'reversing';
  const pathProgress = progress - lead;
  if (atLeast(progress, pathProgress + tolerance)) return 'ahead';
  if (atLeast(progress, pathProgress - (nature === 'binding' ? 0 : tolerance))) return 'on-track';
  return atLeast(progress, pathProgress - severe) ? 'behind' : 'off-track';
}

/** Done, missed, or pending: a milestone not yet due is on schedule, since nothing else is known of it. */
function milestoneStatus({ actual, asOf, end }: Situation, { due }: Standing): StatusCode {
  if (Number.isNaN(actual)) return 'no-data';
  if (actual > 0) return 'achieved';
  if (Number.isNaN(asOf) || Number.isNaN(end)) return 'not-assessable';
  return due ? 'missed' : 'on-track';
}
