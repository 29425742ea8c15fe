import type { Plan } from '../plan/schema';
import { inLanguage, type Language } from '../wording/language';

/**
 * Name of a plan's tab: region, years and what the sheet is. Tabs hold 31 characters and none of : \\ / ? * [ ]; a long
 * region is cut between words.
 *
 * @example planTab(luquan, '指标', 'zh') // "石家庄市鹿泉区 2021-2025 指标"
 */
export function planTab(plan: Plan, kind: string, language: Language): string {
  const suffix = ` ${plan.start.slice(0, 4)}-${plan.end.slice(0, 4)} ${kind}`;
  const region = inLanguage(language, plan.region, plan.regionEn)
    .replace(/[,(（].*$/, '')
    .replace(/[:\\/?*[\]]/g, ' ');
  const room = 31 - suffix.length;
  const short = region.length <= room ? region : region.slice(0, room).replace(/ \S*$/, '');
  return `${short.trim()}${suffix}`;
}
