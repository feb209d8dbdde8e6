import { replayToPages } from '../../contracts/real/page-bridge';
import { IssueId, PageId } from '../../../src/domain/id';
import { attachedTo } from '../../../static/bridge/attachments';

const issue = (id: number) => IssueId.parse(String(id));
const page = (id: number) => PageId.parse(String(id));

/** Each test looks with eyes of its own: what one saw is not known to another. */
async function eyes() {
  jest.resetModules();
  const { seeIssue } = await import('../../../static/bridge/evidence-issues');
  const { hasConfluence, seePage } = await import('../../../static/bridge/evidence-pages');
  return { seeIssue, seePage, hasConfluence };
}

const rendered = (id: string, status: string) => ({
  id,
  status,
  title: `Page ${id}`,
  spaceId: '1',
  _links: { webui: `/spaces/QM/pages/${id}` },
});
const base = 'https://acme.atlassian.net/wiki';

describe('what evidence leads to', () => {
  it('is read in one request for all issues, and hidden where the viewer may not look', async () => {
    const { seeIssue } = await eyes();
    const asked: string[] = [];
    replayToPages((method, path) => {
      asked.push(`${method} ${path}`);
      const fields = { summary: 'Leak', status: { id: '10010', name: 'Triaged' } };
      return { status: 200, body: { issues: [{ id: '10001', key: 'QM-1', fields }] } };
    });
    expect(await Promise.all([seeIssue(issue(10001)), seeIssue(issue(10002))])).toEqual([
      { kind: 'seen', title: 'Leak', state: 'Triaged', address: null },
      { kind: 'hidden' },
    ]);
    expect(asked).toEqual(['POST /rest/api/3/issue/bulkfetch']);
  });

  it('is read in one request for all pages, and once more for each that no list shows', async () => {
    const { seePage } = await eyes();
    const asked: string[] = [];
    replayToPages((_method, path) => {
      asked.push(path);
      if (path === '/wiki/api/v2/pages')
        return { status: 200, body: { results: [rendered('11', 'archived')], _links: { base } } };
      if (path !== '/wiki/api/v2/pages/12') return { status: 404, body: { errors: [] } };
      const draft = rendered('12', 'draft');
      return { status: 200, body: { ...draft, _links: { ...draft._links, base } } };
    });
    expect(await Promise.all([11, 12, 13].map((id) => seePage(page(id))))).toEqual([
      { kind: 'seen', title: 'Page 11', state: 'archived', address: `${base}/spaces/QM/pages/11` },
      { kind: 'seen', title: 'Page 12', state: 'draft', address: `${base}/spaces/QM/pages/12` },
      { kind: 'hidden' },
    ]);
    expect(asked).toEqual(['', '/12', '/13'].map((rest) => `/wiki/api/v2/pages${rest}`));
  });

  it.each([401, 403, 404])('is no page where Confluence answers %i', async (status) => {
    const { seePage, hasConfluence } = await eyes();
    replayToPages(() => ({ status, body: { errors: [] } }));
    expect(await seePage(page(11))).toEqual({ kind: 'noConfluence' });
    expect(await hasConfluence()).toBe(false);
  });

  it('is unknown where nobody answers', async () => {
    const { seeIssue, seePage, hasConfluence } = await eyes();
    replayToPages(() => ({ status: 503, body: {} }));
    expect(await seeIssue(issue(10001))).toEqual({ kind: 'unread' });
    expect(await seePage(page(11))).toEqual({ kind: 'unread' });
    expect(await hasConfluence()).toBeNull();
    expect(await attachedTo(issue(10001))).toBeNull();
  });

  it('is a file among those that are attached now', async () => {
    const content = 'https://acme.atlassian.net/rest/api/3/attachment/content/10007';
    const attachment = [{ id: '10007', filename: 'seal.jpg', content, size: 7 }];
    replayToPages(() => ({ status: 200, body: { fields: { attachment } } }));
    expect(await attachedTo(issue(10001))).toEqual([
      { id: '10007', name: 'seal.jpg', address: content },
    ]);
  });
});
