import type { Role } from './people';
import type { Site } from './site';

interface Fetched {
  restPath: string;
  fetchRequestInit: { method?: string; body?: string | null };
}

let current: { site: Site; role: Role } | null = null;

/** The app's pages, with the bridge package they stand on, are this person's on this site from now on. */
export function openPageOf(site: Site, role: Role): void {
  current = { site, role };
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
    callBridge: async (_command: string, { restPath, fetchRequestInit }: Fetched) => {
      if (!current) throw new Error('No page is open');
      const { method = 'GET', body } = fetchRequestInit;
      const sent: unknown = body == null ? undefined : JSON.parse(body);
      const path = restPath.replace(/^\/rest\/api\/3/, '');
      const answer = await current.site.rest(current.role)(method, path, sent);
      return {
        status: answer.status,
        statusText: '',
        headers: { 'content-type': 'application/json' },
        body: answer.body === null ? '' : JSON.stringify(answer.body),
      };
    },
  },
});
