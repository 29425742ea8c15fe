import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../wording/language';
import { RibbonBar } from './RibbonBar';
import { type RibbonCommand, readRibbon } from './ribbonCommands';
import type { Session } from './session';
import { TopBar } from './TopBar';
import { words } from './words';

interface Props {
  readonly session: Session;
  readonly manifest: Document;
}

/** The page around grid and pane. */
export function WorkbenchPage({ session, manifest }: Props) {
  const [language, setLanguage] = useState<Language>(session.language);
  const [paneOpen, setPaneOpen] = useState(true);
  const [{ fileName, notice }, setView] = useState(session.view);
  const gridPlace = useRef<HTMLDivElement>(null);
  const texts = words[language];

  useEffect(() => {
    session.onView = setView;
    if (gridPlace.current) void session.showGrid(gridPlace.current);
  }, [session]);

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = texts.title;
    session.language = language;
  }, [session, language, texts]);

  const run = (command: RibbonCommand) => {
    if (!command.functionName) setPaneOpen(true);
    else if (!session.runCommand(command.functionName, command.id)) session.tell(texts.notReady);
  };

  return (
    <>
      <TopBar
        language={language}
        fileName={fileName}
        open={(file) => void session.open(file)}
        save={() => void session.save()}
        speak={setLanguage}
      />
      <RibbonBar language={language} ribbon={readRibbon(manifest, language)} run={run} />
      <main class="bench">
        <section class="grid" aria-label={texts.grid}>
          <div class="sheet" ref={gridPlace} />
          {notice && (
            <div class="notice" role="alert">
              <p>{notice}</p>
              <button type="button" aria-label={texts.dismiss} onClick={() => session.tell(undefined)}>
                ✕
              </button>
            </div>
          )}
        </section>
        <aside class="pane" aria-label={texts.pane} hidden={!paneOpen}>
          <div class="pane-head">
            <h2>{texts.product}</h2>
            <button type="button" aria-label={texts.closePane} onClick={() => setPaneOpen(false)}>
              ✕
            </button>
          </div>
          {/* A pane learns Excel's language when it starts: another language is another start. */}
          <iframe key={language} src="taskpane.html" title={texts.product} />
        </aside>
      </main>
    </>
  );
}
