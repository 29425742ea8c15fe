import { COMPARATOR_LABELS, KIND_LABELS } from '../../plan/labels';
import type { Target } from '../../plan/schema';
import { type Bilingual, inLanguage, type Language } from '../../wording/language';

/** What a milestone's target cell shows. */
export const DONE: Bilingual = { zh: '完成', en: 'done' };

/**
 * Kind and comparison of a target in words; plain 达到 is not said twice.
 *
 * @example wantedWords({ kind: 'annual-increment', comparator: '>=', … }, 'zh') // "每年新增，以上"
 */
export function wantedWords(target: Target, language: Language): string {
  const kind = KIND_LABELS[target.kind][language];
  const comparison = COMPARATOR_LABELS[target.comparator][language];
  switch (target.kind) {
    case 'milestone':
      return kind;
    case 'relative': {
      const reference = inLanguage(language, target.reference, target.referenceEn) ?? '';
      return `${comparison} ${reference}`.trim();
    }
    case 'level':
      return `${comparison}${range(target)}`;
    default:
      return target.comparator === '='
        ? kind
        : `${kind}${language === 'zh' ? '，' : ', '}${comparison}${range(target)}`;
  }
}

function range({ value }: Target): string {
  return Array.isArray(value) ? ` ${value.join('–')}` : '';
}
