import { createClock, type Clock } from '../../../host/clock';
import { handleJira } from '../../../host/jira/jira';
import type { Caller, JiraRequest, JiraResponse, SentFile } from '../../../host/jira/request';
import { openJiraSite, type InstalledApp, type JiraSite } from '../../../host/jira/site';
import { openStore } from '../../../host/store/store';
import { exchangeRecorder, type ExchangeRecorder } from './exchange-recorder';

type JiraEvent = Parameters<JiraSite['announce']>[0];

interface Speaker {
  get(path: string): Promise<JiraResponse>;
  /** Sends files as a form does, with the header by which Jira knows that it is none of another site. */
  attach(path: string, files: readonly SentFile[]): Promise<JiraResponse>;
  post(path: string, body?: unknown): Promise<JiraResponse>;
  put(path: string, body?: unknown): Promise<JiraResponse>;
  delete(path: string, body?: unknown): Promise<JiraResponse>;
}

export interface InMemoryJira {
  site: JiraSite;
  clock: Clock;
  events: JiraEvent[];
  recorder: ExchangeRecorder;
  /** Speaks for the person with that role in the story, as a script with an API token would. */
  as(role: string): Speaker;
  /** Speaks for the app from one of its functions: held to its scopes, and paid for. */
  asApp(): Speaker;
  /** Speaks for a person through the app: that person's permissions, the app's scopes and points. */
  throughApp(role: string): Speaker;
  anonymous(): Speaker;
  accountId(role: string): string;
}

export const installedApp: InstalledApp = {
  appId: '9f1c2b3a-0000-4000-8000-00000000000a',
  environmentId: '9f1c2b3a-0000-4000-8000-00000000000e',
  name: 'Quality app',
  scopes: [
    'read:jira-work',
    'write:jira-work',
    'read:jira-user',
    'manage:jira-project',
    'manage:jira-configuration',
  ],
  validators: [
    { key: 'closing-gate', name: 'Closing gate', description: 'Checks before closing.' },
  ],
  indexedProperties: [],
};

export interface InMemorySetting {
  app?: InstalledApp;
  runValidator?: JiraSite['runValidator'];
}

const recorders: ExchangeRecorder[] = [];

afterAll(() => {
  const found = new Set(recorders.flatMap((recorder) => recorder.problems()));
  if (found.size > 0) throw new Error(['Held to Jira’s contracts:', ...found].join('\n'));
});

/** A factory-fresh Jira that keeps nothing; every exchange is held to the contracts when the test file ends. */
export function inMemoryJira(setting: InMemorySetting = {}): InMemoryJira {
  const clock = createClock();
  const events: JiraEvent[] = [];
  const recorder = exchangeRecorder();
  const site = openJiraSite({
    store: openStore(':memory:'),
    clock,
    app: setting.app ?? installedApp,
    announce: (event) => {
      events.push(event);
    },
    runValidator: setting.runValidator ?? (() => Promise.resolve({ result: true })),
    baseUrl: 'https://story.example',
    cloudId: '5a0d1c2b-0000-4000-8000-00000000000c',
  });
  site.observe = recorder.observe;
  recorders.push(recorder);

  function accountId(role: string): string {
    const found = site.people.all().find((person) => person.role === role);
    if (!found) throw new Error(`Nobody in the story is ${role}`);
    return found.accountId;
  }

  function speaker(caller: Caller, channel: JiraRequest['channel']): Speaker {
    const send = (method: JiraRequest['method']) => (address: string, body?: unknown) => {
      const { pathname, searchParams } = new URL(address, 'https://story.example');
      const carried: unknown = body === undefined ? undefined : JSON.parse(JSON.stringify(body));
      return handleJira(site, {
        method,
        path: pathname,
        query: searchParams,
        headers: {},
        body: carried,
        caller,
        channel,
      });
    };
    const attach = (path: string, files: readonly SentFile[]) =>
      handleJira(site, {
        method: 'POST',
        path,
        query: new URLSearchParams(),
        headers: { 'x-atlassian-token': 'no-check' },
        body: undefined,
        files,
        caller,
        channel,
      });
    return {
      attach,
      get: send('GET'),
      post: send('POST'),
      put: send('PUT'),
      delete: send('DELETE'),
    };
  }

  const person = (role: string): Caller => ({ kind: 'user', accountId: accountId(role) });
  return {
    site,
    clock,
    events,
    recorder,
    as: (role) => speaker(person(role), 'client'),
    asApp: () => speaker({ kind: 'app' }, 'function'),
    throughApp: (role) => speaker(person(role), 'function'),
    anonymous: () => speaker({ kind: 'anonymous' }, 'client'),
    accountId,
  };
}
