import { adminContract } from '../../src/contract/admin';
import { panelContract } from '../../src/contract/panel';
import { projectContract } from '../../src/contract/project';
import { adding, newId, onIssue, report, saved, sent, type Issue } from './support/analysis';
import type { Answer } from './support/ask';
import { roles, type Role } from './support/people';
import { administering } from './support/administering';
import { openSite, type Site } from './support/site';

let site: Site;
let mine: Issue;
let theirs: Issue;
let root: string;

beforeAll(async () => {
  site = await openSite();
  mine = await report(site);
  theirs = await report(site, { by: 'engineer' });
  root = newId();
  const commands = [adding(root, 'It stuck'), sent({ kind: 'nameRoot', id: root, root: true })];
  await saved(site, 'quality', mine.id, commands);
  await administering(site, 'quality2');
});
afterAll(() => site.stop());

type Who = Role | 'anonymous';
type Verdict = 'allowed' | 'forbidden' | 'notFound' | 'unauthenticated';

const everyone: Who[] = [
  'quality',
  'quality2',
  'supplier',
  'engineer',
  'outsider',
  'admin',
  'anonymous',
];

/** A payload that a permitted person would be answered on. */
const payloads = {
  'causes.save': (issueId) => ({ issueId, seen: 0, commands: [adding(newId(), 'Another')] }),
  'causes.settle': (issueId) => ({ issueId, choice: 'restore' }),
  'causes.history': (issueId) => ({ issueId, before: null }),
  'causes.compare': (issueId) => ({ issueId }),
  'actions.link': (issueId) => ({ issueId, cause: root, action: mine.key }),
  'actions.unlink': (issueId) => ({ issueId, cause: root, actionId: '1' }),
  'actions.planDocument': (issueId) => ({ issueId, id: newId(), actionId: '1', page: '1' }),
  'case.history': (issueId) => ({ issueId, before: null }),
  'case.save': (issueId) => ({
    issueId,
    id: newId(),
    command: { kind: 'listLots', lots: ['L77'] },
  }),
  'case.restore': (issueId) => ({ issueId }),
  'case.relate': (issueId) => ({
    issueId,
    id: newId(),
    other: mine.key,
    relation: 'duplicate',
    verdict: 'denied',
    note: '',
  }),
  'effect.count': (issueId) => ({
    issueId,
    measure: {
      kind: 'count',
      what: 'Bugs',
      jql: 'issuetype = Bug',
      where: 'project',
      by: 'created',
    },
    from: '2026-01-01',
    to: '2026-03-01',
  }),
  'effect.observe': (issueId) => ({ issueId, id: newId(), exposure: null, failures: null }),
  'effect.judge': (issueId) => ({
    issueId,
    id: newId(),
    verdict: 'effective',
    note: 'It stayed dry.',
    seen: '2026-03-02T09:30:00.000Z',
  }),
  'effect.revise': (issueId) => ({ issueId }),
  'capa.raise': (issueId) => ({ issueId, root, summary: 'Do something about it' }),
} satisfies Record<keyof typeof panelContract, (issueId: string) => unknown>;

/** What permission schemes of the two projects come to, for the needs an operation declares. */
function expected(who: Who, permission: string, where: 'QM' | 'OTHER'): Verdict {
  if (who === 'anonymous') return 'unauthenticated';
  if (permission === 'administer') return who === 'admin' ? 'allowed' : 'forbidden';
  const may = {
    QM: {
      browse: ['quality', 'quality2', 'supplier', 'admin'],
      edit: ['quality', 'quality2', 'admin'],
      administerProject: ['quality2', 'admin'],
    },
    OTHER: {
      browse: ['engineer', 'admin'],
      edit: ['engineer', 'admin'],
      administerProject: ['admin'],
    },
  }[where];
  if (!may.browse.includes(who)) return 'notFound';
  if (permission === 'edit') return may.edit.includes(who) ? 'allowed' : 'forbidden';
  const mayDecide = permission === 'browse' || may.administerProject.includes(who);
  return mayDecide ? 'allowed' : 'forbidden';
}

const denials: readonly string[] = ['forbidden', 'notFound', 'unauthenticated'];

/** Past the permission check an operation may still refuse for its own reasons. */
function verdictOf(answer: Answer): string {
  if (answer.ok) return 'allowed';
  const { code, reason } = answer.refusal;
  const isDenial = denials.includes(code) && /^(permission|jira|account)\./.test(reason);
  return isDenial ? code : 'allowed';
}

const names = Object.entries(panelContract).map(([name, { needs }]) => ({ name, needs }));

const panelGrid = names.flatMap(({ name, needs }) =>
  everyone.flatMap((who) =>
    (['QM', 'OTHER'] as const).map(
      (where) => [name, where, who, expected(who, needs.permission, where)] as const,
    ),
  ),
);

describe('every operation of the panels, for every role', () => {
  it('covers every role there is', () => {
    expect(new Set(everyone)).toEqual(new Set([...Object.keys(roles), 'anonymous']));
  });

  it.each(panelGrid)('%s on an issue of %s by %s: %s', async (name, where, who, verdict) => {
    const issue = where === 'QM' ? mine : theirs;
    const payload = new Map(Object.entries(payloads)).get(name);
    const before = await onIssue(site, issue.id);
    const answer = await site.panel(who, name, payload?.(issue.id));
    expect(verdictOf(answer)).toBe(verdict);
    if (verdict !== 'allowed') expect(await onIssue(site, issue.id)).toEqual(before);
  });

  it.each(names)('$name of an issue that never was is not found', async ({ name }) => {
    const payload = new Map(Object.entries(payloads)).get(name);
    expect(await site.panel('quality', name, payload?.('999999'))).toMatchObject({
      refusal: { code: 'notFound' },
    });
  });
});

/** Operations that are about the project; the others are about an issue in it. */
type OnProject = Exclude<keyof typeof projectContract, keyof typeof panelContract>;

const projectPayloads: Readonly<Record<OnProject, (projectId: string) => unknown>> = {
  'policy.read': (projectId) => ({ projectId, before: null }),
  'policy.change': (projectId) => ({
    projectId,
    id: newId(),
    command: { kind: 'nameQualityManagers', people: [newId()] },
  }),
  'policy.restore': (projectId) => ({ projectId }),
  'deleted.list': (projectId) => ({ projectId, before: null }),
  'deleted.read': (projectId) => ({ projectId, issueId: '999999' }),
};

const payloadOnProject = (name: string, projectId: string): unknown =>
  new Map(Object.entries(projectPayloads)).get(name)?.(projectId);

const projectOperations = Object.entries(projectContract).map(([name, { needs }]) => ({
  name,
  needs,
}));

const onProjects = projectOperations.filter(({ needs }) => needs.on === 'project');

const projectGrid = onProjects.flatMap(({ name, needs }) =>
  everyone.flatMap((who) =>
    (['QM', 'OTHER'] as const).map(
      (where) => [name, where, who, expected(who, needs.permission, where)] as const,
    ),
  ),
);

describe('every operation of the project’s page, for every role', () => {
  const decided = async (projectId: string) => {
    const read = await site.project('admin', 'policy.read', { projectId, before: null });
    return read.ok ? read.value : read.refusal;
  };

  it('has a payload for each that is about the project', () => {
    expect(Object.keys(projectPayloads)).toEqual(onProjects.map(({ name }) => name));
  });

  it.each(projectGrid)('%s of %s by %s: %s', async (name, where, who, verdict) => {
    const { projectId } = where === 'QM' ? site.made : site.other;
    const before = await decided(projectId);
    const answer = await site.project(who, name, payloadOnProject(name, projectId));
    expect(verdictOf(answer)).toBe(verdict);
    if (verdict !== 'allowed') expect(await decided(projectId)).toEqual(before);
  });

  it.each(onProjects)('$name of a project that never was is not found', async ({ name }) => {
    expect(await site.project('admin', name, payloadOnProject(name, '999999'))).toMatchObject({
      refusal: { code: 'notFound' },
    });
  });

  const onIssues = projectOperations.filter(({ needs }) => needs.on === 'issue');

  it.each(
    onIssues.flatMap(({ name, needs }) =>
      everyone.map((who) => [name, who, expected(who, needs.permission, 'OTHER')] as const),
    ),
  )('%s of an issue there by %s: %s, as in its panels', async (name, who, verdict) => {
    const payload = new Map(Object.entries(payloads)).get(name);
    const answer = await site.project(who, name, payload?.(theirs.id));
    expect(verdictOf(answer)).toBe(verdict);
  });
});

const adminGrid = Object.entries(adminContract).flatMap(([name, { needs }]) =>
  everyone.map((who) => [name, who, expected(who, needs.permission, 'QM')] as const),
);

describe('every operation of the set-up, for every role', () => {
  it.each(adminGrid)('%s by %s: %s', async (name, who, verdict) => {
    const answer = await site.admin(who, name, { projectId: site.made.projectId });
    expect(verdictOf(answer)).toBe(verdict);
  });

  it.each(Object.keys(panelContract))('does not serve %s', async (name) => {
    expect(await site.admin('admin', name, {})).toMatchObject({
      refusal: { code: 'invalid', reason: 'operation.unknown' },
    });
  });

  it.each(Object.keys(adminContract))('%s is not served by the panels', async (name) => {
    const payload = { projectId: site.made.projectId };
    expect(await site.panel('admin', name, payload)).toMatchObject({
      refusal: { code: 'invalid', reason: 'operation.unknown' },
    });
  });
});
