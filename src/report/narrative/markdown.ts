import type { Narrative } from './narrative';

/** Characters that Markdown would take for markup. */
const MARKUP = /[\\`*_{}[\]<>#|~]/g;

/** The narrative as Markdown; names from plans stay text, whatever they contain. */
export function toMarkdown({ title, sections, foot }: Narrative): string {
  const plain = (text: string) => text.replace(MARKUP, '\\$&');
  const parts = sections.flatMap(({ heading, paragraphs }) => [
    `## ${plain(heading)}`,
    ...paragraphs.map(plain),
  ]);
  return `${[`# ${plain(title)}`, ...parts, `*${plain(foot)}*`].join('\n\n')}\n`;
}
