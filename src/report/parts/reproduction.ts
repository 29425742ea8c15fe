import { METHODS } from '../../progress/methods';
import type { Bilingual } from '../../wording/language';
import { MODE_WORDS } from '../formulaMode';
import type { ReportContext } from './reportContext';

const PATHS: Readonly<Record<string, Bilingual>> = {
  plan: { zh: '轨迹按规划口径', en: 'path by plan' },
  linear: { zh: '序时轨迹', en: 'linear path' },
  compound: { zh: '复合轨迹', en: 'compound path' },
};

/**
 * What a report was made from: plan and its version, data date, method, settings, kind of formulas. Enough to make it
 * again.
 */
export function reproduction({
  plan,
  observations,
  period,
  settings,
  mode,
  language,
}: ReportContext): string {
  const { tolerance, severe, path, method, asKnown } = settings;
  const reported = observations
    .flatMap((one) => one.reported ?? [])
    .toSorted()
    .at(-1);
  const upTo = asKnown ?? reported ?? period;
  const version = [plan.id, plan.published, plan.documentNumber].filter((one) => one !== undefined).join(' ');
  const percent = (share: number) => `${Number((share * 100).toFixed(2))}%`;
  if (language === 'zh') {
    return `规划：${version}；数据：${observations.length} 条，截至 ${upTo}；方法：${METHODS[method].title.zh}；容许偏差 ${percent(tolerance)}，严重滞后界限 ${percent(severe)}，${PATHS[path]?.zh}；公式：${MODE_WORDS[mode].zh}。`;
  }
  return `Plan: ${version}; data: ${observations.length} observations, up to ${upTo}; method: ${METHODS[method].title.en}; tolerance ${percent(tolerance)}, off track from ${percent(severe)}, ${PATHS[path]?.en}; formulas: ${MODE_WORDS[mode].en}.`;
}
