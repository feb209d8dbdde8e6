import type { IncomingMessage } from 'node:http';
import type { Caller } from '../jira/request.ts';
import type { JiraSite } from '../jira/site.ts';
import { readUser } from './cookies.ts';

function byToken(site: JiraSite, header: string): Caller {
  const pair = Buffer.from(header.replace(/^Basic /i, ''), 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  const [email, token] = [pair.slice(0, colon), pair.slice(colon + 1)];
  const person = site.people
    .all()
    .find((one) => one.active && one.emailAddress === email && one.token === token);
  // Jira Cloud serves a wrong pair as anonymous rather than to refuse it.
  return person ? { kind: 'user', accountId: person.accountId } : { kind: 'anonymous' };
}

/** Who is signed in to the browser session; null for nobody or somebody who is gone. */
export function signedIn(site: JiraSite, request: IncomingMessage): string | null {
  const accountId = readUser(request);
  return accountId !== null && site.people.get(accountId)?.active ? accountId : null;
}

/** The person of the Authorization header, else of the session, else nobody. */
export function httpCaller(site: JiraSite, request: IncomingMessage): Caller {
  const { authorization } = request.headers;
  if (authorization?.startsWith('Basic ')) return byToken(site, authorization);
  const accountId = signedIn(site, request);
  return accountId === null ? { kind: 'anonymous' } : { kind: 'user', accountId };
}
