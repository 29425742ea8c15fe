import type { Plan } from '../plan/schema';
import { inLanguage, type Language } from '../wording/language';

const TAB_LIMIT = 31;

/**
 * Name of a plan's tab: region, years and what the sheet is. Tabs hold 31 characters and none of : \\ / ? * [ ]; a long
 * region is cut between words.
 *
 * @example planTab(luquan, '指标', 'zh') // "石家庄市鹿泉区 2021-2025 指标"
 */
export function planTab(plan: Plan, kind: string, language: Language): string {
  const suffix = ` ${plan.start.slice(0, 4)}-${plan.end.slice(0, 4)} ${kind}`;
  return `${tabRegion(plan, suffix.length, language)}${suffix}`;
}

/**
 * The plan's region as the beginning of a tab that needs so many more characters: cut between words, and within one only
 * where the first alone is too long.
 *
 * @example tabRegion(luquan, 18, 'en') // "Luquan", of "Luquan District, Shijiazhuang"
 */
export function tabRegion(plan: Plan, others: number, language: Language): string {
  const region = inLanguage(language, plan.region, plan.regionEn)
    .replace(/[,(（].*$/, '')
    .replace(/[:\\/?*[\]]/g, ' ')
    .trim();
  const room = TAB_LIMIT - others;
  if (region.length <= room) return region;
  return region
    .slice(0, room + 1)
    .replace(/ \S*$/, '')
    .slice(0, room)
    .trim();
}
