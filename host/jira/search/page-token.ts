import { createHash } from 'node:crypto';
import * as z from 'zod';
import { JiraError, type Caller } from '../request.ts';
import type { Place } from './jql/order.ts';

const lifetime = 7 * 24 * 3_600_000;

const tokenContent = z.strictObject({
  query: z.string(),
  place: z.strictObject({
    keys: z.array(z.union([z.string(), z.number(), z.null()])),
    id: z.number(),
  }),
  at: z.number(),
});

function fingerprint(jql: string, caller: Caller): string {
  const who = caller.kind === 'user' ? caller.accountId : caller.kind;
  return createHash('sha256').update(`${who}\n${jql}`).digest('base64url').slice(0, 16);
}

/**
 * A token names the place of the last issue shown, so that issues made or moved between two pages
 * neither hide others nor bring any twice.
 */
export function writeToken(jql: string, caller: Caller, place: Place, now: number): string {
  const content = { query: fingerprint(jql, caller), place, at: now };
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}

/** The place after which the page begins; 400 for a token of another query, too old or made up. */
export function readToken(token: string, jql: string, caller: Caller, now: number): Place {
  const refusal = new JiraError(400, 'The provided next page token is invalid or expired.');
  let content: z.infer<typeof tokenContent>;
  try {
    content = tokenContent.parse(JSON.parse(Buffer.from(token, 'base64url').toString()));
  } catch {
    throw refusal;
  }
  if (content.query !== fingerprint(jql, caller) || now - content.at > lifetime) throw refusal;
  return content.place;
}
