import * as z from 'zod';
import { read, send } from '../calls/call.ts';
import { Refusal } from '../calls/refusal.ts';

const personSchema = z.object({
  accountId: z.string(),
  displayName: z.string(),
  role: z.string(),
  emailAddress: z.string(),
  timeZone: z.string(),
});

const moduleSchema = z.object({
  key: z.string(),
  type: z.string(),
  title: z.string(),
  label: z.string().nullish(),
  viewportSize: z.string().nullish(),
});

const themeSchema = z.enum(['light', 'dark']);

const siteSchema = z.object({
  baseUrl: z.string(),
  cloudId: z.string(),
  framesOrigin: z.string(),
  appName: z.string(),
  people: z.array(personSchema),
  currentAccountId: z.string().nullable(),
  modules: z.array(moduleSchema),
  theme: themeSchema,
  clockAheadMs: z.number(),
  story: z.object({ name: z.string(), projectKey: z.string().nullable() }),
});

export type Site = z.output<typeof siteSchema>;
export type SitePerson = z.output<typeof personSchema>;
export type Theme = z.output<typeof themeSchema>;

/** The app's own answer travels inside a call that went well. */
const refusedByApp = z.object({
  ok: z.literal(false),
  refusal: z.object({ code: z.string() }),
});

export function readSite(): Promise<Site> {
  return read(siteSchema, '/_host/site');
}

export async function signIn(accountId: string | null): Promise<void> {
  await send('POST', '/_host/session', { accountId });
}

export async function chooseTheme(theme: Theme): Promise<void> {
  await send('POST', '/_host/theme', { theme });
}

/** Starts the app's own set-up of a project, as the person signed in. */
export async function startSetUp(projectKey: string): Promise<void> {
  const outcome = await send('POST', '/_host/setup', { projectKey });
  const refused = refusedByApp.safeParse(outcome);
  if (refused.success) {
    const { code } = refused.data.refusal;
    throw new Refusal(200, [
      code === 'forbidden' || code === 'unauthenticated'
        ? 'Only somebody who administers Jira can set a project up.'
        : `The app did not start the set-up: it answered "${code}".`,
    ]);
  }
}
