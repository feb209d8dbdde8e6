import type { Provider } from './proxy-call.ts';

/** Where a call goes, read from the proxy's own path. */
export interface Destination {
  service: 'jira' | 'confluence' | 'stargate' | 'kvs' | 'sql';
  provider: Provider;
  accountId: string | null;
}

const product = /^\/fpp\/provider\/(user|app|none)\/remote\/([a-z]+)(?:\/account\/([^/]+))?$/;

function isProvider(word: string | undefined): word is Provider {
  return word === 'user' || word === 'app' || word === 'none';
}

function isProductService(word: string | undefined): word is 'jira' | 'confluence' | 'stargate' {
  return word === 'jira' || word === 'confluence' || word === 'stargate';
}

/** Null for a path this host's proxy does not serve. */
export function readDestination(path: string): Destination | null {
  if (path === '/capability/kvs') return { service: 'kvs', provider: 'app', accountId: null };
  if (path === '/capability/sql') return { service: 'sql', provider: 'app', accountId: null };
  const [, provider, service, account] = product.exec(path) ?? [];
  if (!isProvider(provider) || !isProductService(service)) return null;
  return {
    service,
    provider,
    accountId: account === undefined ? null : decodeURIComponent(account),
  };
}
