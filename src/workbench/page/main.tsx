import { render } from 'preact';
import type { OfficeWindow } from './pane/officeClient';
import { Session } from './session';
import { WorkbenchPage } from './WorkbenchPage';
import './workbench.css';

declare global {
  interface Window {
    /** Called by the copy of office.js that the pane loads, before it starts; see webpack.workbench.config.js. */
    connectOfficeClient(pane: OfficeWindow): void;
  }
}

const session = new Session(navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en');
window.connectOfficeClient = (pane) => session.connect(pane);

const manifest = await fetch('manifest.xml').then((answer) => answer.text());
const root = document.getElementById('workbench');
if (root) {
  const parsed = new DOMParser().parseFromString(manifest, 'text/xml');
  render(<WorkbenchPage session={session} manifest={parsed} />, root);
}
