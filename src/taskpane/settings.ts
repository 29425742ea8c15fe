import * as v from 'valibot';
import { CATALOGUE } from '../plan/catalogue';
import { DEFAULT_TOLERANCE } from '../report/indicators/statusCall';
import type { Language } from '../wording/language';

const LanguageChoice = v.picklist(['zh', 'en']);

const SettingsSchema = v.object({
  /** Language of the pane. */
  language: LanguageChoice,
  /** Language of the sheets that are written. */
  sheetLanguage: LanguageChoice,
  planId: v.string(),
  /** The path of all indicators; `plan` leaves each the one that its plan counts by. */
  path: v.picklist(['plan', 'linear', 'compound']),
  /** How far below its path an indicator still counts as on track: 0.05 is five percentage points of progress. */
  tolerance: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});

/** What the user has chosen in the pane; commands of the ribbon go by it too. The workbook keeps it. */
export type Settings = Readonly<v.InferOutput<typeof SettingsSchema>>;

/** The name under which the workbook keeps them. */
export const SETTINGS_KEY = 'settings';

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

/** The settings that a workbook kept; whatever in them is not a setting is passed over. */
export function keptSettings(kept: unknown): Partial<Settings> {
  const result = v.safeParse(v.partial(SettingsSchema), kept);
  return result.success ? (result.output as Partial<Settings>) : {};
}

/**
 * The language that Excel itself speaks to the user, Chinese for every Chinese, else English.
 *
 * @example languageOf('zh-CN') // 'zh'
 */
export function languageOf(displayLanguage: string): Language {
  return displayLanguage.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
