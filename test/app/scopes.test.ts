import { createRouter } from '../../host/jira/router';
import { routes } from '../../host/jira/routes';
import { sourcesBelow } from '../architecture/imports';
import { readManifest } from '../manifest/read-manifest';
import { adding, newId, report, saved, sent } from './support/analysis';
import { exchanges } from './support/hold-to-contracts';
import { openSite, type Site } from './support/site';

/** A new scope needs every customer's admin, so these are asked for before the pages that need them come. */
const later: Readonly<Record<string, string>> = {
  'read:page:confluence': 'evidence, controlled pages and management reviews are read',
  'write:page:confluence':
    'a management review becomes a page, and each day’s head of the log a version of one',
  'read:space:confluence': 'somebody chooses the space in which reviews are kept',
  'read:user:confluence': 'a review names who took part',
  'read:content.metadata:confluence': 'a page shows which clauses it answers',
  'search:confluence': 'clause coverage finds the pages that answer a clause',
};

const find = createRouter(routes);
const methods = ['GET', 'POST', 'PUT'] as const;

/** What the app's pages ask by themselves, as the person who looks: the addresses stand in the bridge's sources. */
function scopesOfPages(): string[] {
  const addresses = sourcesBelow(process.cwd(), ['static/bridge'])
    .flatMap(({ text }) => text.match(/\/rest\/api\/3\/(?:\$\{[^}]*\}|[^`'?\s])*/g) ?? [])
    .map((address) => address.replaceAll(/\$\{[^}]*\}/g, 'x'));
  return addresses.flatMap((address) => {
    const [route] = methods.flatMap((method) => find(method, address)?.route ?? []);
    if (!route) throw new Error(`A page asks ${address}, which nothing answers`);
    return route.scopes;
  });
}

/** What the app's functions asked of Jira so far. */
function scopesOfFunctions(): string[] {
  return exchanges()
    .filter(({ request }) => request.channel === 'function')
    .flatMap(({ request }) => find(request.method, request.path)?.route.scopes ?? []);
}

describe('the scopes of the manifest', () => {
  const asked = readManifest().permissions.scopes;
  let site: Site;
  let used: string[];

  beforeAll(async () => {
    site = await openSite();
    const { id } = await report(site, { severity: 'major' });
    const root = newId();
    const naming = sent({ kind: 'nameRoot', id: root, root: true });
    await saved(site, 'quality', id, [adding(root, 'Calibration was never in the plan'), naming]);
    await site.panel('quality', 'capa.raise', { issueId: id, root, summary: 'Plan calibration' });
    const stores = site.host.invocations.after(0).some(({ statements }) => statements > 0);
    used = [...scopesOfFunctions(), ...scopesOfPages(), ...(stores ? ['storage:app'] : [])];
  });
  afterAll(() => site.stop());

  it('cover what the app does from set-up to a CAPA, and what its pages ask', () => {
    expect([...new Set(used)].filter((scope) => !asked.includes(scope))).toEqual([]);
  });

  it('are used, or have a use that is named', () => {
    const idle = asked.filter((scope) => !used.includes(scope));
    expect(idle.sort()).toEqual(Object.keys(later).sort());
  });
});
