import { route } from '@forge/api';
import * as z from 'zod/mini';
import { accepted } from '../../domain/result';
import { recurrencesJql } from '../../domain/triage/recurrences-jql';
import type { Recurrences } from '../../operations/ports/recurrences';
import { callAsApp } from './call';

const Found = z.object({ issues: z.array(z.unknown()) });

/**
 * Recurrences as the app sees them: a gate has no user, and whether a CAPA is expected must not depend on who asks.
 * Nothing but a number leaves here.
 */
export const recurrences: Recurrences = {
  count: async (made, question, except, today) => {
    const found = await callAsApp(route`/rest/api/3/search/jql`, Found, {
      method: 'POST',
      body: {
        jql: recurrencesJql(made, question, except, today),
        fields: ['id'],
        maxResults: question.enough,
      },
    });
    return found.ok ? accepted(found.value.issues.length) : found;
  },
};
