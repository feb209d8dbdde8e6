import { createPageHistory } from '../../../host/shell/frames/page-history';
import { destinationOf } from '../../../host/shell/frames/commands/destination';
import type { Address, AddressBar, Move } from '../../../host/shell/routing/address-bar';
import type { Site } from '../../../host/shell/site/site';

/** An address bar without a browser: what was visited, and where in it one stands. */
function addressBarAt(path: string): AddressBar {
  const visited: Address[] = [{ path, state: null }];
  const heard = new Set<(move: Move) => void>();
  let at = 0;
  const tell = (move: Move) => heard.forEach((hear) => hear(move));
  return {
    read: () => visited[at] ?? { path, state: null },
    push: (next, state) => {
      visited.splice(at + 1, Infinity, { path: next, state });
      at += 1;
      tell('PUSH');
    },
    replace: (next, state) => {
      visited[at] = { path: next, state };
      tell('REPLACE');
    },
    go: (steps) => {
      at += steps;
      tell('POP');
    },
    listen: (hear) => {
      heard.add(hear);
      return () => void heard.delete(hear);
    },
  };
}

const base = '/projects/QM/apps/quality';

function openedAt(path: string) {
  const bar = addressBarAt(path);
  const leaving: (() => void)[] = [];
  const history = createPageHistory(bar, base, (work) => leaving.push(work));
  const seen: unknown[] = [];
  history.listen((location: unknown, move: unknown) => seen.push([move, location]));
  return { bar, history, seen, leave: () => leaving.forEach((work) => work()) };
}

describe('the history of a page of the app', () => {
  it('begins where the address says, so that a reload or a sent link lands there', () => {
    expect(openedAt(`${base}/audits/7?tab=2#top`).history.location).toMatchObject({
      pathname: '/audits/7',
      search: '?tab=2',
      hash: '#top',
    });
    expect(openedAt(base).history.location).toMatchObject({ pathname: '/', search: '' });
    expect(openedAt(`${base}?tab=2`).history.location).toMatchObject({ search: '?tab=2' });
  });

  it('writes its moves behind the page’s address and hears of every one', () => {
    const { bar, history, seen } = openedAt(base);
    history.push('/audits', { from: 'list' });
    expect(bar.read().path).toBe(`${base}/audits`);
    history.replace('/audits?tab=2', undefined);
    history.goBack();
    history.goForward();
    expect(bar.read().path).toBe(`${base}/audits?tab=2`);
    expect(seen).toMatchObject([
      ['PUSH', { pathname: '/audits', state: { from: 'list' } }],
      ['REPLACE', { pathname: '/audits', search: '?tab=2', state: null }],
      ['POP', { pathname: '/' }],
      ['POP', { pathname: '/audits', search: '?tab=2' }],
    ]);
  });

  it('hears nothing of other pages, not even of one whose address begins alike', () => {
    const { bar, seen } = openedAt(base);
    bar.push('/browse/QM-7');
    bar.push(`${base}-old`);
    expect(seen).toEqual([]);
  });

  it('is silent once its frame has gone', () => {
    const { bar, seen, leave } = openedAt(base);
    leave();
    bar.push(`${base}/audits`);
    expect(seen).toEqual([]);
  });
});

describe('a destination of the app', () => {
  const modules = [
    { key: 'quality', type: 'jira:projectPage', title: 'Quality' },
    { key: 'setup', type: 'jira:adminPage', title: 'Set-up' },
    { key: 'causes', type: 'jira:issuePanel', title: 'Causes' },
  ];
  const site: Site = {
    baseUrl: 'http://site.example',
    cloudId: 'cloud',
    framesOrigin: 'http://frames.example',
    appName: 'App',
    people: [],
    currentAccountId: null,
    modules,
    theme: 'light',
    clockAheadMs: 0,
    story: { name: '', projectKey: null },
  };
  const to = (payload: object) => destinationOf(payload, site, 'http://site.example').href;

  it.each([
    [{ target: 'issue', issueKey: 'QM-7' }, '/browse/QM-7'],
    [{ target: 'contentView', contentId: '98307' }, '/wiki/pages/viewpage.action?pageId=98307'],
    [{ target: 'spaceView', spaceKey: 'QMS' }, '/wiki/spaces/QMS'],
    [{ target: 'module', moduleKey: 'quality', projectKey: 'QM' }, base],
    [
      { target: 'module', moduleKey: 'quality', projectKey: 'QM', path: 'audits?tab=2' },
      `${base}/audits?tab=2`,
    ],
    [{ target: 'module', moduleKey: 'setup' }, '/apps/setup'],
    [{ url: '/browse/QM-7#comment' }, '/browse/QM-7#comment'],
  ])('%j', (payload, path) => {
    expect(to(payload)).toBe(`http://site.example${path}`);
  });

  it.each([
    { target: 'module', moduleKey: 'quality' },
    { target: 'module', moduleKey: 'causes', projectKey: 'QM' },
    { target: 'userProfile', accountId: '1' },
    { url: 'javascript:alert(1)' },
  ])('%j is refused', (payload) => {
    expect(() => to(payload)).toThrow(/no page|may not open/);
  });
});
