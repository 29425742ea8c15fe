import type { OfficeHost } from './host';
import type { BatchRequest } from './wire';

/** What office.js looks for under the global name `_richApiNativeBridge` before anything else. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the client when it loads. */
  onMessageFromHost?(text: string): void;
}

/** Excel's message category for events. */
const EVENTS = 65_536;

/** Connects the client to the host: requests are answered and events delivered in later turns, as over a real wire. */
export function connect(host: () => OfficeHost): NativeBridge & { listen(): () => void } {
  const answer = (message: object) => {
    const text = JSON.stringify(message);
    setTimeout(() => bridge.onMessageFromHost?.(text), 0);
  };
  const bridge: NativeBridge & { listen(): () => void } = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as { id: number; message: { body?: BatchRequest } };
      const bytes = new TextEncoder().encode(text).length;
      const body = message.body ? host().processBatch(message.body, bytes) : { Results: [] };
      answer({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
    },
    /** Returns how to stop. */
    listen() {
      return host().onEvent((event) =>
        answer({ type: 3, message: { entries: [{ messageCategory: EVENTS, ...event }] } }),
      );
    },
  };
  return bridge;
}
