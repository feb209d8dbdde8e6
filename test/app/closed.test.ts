import { capaOperations } from '../../src/contract/capa';
import { reasonSentence } from '../../src/contract/wording/reason';
import {
  adding,
  onIssue,
  report,
  rewording,
  save,
  saved,
  sent,
  writePast,
  type Issue,
} from './support/analysis';
import { valueOf } from './support/ask';
import { openSite, type Site } from './support/site';
import { take } from './support/transitions';

let site: Site;
let issue: Issue;
let task: Issue;
const recorded = adding('valve1', 'The valve stuck');

const reason = {
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Within tolerance.' }] }],
};

const decline = (id: string) =>
  take(site, id, 'Decline', 'quality', { [site.made.fields.declineReason]: reason });

beforeAll(async () => {
  site = await openSite();
});
beforeEach(async () => {
  issue = await report(site);
  task = await report(site);
  await saved(site, 'quality', issue.id, [
    recorded,
    sent({ kind: 'nameRoot', id: 'valve1', root: true }),
  ]);
  const linked = { issueId: issue.id, cause: 'valve1', action: task.key };
  expect(await site.panel('quality', 'actions.link', linked)).toMatchObject({ ok: true });
  expect(await decline(issue.id)).toBeNull();
});
afterAll(() => site.stop());

describe('the analysis of an issue that reached its end', () => {
  const changes: [string, () => [operation: string, payload: object]][] = [
    [
      'words',
      () => ['causes.save', { seen: 0, commands: [rewording('valve1', 'Somebody erred')] }],
    ],
    ['an action more', () => ['actions.link', { cause: 'valve1', action: task.key }]],
    ['an action less', () => ['actions.unlink', { cause: 'valve1', actionId: task.id }]],
  ];

  it.each(changes)('takes no change: %s', async (_what, change) => {
    const before = await onIssue(site, issue.id);
    const [operation, payload] = change();
    const answer = await site.panel('quality', operation, { issueId: issue.id, ...payload });
    expect(answer).toMatchObject({
      refusal: {
        code: 'refused',
        reason: 'causes.closed',
        data: { issueType: 'Nonconformance', status: 'Declined' },
      },
    });
    if (!answer.ok)
      expect(reasonSentence(answer.refusal)).toBe(
        'This nonconformance is declined. Reopen it to change its analysis.',
      );
    expect(await onIssue(site, issue.id)).toEqual(before);
  });

  it('still answers for what was recorded before, when only that answer was lost', async () => {
    expect(await save(site, 'quality', issue.id, [recorded])).toMatchObject({ ok: true });
  });

  it.each(['restore', 'adopt'])(
    'is still settled when it was changed past the log: %s',
    async (choice) => {
      const stored = await onIssue(site, issue.id);
      await writePast(site, issue.id, { ...Object(stored), seq: 1 });
      const settled = await site.panel('quality', 'causes.settle', { issueId: issue.id, choice });
      expect(settled).toMatchObject({ ok: true });
    },
  );

  it('still names the CAPA that is raised from it', async () => {
    const payload = { issueId: issue.id, root: 'valve1', summary: 'Keep the valve clean' };
    const answer = await site.panel('quality', 'capa.raise', payload);
    const { capa } = valueOf(answer, capaOperations['capa.raise'].output);
    expect(await onIssue(site, issue.id)).toMatchObject({
      document: { causes: [{ actions: [{ id: task.id }, capa] }] },
    });
  });

  it('is written on once it is reopened', async () => {
    expect(await take(site, issue.id, 'Reopen')).toBeNull();
    await saved(site, 'quality', issue.id, [rewording('valve1', 'The valve stuck when cold')]);
  });
});
