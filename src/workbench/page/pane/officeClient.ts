import type { Language } from '../../../wording/language';
import type { BatchAnswer, BatchRequest, HostEvent } from '../../host/wire';
import { hostInfo, officeContext } from './officeContext';

/** Numbers by which office.js names an event and an acknowledgement of Excel's web view. */
const COMMAND_INVOKED = 39;
/** Events of workbook objects, as they travel to the client. */
const DATA_EVENT = 65_536;
const SUCCEEDED = 0;

/** The window of a page that loads office.js, with what office.js looks for in it. */
export type OfficeWindow = Window & {
  external: object;
  _richApiNativeBridge?: Bridge;
};

interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost?: (text: string) => void;
}

type Handler = (args: unknown[]) => void;

/** One pane's office.js, talking to the workbook of this page as it would to Excel on Windows. */
export class OfficeClient {
  readonly #bridge: Bridge;
  readonly #handlers = new Map<number, Handler>();

  /** Must run in the pane's page before office.js does. */
  constructor(
    readonly window: OfficeWindow,
    language: Language,
    settings: Map<string, string>,
    answer: (request: BatchRequest) => BatchAnswer,
  ) {
    Object.assign(window.external, this.#webView(language, settings));
    this.#bridge = {
      sendMessageToHost: (text) => {
        const { id, message } = JSON.parse(text) as { id: number; message: { body?: BatchRequest } };
        const body = message.body ? answer(message.body) : { Results: [] };
        later(() => this.#send({ id, type: 2, message: { statusCode: 200, headers: {}, body } }));
      },
    };
    window._richApiNativeBridge = this.#bridge;
  }

  /** Presses a button of the ribbon whose action is a function of the add-in; false while none listens. */
  invokeCommand(functionName: string, controlId: string): boolean {
    const handler = this.#handlers.get(COMMAND_INVOKED);
    handler?.([controlId, functionName, JSON.stringify({ source: { id: controlId } })]);
    return handler !== undefined;
  }

  sendEvents(events: readonly HostEvent[]): void {
    const entries = events.map(({ messageType, targetId, message }) => ({
      messageCategory: DATA_EVENT,
      messageType,
      targetId,
      message,
    }));
    later(() => this.#send({ type: 3, message: { entries } }));
  }

  /** What office.js finds in `window.external` within Excel's web view. */
  #webView(language: Language, settings: Map<string, string>): Record<string, (...args: never[]) => unknown> {
    const info = hostInfo(language);
    const context = officeContext(language, settings);
    return Object.fromEntries(
      Object.entries({
        GetHostInfo: () => info,
        GetContext: () => context,
        GetLoggingAllowed: () => false,
        Execute: (_id: number, _params: unknown, done: (result: number[]) => void) =>
          later(() => done([SUCCEEDED])),
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

  #send(message: object): void {
    this.#bridge.onMessageFromHost?.(JSON.stringify(message));
  }
}

/** Excel never answers within the call that asked. */
function later(action: () => void): void {
  setTimeout(action, 0);
}
