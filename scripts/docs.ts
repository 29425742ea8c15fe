import { mkdirSync, writeFileSync } from 'node:fs';
import { referenceMarkdown } from './docs/referenceMarkdown';

/** Writes docs/reference/ from the declarations of the functions. */
const folder = new URL('../docs/reference/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const language of ['zh', 'en'] as const) {
  writeFileSync(new URL(`${language}.md`, folder), referenceMarkdown(language));
}
