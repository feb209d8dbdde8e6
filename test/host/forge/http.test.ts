import { get } from 'node:http';
import { z } from 'zod';
import type { Host } from '../../../host/host';
import { accountOf, askFrame, cookieOf, openFrame, post, startFixtureHost } from './fixture-host';
import { containing } from './matching';

let host: Host;
beforeAll(async () => {
  host = await startFixtureHost();
});
afterAll(() => host.stop());

const basic = (pair: string) => ({
  authorization: `Basic ${Buffer.from(pair).toString('base64')}`,
});

const myself = (headers: Record<string, string>) =>
  fetch(`${host.url}/rest/api/3/myself`, { headers });

describe('who calls over HTTP', () => {
  it('is the person of e-mail and token, as on Jira Cloud', async () => {
    const response = await myself(basic('quality@story.example:quality'));
    expect(response.status).toBe(200);
    expect(response.headers.get('x-aaccountid')).toBe(accountOf(host, 'quality'));
  });

  it('is nobody with a wrong pair', async () => {
    expect((await myself(basic('quality@story.example:wrong'))).status).toBe(401);
    const open = await fetch(`${host.url}/rest/api/3/serverInfo`, {
      headers: basic('quality@story.example:wrong'),
    });
    expect(open.status).toBe(200);
    expect(open.headers.get('x-aaccountid')).toBeNull();
  });

  it('is the person of the session, until the session ends', async () => {
    const accountId = accountOf(host, 'engineer');
    const { status, headers } = await post(host, '/_host/session', { accountId });
    expect(status).toBe(204);
    const cookie = (headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    expect(await (await myself({ cookie })).json()).toMatchObject({ accountId });
    const left = await post(host, '/_host/session', { accountId: null });
    expect(left.headers.get('set-cookie')).toContain('Max-Age=0');
    expect(await post(host, '/_host/session', { accountId: 'nobody' })).toMatchObject({
      status: 404,
    });
  });

  it.each(['same-site', 'cross-site'])(
    'is nobody in a request that the browser calls %s, as a frame’s own would be',
    async (site) => {
      const cookie = cookieOf(host, 'quality');
      const fromPage = await myself({ cookie, 'sec-fetch-site': 'same-origin' });
      const fromFrame = await myself({ cookie, 'sec-fetch-site': site });
      expect([fromPage.status, fromFrame.status]).toEqual([200, 401]);
    },
  );

  it('is refused under a name that is not this machine’s', async () => {
    const { port } = new URL(host.url);
    const status = await new Promise((resolve) => {
      get({ host: '127.0.0.1', port, path: '/', headers: { host: 'evil.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
    });
    expect(status).toBe(421);
  });
});

describe('the site’s own calls', () => {
  it('tell what is here', async () => {
    const cookie = `${cookieOf(host, 'quality')}; story-theme=dark`;
    const response = await fetch(`${host.url}/_host/site`, { headers: { cookie } });
    expect(await response.json()).toMatchObject({
      baseUrl: host.url,
      framesOrigin: host.framesUrl,
      currentAccountId: accountOf(host, 'quality'),
      modules: [
        { key: 'panel', type: 'jira:issuePanel', title: 'Panel' },
        { key: 'project', type: 'jira:projectPage', title: 'Quality' },
      ],
      theme: 'dark',
      story: { projectKey: null },
    });
  });

  it('give both themes as sheets', async () => {
    for (const theme of ['light', 'dark']) {
      const response = await fetch(`${host.url}/_host/theme/${theme}.css`);
      expect(response.headers.get('content-type')).toContain('text/css');
      expect(await response.text()).toContain('--ds-surface');
    }
  });

  it('list invocations with the ledger', async () => {
    const { token } = await openFrame(host, 'quality');
    await askFrame(host, 'quality', token, 'invoke', { functionKey: 'time' });
    const response = await fetch(`${host.url}/_host/invocations?after=0`);
    expect(await response.json()).toMatchObject({
      invocations: [{ id: 1, kind: 'resolver', functionKey: 'resolver', operation: 'time' }],
      lastId: 1,
      ledger: { points: 0, limit: 65_000 },
    });
  });

  it.each([
    ['/_host/session', { account: 'x' }, 400],
    ['/_host/theme', { theme: 'pink' }, 400],
    ['/_host/frames', { moduleKey: 'gate' }, 404],
    ['/_host/frames', { moduleKey: 'panel', issueKey: 'NO-1' }, 404],
    ['/_host/frames', { moduleKey: 'project' }, 404],
    ['/_host/frames', { moduleKey: 'project', projectKey: 'NO' }, 404],
    ['/_host/frames/none/call', { command: 'getContext' }, 404],
    ['/_host/nothing', {}, 404],
  ])('refuse %s %j', async (path, body, status) => {
    expect(await post(host, path, body, cookieOf(host, 'quality'))).toMatchObject({ status });
  });
});

describe('a frame', () => {
  const page = async () => {
    const { url } = await openFrame(host, 'quality');
    const response = await fetch(url);
    return { response, html: await response.text() };
  };

  it('is served from its own origin with the bridge first', async () => {
    const { response, html } = await page();
    expect(new URL(response.url).origin).toBe(host.framesUrl);
    expect(html).toMatch(/<head><script src="\/__bridge\.js\?page=[^"]+"><\/script>/);
    const bridge = await (await fetch(`${host.framesUrl}/__bridge.js`)).text();
    expect(bridge).toContain('callBridge');
  });

  it('is held by the platform’s policy', async () => {
    const { response } = await page();
    const policy = response.headers.get('content-security-policy') ?? '';
    const directive = (name: string) =>
      policy.split('; ').find((text) => text.startsWith(`${name} `)) ?? '';
    expect(directive('script-src')).toContain("'self'");
    expect(directive('script-src')).toMatch(/'sha256-[A-Za-z0-9+/=]+'/);
    expect(policy).not.toContain('unsafe-');
    expect(directive('connect-src')).toContain(host.url);
    expect(directive('connect-src')).not.toContain('localhost:*');
    expect(directive('frame-ancestors')).toContain(host.url);
    expect(directive('sandbox')).toContain('allow-scripts');
    expect(directive('style-src')).toContain(host.url);
  });

  it('cannot be led out of the app’s built files', async () => {
    for (const path of ['/manifest.yml', '/pages/../manifest.yml', '/pages/%2e%2e/manifest.yml']) {
      expect((await fetch(`${host.framesUrl}${path}`)).status).toBe(404);
    }
  });

  it('acts for the person it was opened for and nobody else', async () => {
    const { token } = await openFrame(host, 'quality');
    const body = { command: 'getContext', payload: {} };
    const path = `/_host/frames/${token}/call`;
    expect(await post(host, path, body, cookieOf(host, 'engineer'))).toMatchObject({ status: 403 });
    expect(await askFrame(host, 'quality', token, 'getContext', {})).toMatchObject({
      ok: true,
      value: { accountId: accountOf(host, 'quality'), moduleKey: 'panel', locale: 'en_GB' },
    });
  });

  it('reads Jira as its viewer, within the manifest’s scopes', async () => {
    const { token } = await openFrame(host, 'quality');
    const fetchProduct = (restPath: string, init = {}) =>
      askFrame(host, 'quality', token, 'fetchProduct', {
        product: 'jira',
        restPath,
        fetchRequestInit: { method: 'GET', headers: [], ...init },
      });
    const answer = z
      .object({ value: z.object({ status: z.number(), body: z.string() }) })
      .parse(await fetchProduct('/rest/api/3/myself'));
    expect(answer.value.status).toBe(200);
    expect(JSON.parse(answer.value.body)).toMatchObject({
      accountId: accountOf(host, 'quality'),
    });
    expect(
      await fetchProduct('/rest/api/3/issuetype', {
        method: 'POST',
        body: '{"name":"X"}',
        headers: [['content-type', 'application/json']],
      }),
    ).toMatchObject({ value: { status: 401 } });
    expect(await askFrame(host, 'quality', token, 'nonsense', {})).toMatchObject({
      ok: false,
      error: { message: containing('nonsense') },
    });
  });
});

describe('a file', () => {
  // Bytes that are no text in any encoding.
  const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00, 0xfe]);
  const admin = basic('admin@story.example:admin');
  const made = z.looseObject({ key: z.string() });
  const attached = z.tuple([z.looseObject({ content: z.string() })]);

  const create = async (path: string, body: object) => {
    const headers = { ...admin, 'content-type': 'application/json' };
    const init = { method: 'POST', headers, body: JSON.stringify(body) };
    return made.parse(await (await fetch(`${host.url}/rest/api/3${path}`, init)).json()).key;
  };

  it('goes to an issue and comes back byte by byte, over HTTP and to a frame', async () => {
    const project = await create('/project', {
      key: 'FILES',
      name: 'Files',
      projectTypeKey: 'software',
      projectTemplateKey: 'com.pyxis.greenhopper.jira:gh-simplified-kanban-classic',
      leadAccountId: accountOf(host, 'admin'),
    });
    const fields = { project: { key: project }, issuetype: { name: 'Task' }, summary: 'A' };
    const issue = await create('/issue', { fields });
    const body = new FormData();
    body.append('file', new File([bytes], 'seal.png', { type: 'image/png' }));
    const sent = await fetch(`${host.url}/rest/api/3/issue/${issue}/attachments`, {
      method: 'POST',
      headers: { ...admin, 'x-atlassian-token': 'no-check' },
      body,
    });
    const [{ content }] = attached.parse(await sent.json());
    const fetched = await fetch(content, { headers: admin });
    expect(fetched.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await fetched.arrayBuffer()).equals(bytes)).toBe(true);

    const { token } = await openFrame(host, 'admin');
    const { pathname } = new URL(content);
    const answer = await askFrame(host, 'admin', token, 'fetchProduct', {
      product: 'jira',
      restPath: `${pathname}?redirect=false`,
      fetchRequestInit: { method: 'GET', headers: [] },
    });
    expect(answer).toMatchObject({
      value: { status: 200, isAttachment: true, body: bytes.toString('base64') },
    });
  });
});
