import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Message } from './message';
import { type Pane, PaneContext } from './pane';
import { LazyView } from './parts/LazyView';
import { Notice } from './parts/Notice';
import type { SettingsStore } from './settings';
import { VIEWS } from './views';
import { words } from './words';
import type { WorkbookPort } from './workbookPort';

interface Props {
  readonly workbook: WorkbookPort;
  readonly store: SettingsStore;
  /** Said at the start, such as that this Excel is too old. */
  readonly greeting?: Message;
}

/** The frame of the pane: tabs, messages, and the views that have been opened so far. */
export function App({ workbook, store, greeting }: Props) {
  const [settings, setSettings] = useState(store.current);
  const [message, tell] = useState(greeting);
  const [current, setCurrent] = useState(VIEWS[0].id);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set([current]));
  const { language } = settings;

  useEffect(() => store.onChange(() => setSettings(store.current)), [store]);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = words[language].title;
  }, [language]);

  const pane = useMemo<Pane>(
    () => ({ language, settings, workbook, tell, change: (part) => store.change(part) }),
    [language, settings, workbook, store],
  );
  const open = (id: string) => {
    setCurrent(id);
    setOpened((before) => new Set([...before, id]));
  };

  return (
    <PaneContext.Provider value={pane}>
      <nav class="tabs" aria-label={words[language].views}>
        {VIEWS.map(({ id, label }) => (
          <button
            type="button"
            key={id}
            aria-current={id === current ? 'page' : undefined}
            onClick={() => open(id)}
          >
            {label[language]}
          </button>
        ))}
      </nav>
      <Notice message={message} dismissLabel={words[language].dismiss} onDismiss={() => tell(undefined)} />
      {VIEWS.filter(({ id }) => opened.has(id)).map((view) => (
        <main key={view.id} class="view" hidden={view.id !== current} aria-label={view.label[language]}>
          <LazyView view={view} />
        </main>
      ))}
    </PaneContext.Provider>
  );
}
