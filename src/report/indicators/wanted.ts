import type { Comparator, Target } from '../../plan/schema';
import type { Bilingual, Language } from '../../wording/language';

/** What a milestone's target cell shows. */
export const DONE: Bilingual = { zh: '完成', en: 'done' };

const COMPARISON: Record<Comparator, Bilingual> = {
  '>=': { zh: '不低于', en: 'at least' },
  '>': { zh: '高于', en: 'above' },
  '~': { zh: '左右', en: 'about' },
  '=': { zh: '达到', en: 'reach' },
  range: { zh: '区间', en: 'range' },
  '<=': { zh: '不超过', en: 'at most' },
};

const KIND: Record<Target['kind'], Bilingual> = {
  level: { zh: '', en: '' },
  'annual-increment': { zh: '每年新增', en: 'added a year' },
  'cumulative-increment': { zh: '累计新增', en: 'added in all' },
  'growth-rate': { zh: '年均增长', en: 'growth a year' },
  relative: { zh: '', en: '' },
  milestone: { zh: '按期完成', en: 'done in time' },
};

/**
 * Kind and comparison of a target in words.
 *
 * @example wantedWords({ kind: 'annual-increment', comparator: '>=', … }, 'zh') // "每年新增 不低于"
 */
export function wantedWords(target: Target, language: Language): string {
  const kind = KIND[target.kind][language];
  if (target.kind === 'milestone') return kind;
  const comparison = COMPARISON[target.comparator][language];
  if (target.kind === 'relative') return `${comparison} ${target.reference ?? ''}`.trim();
  const range = Array.isArray(target.value) ? ` ${target.value.join('–')}` : '';
  const exact = target.comparator === '=' && kind !== '';
  return [kind, exact ? '' : `${comparison}${range}`].filter(Boolean).join(' ');
}
