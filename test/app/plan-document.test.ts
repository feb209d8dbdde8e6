import { documentChangeOperations } from '../../src/contract/document-change';
import { wikiAs, type WikiPage } from '../journeys/support/wiki';
import { newId, report } from './support/analysis';
import { valueOf } from './support/ask';
import { planned, type Planned } from './support/checking';
import { moved, tell } from './support/complete-case';
import type { Role } from './support/people';
import { openSite, type Site } from './support/site';
import { take } from './support/transitions';

let site: Site;
let space: string;
let capa: Planned;
let page: WikiPage;
beforeAll(async () => {
  site = await openSite();
  space = await wikiAs(site, 'quality').space('DOC', 'Controlled documents');
});
beforeEach(async () => {
  capa = await planned(site);
  await moved(site, capa.action.id, ['Done']);
  page = await wiki().publish(space, `Work instruction ${newId()}`);
  await wiki().write(page, 'Tighten to 4 Nm');
});
afterEach(() => site.host.faults.clear());
afterAll(() => site.stop());

const wiki = (role: Role = 'quality') => wikiAs(site, role);

const plan = (of: WikiPage = page, actionId = capa.action.id, who: Role = 'quality') =>
  site.panel(who, 'actions.planDocument', {
    issueId: capa.id,
    id: newId(),
    actionId,
    page: of.id,
  });

const documents = (answer: Awaited<ReturnType<typeof plan>>) =>
  valueOf(answer, documentChangeOperations['actions.planDocument'].output).stored.document
    .documents;

const check = () => take(site, capa.id, 'Check effectiveness');

describe('an action that changes a document', () => {
  it('is held back until the page has a later version with another text', async () => {
    expect(documents(await plan())).toMatchObject([
      { action: capa.action, page: page.id, version: 2 },
    ]);
    expect(await check()).toMatch(/has not changed since that was planned/);
    await wiki().write(page, 'Tighten  to 4 Nm');
    expect(await check()).toMatch(/saved again, but its text is the same/);
    await wiki('quality2').write(page, 'Tighten to 5 Nm');
    expect(await check()).toBeNull();
  });

  it('keeps its first look, however often it is planned', async () => {
    const first = documents(await plan());
    await wiki().write(page, 'Tighten to 5 Nm');
    expect(documents(await plan())).toEqual(first);
  });

  it('is held back when the page is in the trash, and let go when it is taken off', async () => {
    await plan();
    await wiki().trash(page);
    expect(await check()).toMatch(/is gone, or Ratchet may not see it/);
    const reason = 'The instruction was replaced by the fixture itself';
    await tell(site, capa.id, {
      kind: 'dropDocument',
      action: { id: capa.action.id, key: capa.action.key },
      page: page.id,
      reason,
    });
    expect(await check()).toBeNull();
  });

  it('is no reason to hold anything back where there is no Confluence any more', async () => {
    await plan();
    site.host.faults.on({
      match: { service: 'confluence' },
      effect: { kind: 'status', status: 404, body: {} },
    });
    expect(await check()).toBeNull();
  });

  it('keeps the gate shut while Confluence does not answer', async () => {
    await plan();
    await wiki().write(page, 'Tighten to 5 Nm');
    site.host.faults.on({
      match: { service: 'confluence' },
      effect: { kind: 'status', status: 503, body: {} },
    });
    expect(await check()).toMatch(/^Ratchet could not check/);
    expect(await check()).toBeNull();
  });
});

describe('a page cannot be watched', () => {
  it.each<[string, () => Promise<unknown>, string]>([
    ['that never was', () => plan({ id: '999999999', address: '' }), 'actions.pageNotSeen'],
    [
      'that somebody keeps to themselves',
      async () => plan(await wiki('quality2').publish(space, newId(), '?private=true')),
      'actions.pageNotSeen',
    ],
    [
      'that no gate could see',
      async () => plan(await wiki().publish(space, newId(), '?private=true')),
      'actions.pageHiddenFromApp',
    ],
    [
      'for an issue that acts on no cause',
      async () => plan(page, (await report(site)).id),
      'actions.notLinked',
    ],
  ])('%s', async (_which, asked, reason) => {
    expect(await asked()).toMatchObject({ ok: false, refusal: { reason } });
  });

  it.each([
    [403, 'actions.noConfluence'],
    [404, 'actions.noConfluence'],
    [500, 'actions.pageUnread'],
  ])('when Confluence answers %d', async (status, reason) => {
    site.host.faults.on({
      match: { service: 'confluence' },
      times: 2,
      effect: { kind: 'status', status, body: {} },
    });
    expect(await plan()).toMatchObject({ ok: false, refusal: { reason } });
  });
});
