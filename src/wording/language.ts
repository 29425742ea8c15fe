/** The languages of everything a user reads: Chinese first, English as good. */
export type Language = 'zh' | 'en';

/** Each language named in itself, so that it is found by who reads it. */
export const LANGUAGE_NAMES: readonly (readonly [Language, string])[] = [
  ['zh', '中文'],
  ['en', 'English'],
];

/** A text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** The English text where English is wanted and there is one, else the Chinese. */
export function inLanguage<T extends string | undefined>(
  language: Language,
  zh: T,
  en: string | undefined,
): T | string {
  return (language === 'en' ? en : undefined) ?? zh;
}
