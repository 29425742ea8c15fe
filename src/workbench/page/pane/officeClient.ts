import type { Language } from '../../../wording/language';
import { connect, type NativeBridge } from '../../host/bridge';
import type { OfficeHost } from '../../host/host';
import { hostInfo, officeContext } from './officeContext';

/** The number by which office.js names the event of a pressed button. */
const COMMAND_INVOKED = 39;
const SUCCEEDED = 0;

/** The window of a page that loads office.js, with what office.js looks for in it. */
export type OfficeWindow = Window & { external: object; _richApiNativeBridge?: NativeBridge };

type Handler = (event: number, args: unknown[]) => void;

/** As Windows hands lists over. */
interface SafeArray {
  toArray(): unknown[];
}

/** One pane's office.js, talking to the workbook of this page as it would to Excel on Windows. */
export class OfficeClient {
  readonly #handlers = new Map<number, Handler>();
  readonly #stopEvents: () => void;

  /** Must run in the pane's page before office.js does. */
  constructor(window: OfficeWindow, language: Language, settings: Map<string, string>, host: OfficeHost) {
    Object.assign(window.external, this.#webView(language, settings));
    const bridge = connect(() => host);
    window._richApiNativeBridge = bridge;
    this.#stopEvents = bridge.listen();
  }

  /** Presses a button of the ribbon whose action is a function of the add-in; false while none listens. */
  invokeCommand(functionName: string, controlId: string): boolean {
    const handler = this.#handlers.get(COMMAND_INVOKED);
    handler?.(COMMAND_INVOKED, [controlId, functionName, JSON.stringify({ source: { id: controlId } })]);
    return handler !== undefined;
  }

  /** No more events: the pane's page is gone. */
  close(): void {
    this.#stopEvents();
  }

  /** What office.js finds in `window.external` within Excel's web view. */
  #webView(language: Language, settings: Map<string, string>): object {
    const info = hostInfo(language);
    const context = officeContext(language, settings);
    return Object.fromEntries(
      Object.entries({
        GetHostInfo: () => info,
        GetContext: () => context,
        GetLoggingAllowed: () => false,
        Execute: (_id: number, _params: unknown, done: (result: SafeArray) => void) =>
          later(() => done({ toArray: () => [SUCCEEDED] })),
        RegisterEvent: (id: number, _target: string, handler: Handler, done: (result: number) => void) => {
          this.#handlers.set(id, handler);
          later(() => done(SUCCEEDED));
        },
        UnregisterEvent: (id: number, _target: string, done: (result: number) => void) => {
          this.#handlers.delete(id);
          later(() => done(SUCCEEDED));
        },
      }),
    );
  }
}

/** Excel never answers within the call that asked. */
function later(action: () => void): void {
  setTimeout(action, 0);
}
