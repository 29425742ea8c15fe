import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { inLanguage } from '../../../wording/language';
import { usePane } from '../../pane';
import { StatusBadge } from '../../parts/StatusBadge';
import { problemMessage } from '../../problems';
import type { Selection } from '../../workbookPort';
import { type Explained, explained } from './explained';
import { PathPicture } from './PathPicture';
import { words } from './words';
import './why.css';

/** "Why is this red?": the selected row in words, as a picture, and with who answers for it. */
export default function WhyView() {
  const { language, workbook, tell } = usePane();
  const say = words[language];
  const [selected, setSelected] = useState<Selection>();

  useEffect(() => {
    let ended = false;
    let end = () => {};
    workbook.onSelection(setSelected).then(
      (unsubscribe) => {
        end = unsubscribe;
        if (ended) end();
      },
      (error) => tell(problemMessage(error, language)),
    );
    return () => {
      ended = true;
      end();
    };
  }, [workbook, language, tell]);

  const inTable = selected?.row !== undefined;
  const explanation = inTable ? explained(selected.sheet, selected.row, language) : undefined;
  if (explanation) return <Explanation {...explanation} />;
  return (
    <>
      <h1>{say.heading}</h1>
      <p class="quiet">{inTable ? say.unknownRow : say.choose}</p>
    </>
  );
}

function Explanation({ indicator, target, status, words: explanation, picture }: Explained) {
  const { language } = usePane();
  const say = words[language];
  const separator = language === 'zh' ? '、' : ', ';
  const notes = [
    inLanguage(language, target.conflict, target.conflictEn),
    inLanguage(language, target.note, target.noteEn),
    inLanguage(language, indicator.note, indicator.noteEn),
  ].filter(Boolean);
  return (
    <article class="why" aria-live="polite">
      <h1>{inLanguage(language, indicator.name, indicator.nameEn)}</h1>
      {status && <StatusBadge status={status} language={language} />}
      <p class="explanation">{explanation}</p>
      {picture && (
        <PathPicture data={picture} unit={inLanguage(language, indicator.unit, indicator.unitEn) ?? ''} />
      )}
      <dl>
        <Fact term={say.place}>
          {target.places.map(({ section, words }) => (
            <div key={section + words}>
              {section} · {words}
            </div>
          ))}
        </Fact>
        <Fact term={say.lead}>{indicator.lead?.join(separator) ?? say.notStated}</Fact>
        {indicator.responsible && <Fact term={say.responsible}>{indicator.responsible.join(separator)}</Fact>}
        {notes.length > 0 && <Fact term={say.note}>{notes.join(' ')}</Fact>}
      </dl>
    </article>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
