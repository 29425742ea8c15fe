import { KIND_LABELS, NATURE_LABELS } from '../../../plan/labels';
import type { Growth, Target } from '../../../plan/schema';
import type { IndicatorRow } from '../../../report/indicators/row';
import { DONE, wantedWords } from '../../../report/indicators/wanted';
import { inLanguage, type Language } from '../../../wording/language';

/** A number as the document would print it: no decimals invented, none dropped. */
export function figure(value: number, language: Language): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 10, useGrouping: language === 'en' });
}

/**
 * The figure of a target with its comparator: "180", "60以上", "1–2", "about 5". A milestone is to be done; a
 * comparison has no figure, its words are among the details.
 */
export function targetWords({ value, comparator, kind }: Target, language: Language): string {
  if (kind === 'milestone') return DONE[language];
  if (value === undefined) return '—';
  if (Array.isArray(value)) return value.map((bound) => figure(bound, language)).join('–');
  return COMPARED[language][comparator].replace('#', figure(value, language));
}

const COMPARED: Record<Language, Record<Target['comparator'], string>> = {
  zh: { '>=': '#以上', '>': '超过#', '~': '#左右', '=': '#', range: '#', '<=': '#以内' },
  en: { '>=': '≥ #', '>': '> #', '~': 'about #', '=': '#', range: '#', '<=': '≤ #' },
};

/**
 * What a figure alone leaves open: unit, kind of target, published growth, and that no tolerance is given.
 *
 * @example detailsOf(row6OfLuquan, 'zh') // ['家', '累计 [122]']
 */
export function detailsOf({ indicator, target }: IndicatorRow, language: Language): string[] {
  const { kind, growth } = target;
  return [
    inLanguage(language, indicator.unit, indicator.unitEn) ?? '',
    kind === 'relative' ? wantedWords(target, language) : '',
    kind.endsWith('increment') ? KIND_LABELS[kind][language] : '',
    growth ? growthWords(growth, language) : '',
    indicator.nature === 'binding' ? NATURE_LABELS.binding[language] : '',
  ].filter((part) => part !== '');
}

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
