import { answerTo, json, type Replay } from './replay';

interface Fetched {
  restPath: string;
  fetchRequestInit: { method?: string };
}

let current: Replay = () => undefined;

/** The app's pages, with the bridge package they stand on, hear these answers from now on. */
export function replayToPages(replay: Replay): void {
  current = replay;
}

class RequestOnPage extends Request {
  // A page has an address that an empty one is read against; Node has none.
  constructor(address: string, init?: RequestInit) {
    super(new URL(address, 'https://frame.example'), init);
  }
}

Object.defineProperty(globalThis, 'navigator', { value: { onLine: true } });
Object.defineProperty(globalThis, 'window', { value: globalThis });

// On a page the platform's script comes first, too: the bridge package looks for it when it is loaded.
Object.assign(globalThis, {
  Request: RequestOnPage,
  __bridge: {
    callBridge: (_command: string, { restPath, fetchRequestInit }: Fetched) => {
      const { status, body } = answerTo(current, fetchRequestInit.method ?? 'GET', restPath);
      return Promise.resolve({ status, body: JSON.stringify(body), headers: json, statusText: '' });
    },
  },
});
