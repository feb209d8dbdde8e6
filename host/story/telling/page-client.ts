import * as z from 'zod';
import type { Person } from '../company.ts';

/** Where a person opened one of the app's pages. */
interface Place {
  moduleKey: 'root-cause' | 'actions-and-effect' | 'setup';
  issueKey?: string;
}

/** Asks the app an operation from one of its pages, as the page's own script would. */
export type AskApp = (
  person: Person,
  place: Place,
  operation: string,
  payload: unknown,
) => Promise<unknown>;

const opened = z.object({ token: z.string() });
const answered = z.object({ ok: z.literal(true), value: z.unknown() });

export interface PageClient {
  ask: AskApp;
  /** Asks the site to have a project set up by the app, as that person. */
  setUp: (person: Person, projectKey: string) => Promise<void>;
}

/** The app as its pages reach it. What the app or the site refuses ends the story. */
export function pageClient(siteUrl: string, accountOf: (person: Person) => string): PageClient {
  const frames = new Map<string, string>();

  async function post(person: Person, path: string, body: unknown): Promise<unknown> {
    const response = await fetch(`${siteUrl}/_host${path}`, {
      method: 'POST',
      headers: {
        Cookie: `story-user=${encodeURIComponent(accountOf(person))}`,
        'Content-Type': 'application/json',
      },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok)
      throw new Error(`${person}: ${path} was answered ${response.status}: ${text}`);
    return JSON.parse(text);
  }

  async function frameFor(person: Person, place: Place): Promise<string> {
    const name = `${person} ${place.moduleKey} ${place.issueKey ?? ''}`;
    const known = frames.get(name);
    if (known !== undefined) return known;
    const { token } = opened.parse(await post(person, '/frames', place));
    frames.set(name, token);
    return token;
  }

  return {
    ask: async (person, place, operation, payload) => {
      const token = await frameFor(person, place);
      const called = await post(person, `/frames/${token}/call`, {
        command: 'invoke',
        payload: { functionKey: operation, payload },
      });
      const outcome = answered.safeParse(called);
      const answer = answered.safeParse(outcome.data?.value);
      if (!answer.success) {
        throw new Error(`${person}: ${operation} was answered ${JSON.stringify(called)}`);
      }
      return answer.data.value;
    },
    setUp: async (person, projectKey) => {
      await post(person, '/setup', { projectKey });
    },
  };
}
