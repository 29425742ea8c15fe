import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../wording/language';
import { ChartLayer } from './charts/ChartLayer';
import { ReplaceDialog } from './ReplaceDialog';
import { RibbonBar } from './RibbonBar';
import { type RibbonCommand, readRibbon } from './ribbonCommands';
import type { Session } from './session';
import { TopBar } from './TopBar';
import { useRegions } from './useRegions';
import { useUnsavedWarning } from './useUnsavedWarning';
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
  const [waiting, setWaiting] = useState<File>();
  const gridPlace = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLElement>(null);
  const texts = words[language];

  useEffect(() => {
    session.onView = setView;
    session.onPane = setPaneOpen;
    if (gridPlace.current) void session.showGrid(gridPlace.current);
  }, [session]);

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = texts.title;
    session.language = language;
  }, [session, language, texts]);

  useRegions(session, { top, grid: gridPlace, pane });
  useUnsavedWarning(session);

  const open = (file: File) => (session.isChanged ? setWaiting(file) : void session.open(file));
  const run = (command: RibbonCommand) => {
    if (!command.functionName) setPaneOpen(true);
    else if (!session.runCommand(command.functionName, command.id)) session.tell(texts.notReady);
  };

  return (
    <>
      <div ref={top}>
        <TopBar
          language={language}
          fileName={fileName}
          open={open}
          save={() => void session.save()}
          speak={setLanguage}
        />
        <RibbonBar language={language} ribbon={readRibbon(manifest, language)} run={run} />
      </div>
      {waiting && (
        <ReplaceDialog
          language={language}
          keep={() => setWaiting(undefined)}
          replace={() => {
            setWaiting(undefined);
            void session.open(waiting);
          }}
        />
      )}
      <main class="bench">
        <section class="grid" aria-label={texts.grid}>
          <div class="sheet" ref={gridPlace} />
          <ChartLayer session={session} />
          {notice && <Notice text={notice} label={texts.dismiss} dismiss={() => session.tell(undefined)} />}
        </section>
        <aside ref={pane} class="pane" aria-label={texts.pane} hidden={!paneOpen}>
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

interface NoticeProps {
  readonly text: string;
  /** Of the button that puts it away. */
  readonly label: string;
  readonly dismiss: () => void;
}

function Notice({ text, label, dismiss }: NoticeProps) {
  return (
    <div class="notice" role="alert">
      <p>{text}</p>
      <button type="button" aria-label={label} onClick={dismiss}>
        ✕
      </button>
    </div>
  );
}
