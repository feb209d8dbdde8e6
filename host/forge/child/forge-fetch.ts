import { scopes } from './scope.ts';

/** What the @forge packages say about a call: for whom, to which service. */
interface Destination {
  type: string;
  provider?: string;
  remote?: string;
  accountId?: string;
}

function routeOf({ type, provider = 'none', remote = '', accountId }: Destination): string {
  if (type === 'kvs' || type === 'sql') return `/capability/${type}`;
  const account = accountId === undefined ? '' : `/account/${encodeURIComponent(accountId)}`;
  return `/${type}/provider/${provider}/remote/${remote}${account}`;
}

/** Header values are bytes; a path may hold any character. */
const asHeader = (path: string) => path.replace(/[^\x21-\x7e]/gu, encodeURIComponent);

/**
 * Puts `__forge_fetch__` in place and closes the way to the internet, before the app is loaded:
 * @forge/api captures `fetch` when it is first required.
 */
export function installForgeFetch(): void {
  const send = globalThis.fetch;

  async function forgeFetch(to: Destination, path: string, init: RequestInit = {}) {
    const scope = scopes.getStore();
    if (!scope) throw new Error('A call was made outside an invocation.');
    const { url, token } = scope.meta.proxy;
    const headers = new Headers(init.headers);
    headers.set('forge-proxy-authorization', `Bearer ${token}`);
    headers.set('forge-proxy-target', asHeader(path));
    return send(`${url}${routeOf(to)}`, { ...init, headers });
  }

  Object.assign(globalThis, {
    __forge_fetch__: forgeFetch,
    fetch: (input: string | URL | Request) => {
      const url = input instanceof Request ? input.url : String(input);
      const reason = `${url} is not among the addresses the manifest lets the app call.`;
      return Promise.reject(new Error(`REQUEST_EGRESS_ALLOWLIST_ERR: ${reason}`));
    },
  });
}
