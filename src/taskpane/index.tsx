import { render } from 'preact';
import { App } from './App';
import { registerFunctions } from './customFunctions';
import { excelWorkbook } from './excelWorkbook';
import { readOwnPlans } from './plans';
import { problemMessage } from './problems';
import { session } from './session';
import { defaultSettings, keptSettings, languageOf, SETTINGS_KEY } from './settings';
import './pane.css';

// Where the shared runtime starts: functions, commands and pane live in this one page. The functions are there
// before office.js tells Excel that the page is ready, for the first recalculation may follow at once.
registerFunctions();

Office.onReady(() => {
  const language = languageOf(Office.context.displayLanguage ?? navigator.language);
  session.settings.set(defaultSettings(language));
  if (!hostIsEnough()) session.message.set(problemMessage({ code: 'host-too-old' }, language));
  const root = document.getElementById('pane');
  if (root) render(<App workbook={excelWorkbook} session={session} />, root);
  readOwnPlans(excelWorkbook).then(keepSettings).catch(console.warn);
});

/**
 * Takes over the settings that the workbook keeps, and keeps there what the user changes. Only the language of the
 * pane is the reader's own: a colleague who opens the file may speak the other one.
 */
async function keepSettings(): Promise<void> {
  const { settings } = session;
  const { language } = settings.value;
  const { [SETTINGS_KEY]: kept } = await excelWorkbook.readStore();
  settings.set({ ...settings.value, ...keptSettings(kept), language });
  settings.onChange(() => {
    const { language: _own, ...shared } = settings.value;
    // A workbook that takes no change now, such as a protected one, leaves the choice good for this session.
    excelWorkbook.writeStore(SETTINGS_KEY, shared).catch(console.warn);
  });
}

/** The floor of the add-in; what is newer is asked for where it is used. */
function hostIsEnough(): boolean {
  return Office.context.requirements?.isSetSupported('ExcelApi', '1.14') ?? false;
}
