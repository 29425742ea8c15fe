import { render } from 'preact';
import { App } from './App';
import { registerFunctions } from './customFunctions';
import { excelWorkbook } from './excelWorkbook';
import { problemMessage } from './problems';
import { session } from './session';
import { defaultSettings, languageOf } from './settings';
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
});

/** The floor of the add-in; what is newer is asked for where it is used. */
function hostIsEnough(): boolean {
  return Office.context.requirements?.isSetSupported('ExcelApi', '1.14') ?? false;
}
