import type { IncomingMessage } from 'node:http';
import type { Theme } from '../forge/frames/frame-context.ts';

const userCookie = 'story-user';
const themeCookie = 'story-theme';

function cookie(request: IncomingMessage, name: string): string | null {
  const pairs = (request.headers.cookie ?? '').split(/;\s*/).map((pair) => pair.split('='));
  const found = pairs.find(([key]) => key === name);
  return found?.[1] ? decodeURIComponent(found[1]) : null;
}

/**
 * Cookies know no ports: a frame's own requests carry them as well. Where the browser says a request comes from
 * another origin, nobody is signed in.
 */
const isFromElsewhere = ({ headers }: IncomingMessage) =>
  headers['sec-fetch-site'] === 'same-site' || headers['sec-fetch-site'] === 'cross-site';

export const readUser = (request: IncomingMessage) =>
  isFromElsewhere(request) ? null : cookie(request, userCookie);

export const readTheme = (request: IncomingMessage): Theme =>
  cookie(request, themeCookie) === 'dark' ? 'dark' : 'light';

/** Lax, so that a page of another site cannot act as the person. */
const attributes = 'Path=/; HttpOnly; SameSite=Lax';

export const userCookieHeader = (accountId: string | null) =>
  accountId === null
    ? `${userCookie}=; Max-Age=0; ${attributes}`
    : `${userCookie}=${encodeURIComponent(accountId)}; ${attributes}`;

export const themeCookieHeader = (theme: Theme) => `${themeCookie}=${theme}; ${attributes}`;
