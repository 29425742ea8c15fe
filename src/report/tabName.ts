import type { Plan } from '../plan/schema';
import { inLanguage, type Language } from '../wording/language';

const TAB_LIMIT = 31;
/** Stands for the rest of a word. */
const CUT_OFF = '…';

/**
 * Name of a plan's tab: region, years and what the sheet is. Tabs hold 31 characters and none of : \\ / ? * [ ]; a long
 * region is shortened, and the last year loses its century before a word is cut off; the rest stays whole, so that
 * the sheets of a plan keep apart.
 *
 * @example
 * planTab(luquan, '指标', 'zh') // "石家庄市鹿泉区 2021-2025 指标"
 * planTab(xuchang, '2022 by region', 'en') // "Xuchang 2020-22 2022 by region"
 */
export function planTab(plan: Plan, kind: string, language: Language): string {
  const [start, end] = [plan.start.slice(0, 4), plan.end.slice(0, 4)];
  const named = (years: string) => {
    const suffix = ` ${years} ${kind}`;
    return `${tabRegion(plan, suffix.length, language)}${suffix}`;
  };
  const tab = named(`${start}-${end}`);
  const isOfOneCentury = start.slice(0, 2) === end.slice(0, 2);
  return tab.includes(CUT_OFF) && isOfOneCentury ? named(`${start}-${end.slice(2)}`) : tab;
}

/**
 * The plan's region as the beginning of a tab that needs so many more characters: cut between words, and within one only
 * where the first alone is too long.
 *
 * @example
 * tabRegion(luquan, 18, 'en') // "Luquan", of "Luquan District, Shijiazhuang"
 * tabRegion({ …, regionEn: 'Beijing-Tianjin-Hebei' }, 18, 'en') // "Beijing"
 * tabRegion({ …, regionEn: 'Llanfairpwllgwyngyll' }, 18, 'en') // "Llanfairpwll…"
 */
export function tabRegion(plan: Plan, others: number, language: Language): string {
  const region = inLanguage(language, plan.region, plan.regionEn)
    .replace(/[,(（].*$/, '')
    .replace(/[:\\/?*[\]]/g, ' ')
    .trim();
  const room = TAB_LIMIT - others;
  if (region.length <= room) return region;
  const words = region.slice(0, room + 1).replace(/ \S*$/, '');
  return words.length <= room ? words.trim() : partOfWord(words, room);
}

/** The parts of a name written without a blank: Beijing-Tianjin, WestPark. */
const JOINT = /(?<=\p{Ll})(?=\p{Lu})|[-–—·_]+/u;

/** A word up to its last joint; one without is cut off, and says so where it is spelled in letters. */
function partOfWord(word: string, room: number): string {
  const joints = [...word.matchAll(new RegExp(JOINT, 'gu'))].map(({ index }) => index);
  const last = joints.filter((at) => at > 0 && at <= room).at(-1);
  if (last !== undefined) return word.slice(0, last);
  return /\p{Script=Latin}/u.test(word) ? word.slice(0, room - 1) + CUT_OFF : word.slice(0, room);
}
