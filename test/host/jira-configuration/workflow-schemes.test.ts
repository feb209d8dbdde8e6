import * as z from 'zod';
import { inMemoryJira, type InMemoryJira } from '../contract/in-memory-jira';
import { makeProject } from './make-project';
import { makeWorkflow } from './workflow-wish';

const base = '/rest/api/3/workflowscheme';

const versioned = z.looseObject({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  version: z.object({ id: z.string(), versionNumber: z.int() }),
  defaultWorkflow: z.looseObject({ id: z.string() }),
});

async function schemeOf(jira: InMemoryJira, projectId: string) {
  const answer = await jira.as('admin').post(`${base}/read`, { projectIds: [projectId] });
  const [scheme] = z.tuple([versioned]).parse(answer.body);
  const { id, name, description, version, defaultWorkflow } = scheme;
  return { id, name, description, version, defaultWorkflowId: defaultWorkflow.id };
}

async function siteWithWork() {
  const jira = inMemoryJira();
  const project = await makeProject(jira);
  const { workflow } = await makeWorkflow(jira);
  const scheme = await schemeOf(jira, project.id);
  const fields = { project: { key: project.key }, summary: 'A', issuetype: { id: '10002' } };
  const made = await jira.as('admin').post('/rest/api/3/issue', { fields });
  const { key } = z.looseObject({ key: z.string() }).parse(made.body);
  return { jira, admin: jira.as('admin'), project, workflow, scheme, issueKey: key };
}

describe('a workflow scheme', () => {
  it('takes a workflow for a type without work at once, and keeps the rest', async () => {
    const { jira, admin, project, workflow, scheme } = await siteWithWork();
    const workflowsForIssueTypes = [{ workflowId: workflow.id, issueTypeIds: ['10004'] }];
    const { id, defaultWorkflowId } = scheme;
    const question = { id, defaultWorkflowId, workflowsForIssueTypes };
    expect((await admin.post(`${base}/update/mappings`, question)).body).toMatchObject({
      statusMappingsByIssueTypes: [],
      statusMappingsByWorkflows: [],
    });
    const update = { ...scheme, workflowsForIssueTypes };
    expect((await admin.post(`${base}/update`, update)).status).toBe(200);
    expect((await schemeOf(jira, project.id)).version.versionNumber).toBe(2);
    const statuses = await admin.get(`/rest/api/3/project/${project.key}/statuses`);
    const statusNames = new Map(
      z
        .array(
          z.looseObject({
            name: z.string(),
            statuses: z.array(z.looseObject({ name: z.string() })),
          }),
        )
        .parse(statuses.body)
        .map((type) => [type.name, type.statuses.map(({ name }) => name)]),
    );
    expect(statusNames.get('Task')).toEqual(['To Do', 'In Progress', 'Done']);
    expect(statusNames.get('Bug')).toEqual(['To Do', 'Cause', 'Closed']);
    expect((await admin.post(`${base}/update`, update)).status).toBe(409);
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('needs to be told where work goes whose status the new workflow lacks, and moves it as a task', async () => {
    const { jira, admin, workflow, scheme } = await siteWithWork();
    const issue = jira.site.issues.all()[0];
    if (!issue) throw new Error('no work');
    jira.site.issues.put(issue.id, { ...issue, statusId: '3' });
    const workflowsForIssueTypes = [{ workflowId: workflow.id, issueTypeIds: ['10002'] }];
    const { id } = scheme;
    const asked = await admin.post(`${base}/update/mappings`, { id, workflowsForIssueTypes });
    expect(asked.body).toMatchObject({
      statusMappingsByIssueTypes: [{ issueTypeId: '10002', statusIds: ['3'] }],
      statusMappingsByWorkflows: [
        {
          sourceWorkflowId: scheme.defaultWorkflowId,
          targetWorkflowId: workflow.id,
          statusIds: ['3'],
        },
      ],
    });
    const update = { ...scheme, workflowsForIssueTypes };
    expect((await admin.post(`${base}/update`, update)).status).toBe(400);
    const statusMappings = [{ oldStatusId: '3', newStatusId: '10002' }];
    const told = {
      ...update,
      statusMappingsByIssueTypeOverride: [{ issueTypeId: '10002', statusMappings }],
    };
    const answer = await admin.post(`${base}/update`, told);
    expect(answer.status).toBe(303);
    expect(answer.headers?.['Location']).toMatch(/\/rest\/api\/3\/task\/\d+$/);
    expect(jira.site.issues.get(issue.id)?.statusId).toBe('10002');
    expect(jira.recorder.problems()).toEqual([]);
  });

  it.each([
    [{ name: 'A', defaultWorkflow: 'CAPA', issueTypeMappings: { 10002: 'jira' } }, 201],
    [{ name: 'A' }, 201],
    [{ name: 'default workflow scheme' }, 400],
    [{ name: 'A', defaultWorkflow: 'Moon' }, 400],
    [{ name: 'A', issueTypeMappings: { 99: 'jira' } }, 400],
    [{ name: 'A', draft: true }, 400],
  ])('%j is %i', async (body, status) => {
    const jira = inMemoryJira();
    await makeWorkflow(jira);
    expect((await jira.as('admin').post(base, body)).status).toBe(status);
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('is given to projects without work only', async () => {
    const { jira, admin, project } = await siteWithWork();
    const empty = await makeProject(jira, { key: 'LINE' });
    const give = (projectId: string) =>
      admin.put(`${base}/project`, { projectId, workflowSchemeId: '10000' });
    expect((await give(project.id)).status).toBe(400);
    expect((await give(empty.id)).status).toBe(204);
    expect((await give('99')).status).toBe(404);
    const used = await admin.get(`${base}/project?projectId=${empty.id}&projectId=${project.id}`);
    expect(used.body).toMatchObject({
      values: [
        { projectIds: [empty.id], workflowScheme: { name: 'Default Workflow Scheme' } },
        { projectIds: [project.id] },
      ],
    });
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('is read by administrators, and goes while no project has it', async () => {
    const { jira, admin, scheme } = await siteWithWork();
    expect((await jira.as('quality').get(base)).status).toBe(403);
    expect((await admin.get(base)).body).toMatchObject({ total: 2 });
    expect((await admin.get(`${base}/${scheme.id}`)).body).toMatchObject({ name: scheme.name });
    expect((await admin.delete(`${base}/${scheme.id}`)).status).toBe(400);
    expect((await admin.delete(`${base}/99`)).status).toBe(404);
    const spare = await admin.post(base, { name: 'Spare' });
    const { id } = z.looseObject({ id: z.int() }).parse(spare.body);
    expect((await admin.delete(`${base}/${id}`)).status).toBe(204);
    expect(jira.recorder.problems()).toEqual([]);
  });
});
