import { CATALOGUE } from '../plan/catalogue';
import { DEFAULT_TOLERANCE } from '../report/indicators/statusCall';
import type { Language } from '../wording/language';

/** What the user has chosen in the pane; commands of the ribbon go by it too. */
export interface Settings {
  /** Language of the pane. */
  readonly language: Language;
  /** Language of the sheets that are written. */
  readonly sheetLanguage: Language;
  readonly planId: string;
  /** The path of all indicators; `plan` leaves each the one that its plan counts by. */
  readonly path: 'plan' | 'linear' | 'compound';
  /** How far below its path an indicator still counts as on track: 0.05 is five percentage points of progress. */
  readonly tolerance: number;
}

/** What holds until the user chooses otherwise. */
export function defaultSettings(language: Language): Settings {
  return {
    language,
    sheetLanguage: language,
    planId: CATALOGUE[0]?.id ?? '',
    path: 'plan',
    tolerance: DEFAULT_TOLERANCE,
  };
}

/**
 * The language that Excel itself speaks to the user, Chinese for every Chinese, else English.
 *
 * @example languageOf('zh-CN') // 'zh'
 */
export function languageOf(displayLanguage: string): Language {
  return displayLanguage.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
