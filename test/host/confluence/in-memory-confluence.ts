import { handleConfluence } from '../../../host/confluence/confluence';
import type { ConfluenceRequest, ConfluenceResponse } from '../../../host/confluence/route';
import { type ConfluenceSite, openConfluenceSite } from '../../../host/confluence/site';
import type { Caller } from '../../../host/jira/request';
import { exchangeRecorder } from '../contract/exchange-recorder';
import { inMemoryJira } from '../contract/in-memory-jira';

type Send = (address: string, body?: unknown) => ConfluenceResponse;

export type Speaker = Readonly<Record<'get' | 'post' | 'put' | 'delete', Send>>;

interface InMemoryConfluence {
  site: ConfluenceSite;
  as: (role: string) => Speaker;
  /** A person through the app’s pages: held to the app’s scopes. */
  throughApp: (role: string, scopes: string[]) => Speaker;
  anonymous: () => Speaker;
}

const recorders: ReturnType<typeof exchangeRecorder>[] = [];

afterAll(() => {
  const found = new Set(recorders.flatMap((recorder) => recorder.problems()));
  if (found.size > 0) throw new Error(['Held to Confluence’s contract:', ...found].join('\n'));
});

/** A Confluence without a space; every exchange is held to the contract when the test file ends. */
export function inMemoryConfluence(): InMemoryConfluence {
  const jira = inMemoryJira();
  const site = openConfluenceSite(jira.site);
  const recorder = exchangeRecorder();
  site.observe = recorder.observe;
  recorders.push(recorder);

  function speaker(caller: Caller, channel: ConfluenceRequest['channel']): Speaker {
    const send =
      (method: ConfluenceRequest['method']): Send =>
      (address, body) => {
        const { pathname: path, searchParams: query } = new URL(address, site.baseUrl);
        return handleConfluence(site, {
          method,
          path,
          query,
          headers: {},
          body,
          caller,
          channel,
        });
      };
    return { get: send('GET'), post: send('POST'), put: send('PUT'), delete: send('DELETE') };
  }
  const person = (role: string): Caller => ({ kind: 'user', accountId: jira.accountId(role) });
  return {
    site,
    as: (role) => speaker(person(role), 'client'),
    throughApp: (role, scopes) => {
      site.app = { ...site.app, scopes };
      return speaker(person(role), 'bridge');
    },
    anonymous: () => speaker({ kind: 'anonymous' }, 'client'),
  };
}
