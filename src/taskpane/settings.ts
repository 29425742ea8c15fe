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

/** The settings as they stand, and word to whoever shows them when one changes. */
export class SettingsStore {
  #current: Settings;
  readonly #listeners = new Set<() => void>();

  constructor(initial: Settings) {
    this.#current = initial;
  }

  get current(): Settings {
    return this.#current;
  }

  change(part: Partial<Settings>): void {
    this.#current = { ...this.#current, ...part };
    for (const listener of this.#listeners) listener();
  }

  /** Returns what ends the subscription. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/**
 * The language that Excel itself speaks to the user, Chinese for every Chinese, else English.
 *
 * @example languageOf('zh-CN') // 'zh'
 */
export function languageOf(displayLanguage: string): Language {
  return displayLanguage.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
