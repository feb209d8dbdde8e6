import * as z from 'zod';
import type { Exchange } from '../../../host/jira/exchange';
import { checkRequest } from '../../host/contract/check-answer';

const ScopeRefusal = z.object({ code: z.literal(401) });

/**
 * What the app asked of Jira that it must never ask, whatever came of it: calls that Jira does not have, calls that
 * break the official description, and calls that the manifest has no scope for.
 */
export function misconduct({ request, response, template }: Exchange): string[] {
  const { channel, method, path } = request;
  if (channel === 'client') return [];
  if (template === null) return [`the app calls ${method} ${path}, which nothing answers`];
  const isScopeMissing = response.status === 401 && ScopeRefusal.safeParse(response.body).success;
  const scope = isScopeMissing ? [`${method} ${template}: the manifest lacks a scope for it`] : [];
  return [...scope, ...checkRequest(method, template, request)].map((told) => `the app: ${told}`);
}
