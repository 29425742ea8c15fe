/** The languages of everything a user reads: Chinese first, English as good. */
export type Language = 'zh' | 'en';

/** A text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;
