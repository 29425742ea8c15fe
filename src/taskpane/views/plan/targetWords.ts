import type { Growth, Indicator, Target } from '../../../plan/schema';
import type { Language } from '../../../wording/language';

/** A number as the document would print it: no decimals invented, none dropped. */
export function figure(value: number, language: Language): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 10, useGrouping: language === 'en' });
}

/**
 * The figure of a target with its comparator: "180", "60以上", "1–2", "about 5"; what stands in its place for
 * milestones and comparisons.
 */
export function targetWords(target: Target, language: Language): string {
  const { value, comparator, reference, kind } = target;
  if (value === undefined) return reference ?? (kind === 'milestone' ? MILESTONE[language] : '—');
  if (Array.isArray(value)) return value.map((bound) => figure(bound, language)).join('–');
  return COMPARED[language][comparator].replace('#', figure(value, language));
}

const MILESTONE = { zh: '里程碑', en: 'milestone' };

const COMPARED: Record<Language, Record<Target['comparator'], string>> = {
  zh: { '>=': '#以上', '>': '超过#', '~': '#左右', '=': '#', range: '#', '<=': '#以内' },
  en: { '>=': '≥ #', '>': '> #', '~': 'about #', '=': '#', range: '#', '<=': '≤ #' },
};

/** The growth as published, with the convention that its column leaves unsaid: "累计 [122]", "7.17 points a year". */
export function growthWords(growth: Growth, language: Language): string {
  const number = growth.convention === 'cumulative' ? growth.printed : figure(growth.value, language);
  return CONVENTION[language][growth.convention].replace('#', number);
}

const CONVENTION: Record<Language, Record<Growth['convention'], string>> = {
  zh: { 'annual-percent': '年均 #%', 'percentage-points-per-year': '年均 # 个百分点', cumulative: '累计 #' },
  en: {
    'annual-percent': '#% a year',
    'percentage-points-per-year': '# points a year',
    cumulative: '# in total',
  },
};

/** The indicator's unit in the pane's language, the document's own where no other is known. */
export function unitOf(indicator: Indicator, language: Language): string {
  return (language === 'en' ? indicator.unitEn : undefined) ?? indicator.unit ?? '';
}

export function nameOf(indicator: Indicator, language: Language): string {
  return (language === 'en' ? indicator.nameEn : undefined) ?? indicator.name;
}

export function categoryOf(indicator: Indicator, language: Language): string {
  return (language === 'en' ? indicator.categoryEn : undefined) ?? indicator.category ?? '';
}
