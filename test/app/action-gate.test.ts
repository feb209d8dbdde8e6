import type * as z from 'zod';
import type { PolicyCommand } from '../../src/domain/gate/policy/command';
import { administering } from './support/administering';
import { newId, report } from './support/analysis';
import { planned, task, type Planned } from './support/checking';
import { moved, tell } from './support/complete-case';
import { openSite, type Site } from './support/site';
import { take } from './support/transitions';

let site: Site;
let capa: Planned;
beforeAll(async () => {
  site = await openSite();
  await administering(site, 'quality2');
});
beforeEach(async () => {
  capa = await planned(site);
});
afterEach(() => site.host.faults.clear());
afterAll(() => site.stop());

const check = () => take(site, capa.id, 'Check effectiveness');
const link = (action: string, who: 'quality' | 'admin' = 'quality') =>
  site.panel(who, 'actions.link', { issueId: capa.id, cause: capa.root, action });

async function due(day: string | null, issueId = capa.action.id): Promise<void> {
  const put = await site.rest('quality')('PUT', `/issue/${issueId}`, { fields: { duedate: day } });
  if (put.status !== 204) throw new Error(JSON.stringify(put.body));
}

describe('the gate of a CAPA asks Jira how its actions stand', () => {
  it('and holds it until they are done', async () => {
    expect(await check()).toContain(`${capa.action.key} is not done yet`);
    await moved(site, capa.action.id, ['Done']);
    expect(await check()).toBeNull();
  });

  it('on boards, too, that whoever takes it may not see', async () => {
    await moved(site, capa.action.id, ['Done']);
    const theirs = await report(site, { by: 'engineer' });
    expect(await link(theirs.key, 'admin')).toMatchObject({ ok: true });
    expect(await check()).toContain(`${theirs.key} is not done yet`);
  });

  it('and takes a deleted one for none', async () => {
    await site.rest('admin')('DELETE', `/issue/${capa.action.id}`);
    expect(await check()).toContain(`${capa.action.key} is gone`);
    const other = await task(site);
    await moved(site, other.id, ['Done']);
    await link(other.key);
    await tell(site, capa.id, {
      kind: 'classAction',
      issue: other,
      strength: 'intermediate',
      suggested: null,
    });
    expect(await check()).toBeNull();
  });

  it('in three questions, two of them at once', async () => {
    const before = site.host.invocations.lastId();
    await check();
    const [asked] = site.host.invocations
      .after(before)
      .filter(({ kind }) => kind === 'validator')
      .map(({ calls }) => calls.map(({ path }) => path.replace(/[?].*/, '')));
    expect(asked).toHaveLength(3);
    expect(asked?.slice(1).toSorted()).toEqual([
      '/rest/api/3/changelog/bulkfetch',
      '/rest/api/3/issue/bulkfetch',
    ]);
  });

  it.each(['/rest/api/3/issue/bulkfetch', '/rest/api/3/changelog/bulkfetch'])(
    'and stays shut while %s is not answered',
    async (path) => {
      await moved(site, capa.action.id, ['Done']);
      site.host.faults.on({
        match: { service: 'jira', channel: 'function', path: new RegExp(path) },
        effect: { kind: 'status', status: 500, body: {} },
      });
      expect(await check()).toMatch(/^Ratchet could not check/);
      expect(await check()).toBeNull();
    },
  );
});

describe('a due date that was moved later', () => {
  const decide = async (command: z.input<typeof PolicyCommand>) => {
    const { projectId } = site.made;
    const answer = await site.project('quality2', 'policy.change', {
      projectId,
      id: newId(),
      command,
    });
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  };
  const reason = 'Dates matter to us this year';
  beforeAll(() => decide({ kind: 'except', rule: 'A14', level: 'block', reason, until: null }));
  afterAll(() => decide({ kind: 'endException', rule: 'A14', reason: 'The year is over' }));
  beforeEach(() => moved(site, capa.action.id, ['Done']));

  it('asks for a reason, even if it was taken away and set anew', async () => {
    await due('2026-12-03');
    await due(null);
    await due('2027-01-20');
    expect(await check()).toContain(
      `The due date of ${capa.action.key} was moved from 3 December 2026 to 20 January 2027`,
    );
    await tell(site, capa.id, {
      kind: 'explainExtension',
      issue: capa.action,
      from: '2026-12-03',
      to: '2027-01-20',
      reason: 'The mould came later',
    });
    expect(await check()).toBeNull();
  });

  it('is asked about on the CAPA as well', async () => {
    await due('2026-12-03', capa.id);
    await due('2027-01-20', capa.id);
    expect(await check()).toContain('The due date was moved from 3 December 2026');
  });

  it('asks nothing when it was moved back', async () => {
    await due('2026-12-03');
    await due('2027-01-20');
    await due('2026-12-02');
    expect(await check()).toBeNull();
  });
});
