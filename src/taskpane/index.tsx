import { render } from 'preact';
import { CATALOGUE } from '../plan/catalogue';
import { DEFAULT_TOLERANCE } from '../report/indicators/statusOptions';
import { App } from './App';
import { registerFunctions } from './customFunctions';
import { excelWorkbook } from './excelWorkbook';
import { problemMessage } from './problems';
import { languageOf, SettingsStore } from './settings';
import './pane.css';

// Where the shared runtime starts: functions, commands and pane live in this one page. Functions and commands are
// there before office.js tells Excel that the page is ready; the first recalculation may follow at once.
registerFunctions();

Office.onReady(() => {
  const language = languageOf(Office.context.displayLanguage ?? navigator.language);
  const store = new SettingsStore({
    language,
    sheetLanguage: language,
    planId: CATALOGUE[0]?.id ?? '',
    path: 'plan',
    tolerance: DEFAULT_TOLERANCE,
  });
  const greeting = hostIsEnough() ? {} : { greeting: problemMessage({ code: 'host-too-old' }, language) };
  const root = document.getElementById('pane');
  if (root) render(<App workbook={excelWorkbook} store={store} {...greeting} />, root);
});

/** The floor of the add-in; what is newer is asked for where it is used. */
function hostIsEnough(): boolean {
  return Office.context.requirements?.isSetSupported('ExcelApi', '1.14') ?? false;
}
