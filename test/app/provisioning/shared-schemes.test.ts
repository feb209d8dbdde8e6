import type { Host } from '../../../host/host';
import type { Project } from '../../../host/jira/model/project';
import { planOf, addProject, configurationOf, post, setUp } from './setting-up';
import { startHost } from '../support/start-host';
import * as z from 'zod';

let host: Host;

beforeEach(async () => {
  host = await startHost();
});
afterEach(() => host.stop());

function projectOf(id: string): Project {
  const project = host.site.projects.get(id);
  if (!project) throw new Error(`No project ${id}`);
  return project;
}

/** A project that uses every scheme of the other one. */
async function addSharing(key: string, otherId: string): Promise<string> {
  const other = projectOf(otherId);
  return addProject(host, key, {
    issueTypeScheme: Number(other.issueTypeSchemeId),
    issueTypeScreenScheme: Number(other.issueTypeScreenSchemeId),
    workflowScheme: Number(other.workflowSchemeId),
    fieldScheme: Number(other.fieldSchemeId),
  });
}

/** The project and its schemes, as Jira keeps them. */
function schemesOf(id: string): unknown {
  const { site } = host;
  const project = projectOf(id);
  const seen = {
    project,
    issueTypes: site.issueTypeSchemes.get(project.issueTypeSchemeId),
    screens: site.issueTypeScreenSchemes.get(project.issueTypeScreenSchemeId),
    workflows: site.workflowSchemes.get(project.workflowSchemeId),
    fields: site.fields.all().filter((field) => project.fieldSchemeId in field.schemes),
  };
  return JSON.parse(JSON.stringify(seen));
}

const task = () => host.site.issueTypes.all().find(({ name }) => name === 'Task')?.id ?? '';

describe('a project that shares its schemes', () => {
  it('gets copies of its own, and the other project stays as it was', async () => {
    const theirs = await addProject(host, 'DEV');
    const ours = await addSharing('QM', theirs);
    const before = schemesOf(theirs);
    const plan = await planOf(host, ours);
    expect(plan.steps.filter(({ why }) => why === 'sharedCopied')).toMatchObject([
      { kind: 'fieldScheme', shared: ['DEV'] },
      { kind: 'issueTypeScreenScheme', shared: ['DEV'] },
      { kind: 'workflowScheme', shared: ['DEV'] },
      { kind: 'issueTypeScheme', shared: ['DEV'] },
    ]);
    expect(await setUp(host, ours)).toMatchObject({ state: 'done' });
    expect(schemesOf(theirs)).toEqual(before);
    expect(projectOf(ours).workflowSchemeId).not.toBe(projectOf(theirs).workflowSchemeId);
    const again = configurationOf(host);
    expect(await setUp(host, ours)).toMatchObject({ state: 'done' });
    expect(configurationOf(host)).toEqual(again);
  });

  it('keeps the work types it had, with their screens and workflows', async () => {
    const ours = await addSharing('QM', await addProject(host, 'DEV'));
    const before = projectOf(ours);
    const { issueTypeSchemeId } = before;
    const had = host.site.issueTypeSchemes.get(issueTypeSchemeId)?.issueTypeIds ?? [];
    await setUp(host, ours);
    const has = host.site.issueTypeSchemes.get(projectOf(ours).issueTypeSchemeId)?.issueTypeIds;
    expect(has?.slice(0, had.length)).toEqual(had);
    const { workflowSchemes } = host.site;
    expect(workflowSchemes.get(projectOf(ours).workflowSchemeId)?.defaultWorkflowId).toBe(
      workflowSchemes.get(before.workflowSchemeId)?.defaultWorkflowId,
    );
  });

  it('is refused when its issues would have to migrate, and nothing is begun', async () => {
    const ours = await addSharing('QM', await addProject(host, 'DEV'));
    const issue = { project: { id: ours }, issuetype: { id: task() }, summary: 'Order labels' };
    await post(host, '/issue', { fields: issue }, z.unknown());
    const before = configurationOf(host);
    expect(await planOf(host, ours)).toMatchObject({ possible: false });
    expect(await setUp(host, ours)).toMatchObject({
      state: 'refused',
      steps: [{ kind: 'workflowScheme', why: 'issuesWouldMigrate', shared: ['DEV'] }],
    });
    expect(configurationOf(host)).toEqual(before);
  });
});

describe('a project on Jira’s default schemes', () => {
  it('moves to copies, and the defaults stay as they were but for the new work types', async () => {
    const theirs = await addProject(host, 'OPS', {});
    const ours = await addProject(host, 'QM', {});
    const before = host.site;
    const defaults = () =>
      JSON.stringify([
        before.workflowSchemes.all().filter(({ isDefault }) => isDefault),
        before.issueTypeScreenSchemes.all().filter(({ isDefault }) => isDefault),
        projectOf(theirs),
      ]);
    const untouched = defaults();
    expect(await setUp(host, ours)).toMatchObject({ state: 'done' });
    expect(defaults()).toBe(untouched);
    expect(projectOf(ours).issueTypeSchemeId).toBe(projectOf(theirs).issueTypeSchemeId);
    expect(projectOf(ours).workflowSchemeId).not.toBe(projectOf(theirs).workflowSchemeId);
  });
});

describe('somebody’s own work type called CAPA', () => {
  it('is refused and not changed, and nothing else is begun', async () => {
    const wanted = { name: 'CAPA', description: 'Our own.', hierarchyLevel: 0 };
    await post(host, '/issuetype', wanted, z.unknown());
    const ours = await addProject(host, 'QM');
    const before = configurationOf(host);
    expect(await setUp(host, ours)).toMatchObject({
      state: 'refused',
      steps: [{ kind: 'issueType', name: 'CAPA', why: 'nameTaken' }],
    });
    expect(configurationOf(host)).toEqual(before);
  });
});
