import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { referenceMarkdown } from '../../scripts/docs/referenceMarkdown';
import { FUNCTIONS } from '../../src/functions';

test.each(['zh', 'en'] as const)('docs/reference/%s.md is what `npm run docs` makes today', (language) => {
  const written = readFileSync(new URL(`../../docs/reference/${language}.md`, import.meta.url), 'utf8');
  expect(written).toBe(referenceMarkdown(language));
});

test.each(['zh', 'en'] as const)('every function has its entry in docs/reference/%s.md', (language) => {
  const written = readFileSync(new URL(`../../docs/reference/${language}.md`, import.meta.url), 'utf8');
  for (const { name, parameters, source } of FUNCTIONS) {
    expect(written).toContain(`\n## ${name}\n`);
    expect(written).toContain(source[language]);
    for (const { description } of parameters) expect(written).toContain(description[language]);
  }
});
