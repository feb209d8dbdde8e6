import { actionsOperations } from '../../src/contract/actions';
import { adding, report, saved, type Issue } from './support/analysis';
import { valueOf } from './support/ask';
import { openSite, type Site } from './support/site';

let site: Site;
let issue: Issue;
beforeAll(async () => {
  site = await openSite();
});
beforeEach(async () => {
  issue = await report(site);
  await saved(site, 'quality', issue.id, [adding('valve1', 'The valve stuck')]);
});
afterAll(() => site.stop());

const link = (action: string, cause = 'valve1') =>
  site.panel('quality', 'actions.link', { issueId: issue.id, cause, action });

const unlink = (actionId: string) =>
  site.panel('quality', 'actions.unlink', { issueId: issue.id, cause: 'valve1', actionId });

const actionsIn = (answer: Awaited<ReturnType<typeof link>>) =>
  valueOf(answer, actionsOperations['actions.link'].output).stored.document.causes[0]?.actions;

describe('an action on a cause', () => {
  it('is an issue one can see, and is recorded once', async () => {
    const task = await report(site);
    expect(actionsIn(await link(task.key))).toEqual([task]);
    expect(valueOf(await link(task.key), actionsOperations['actions.link'].output).stored.seq).toBe(
      2,
    );
  });

  it('can be taken off again, even when its issue is gone', async () => {
    const task = await report(site);
    await link(task.key);
    await site.rest('admin')('DELETE', `/issue/${task.id}`);
    expect(actionsIn(await unlink(task.id))).toEqual([]);
    expect(await unlink(task.id)).toMatchObject({
      refusal: { code: 'notFound', reason: 'actions.notLinked' },
    });
  });

  it.each<[string, () => Promise<string>, string, string]>([
    ['an issue that never was', () => Promise.resolve('QM-9999'), 'notFound', 'actions.notFound'],
    [
      'an issue of a project one may not see',
      async () => (await report(site, { by: 'engineer' })).key,
      'notFound',
      'actions.notFound',
    ],
    ['itself', () => Promise.resolve(issue.key), 'refused', 'actions.itself'],
  ])('cannot be %s', async (_what, action, code, reason) => {
    expect(await link(await action())).toMatchObject({ refusal: { code, reason } });
  });

  it('needs a cause', async () => {
    const task = await report(site);
    expect(await link(task.key, 'nowhere')).toMatchObject({
      refusal: { code: 'refused', reason: 'causes.causeMissing' },
    });
  });
});
