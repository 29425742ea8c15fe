import { useRef } from 'preact/hooks';
import type { Narrative } from '../../../report/narrative/narrative';
import type { Language } from '../../../wording/language';
import { usePane } from '../../pane';
import { download } from '../../parts/download';
import { words } from './words';

interface Props {
  readonly narrative: Narrative;
  /** The language that it is written in. */
  readonly written: Language;
  /** Of the files that it is saved in. */
  readonly name: string;
}

/** The text of a report, to be read here and taken along. */
export function NarrativeText({ narrative, written, name }: Props) {
  const { language, tell } = usePane();
  const say = words[language];
  const article = useRef<HTMLElement>(null);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(plainText(narrative));
      tell({ tone: 'success', what: say.copied });
    } catch {
      // Some hosts keep the clipboard from a pane; a selection can always be copied by hand.
      if (article.current) getSelection()?.selectAllChildren(article.current);
      tell({ tone: 'note', what: say.notCopied, next: say.notCopiedNext });
    }
  };
  const markdown = async () => {
    const { toMarkdown } = await import('../../../report/narrative/markdown');
    download(`${name}.md`, toMarkdown(narrative), 'text/markdown');
  };

  const word = async () => {
    const { writeDocx } = await import('../../../docx/writeDocx');
    const bytes = await writeDocx(narrative, written);
    download(
      `${name}.docx`,
      new Uint8Array(bytes),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    );
  };

  return (
    <section aria-labelledby="narrative-title">
      <h2 id="narrative-title">{say.text}</h2>
      <div class="buttons">
        <button type="button" onClick={copy}>
          {say.copy}
        </button>
        <button type="button" onClick={word}>
          {say.word}
        </button>
        <button type="button" onClick={markdown}>
          {say.markdown}
        </button>
      </div>
      <article class="narrative" ref={article}>
        <h3>{narrative.title}</h3>
        {narrative.sections.map(({ heading, paragraphs }) => (
          <div key={heading}>
            <h4>{heading}</h4>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        ))}
        <p class="quiet">{narrative.foot}</p>
      </article>
    </section>
  );
}

/** As an e-mail takes it: headings on lines of their own, a blank line between sections. */
function plainText({ title, sections, foot }: Narrative): string {
  const parts = sections.map(({ heading, paragraphs }) => [heading, ...paragraphs].join('\n'));
  return [title, ...parts, foot].join('\n\n');
}
