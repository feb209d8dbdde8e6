import type { Exchange } from '../../host/jira/exchange';
import type { Channel } from '../../host/jira/request';
import { openApi } from '../host/contract/open-api';
import { misconduct } from './support/app-conduct';

const searching = (
  channel: Channel,
  {
    body = { jql: 'project = QM' },
    status = 200,
    answer = {},
    template = '/rest/api/3/search/jql',
  }: { body?: unknown; status?: number; answer?: unknown; template?: string | null } = {},
): Exchange => ({
  request: {
    method: 'POST',
    path: '/rest/api/3/search/jql',
    query: new URLSearchParams(),
    headers: {},
    body,
    caller: { kind: 'app' },
    channel,
  },
  response: { status, body: answer },
  template,
});

const unscoped = { status: 401, answer: { code: 401, message: 'Unauthorized' } };
const misspelt = { status: 400, body: { jql: 'project = QM', fieldz: [] } };

// Without the official description beside the checkout nobody can say what a request may hold.
const officially = openApi() ? it : it.skip;

describe('what the app must never ask of Jira', () => {
  it.each<Channel>(['function', 'bridge'])('is told of its calls over the %s', (channel) => {
    expect(misconduct(searching(channel))).toEqual([]);
    expect(misconduct(searching(channel, { template: null }))).toHaveLength(1);
    expect(misconduct(searching(channel, unscoped))).toEqual([
      'the app: POST /rest/api/3/search/jql: the manifest lacks a scope for it',
    ]);
  });

  officially('is told of a wrong request even where Jira refused it', () => {
    expect(misconduct(searching('function', misspelt)).join()).toContain('fieldz');
  });

  it('is not told of a customer, whose script may ask what it likes', () => {
    const all = [{ template: null }, unscoped, misspelt];
    expect(all.flatMap((asked) => misconduct(searching('client', asked)))).toEqual([]);
  });
});
