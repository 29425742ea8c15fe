import type { Language } from './language';

/**
 * All texts of one part, in both languages: write `const zh = {…}`, then `Catalogue<typeof zh>`, and a text that one
 * language lacks does not compile.
 */
export type Catalogue<Texts> = Readonly<Record<Language, Texts>>;
