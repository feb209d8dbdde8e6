import type { CloudClient } from 'jira.js/cloud';
import * as z from 'zod';
import { gateSentences } from '../../src/contract/wording/gate';
import { gateOf } from '../../src/domain/blockers';
import { emptyCauseDocument } from '../../src/domain/causes/document';
import { untriaged } from '../../src/domain/nonconformance/triage-fields';
import { causesPropertyKey } from '../../src/domain/causes/stored';
import { analysed, decided, extent, raisedCapa } from './support/complete-case';
import { customer } from './support/customer';
import { openSite, type Site } from './support/site';
import { qualityIssue, usual } from '../domain/quality-issue';

/** What the script reports, as a gate reads it. */
const reported = qualityIssue({
  triage: { ...untriaged, source: 'product', process: 'Production' },
});

const Option = z.looseObject({ id: z.string(), value: z.string() });
const Standing = z.looseObject({
  key: z.string(),
  fields: z.looseObject({ status: z.looseObject({ name: z.string() }) }),
});
const Refused = z.looseObject({
  status: z.number(),
  body: z.looseObject({ errorMessages: z.array(z.string()) }),
});

describe('a customer’s script with a public client', () => {
  let site: Site;
  let jira: CloudClient;
  let issueTypeId: string;
  let asked: Record<string, unknown>;
  let key: string;
  let capa: string;

  beforeAll(async () => {
    site = await openSite();
    jira = customer(site, 'quality');
  });
  afterAll(() => site.stop());

  async function move(issueIdOrKey: string, name: string): Promise<void> {
    const { transitions = [] } = await jira.issues.getTransitions({ issueIdOrKey });
    const transition = transitions.find((offered) => offered.name === name);
    if (!transition) throw new Error(`${name} is not offered`);
    await jira.issues.doTransition({ issueIdOrKey, transition: { id: transition.id } });
  }

  const statusOf = async (issueIdOrKey: string) =>
    Standing.parse(await jira.issues.getIssue({ issueIdOrKey, fields: ['status'] })).fields.status
      .name;

  it('finds out what is asked of a nonconformance', async () => {
    const project = { projectIdOrKey: 'QM' };
    const { issueTypes = [] } = await jira.issues.getCreateIssueMetaIssueTypes(project);
    issueTypeId = issueTypes.find(({ name }) => name === 'Nonconformance')?.id ?? '';
    const offered = await jira.issues.getCreateIssueMetaIssueTypeId({ ...project, issueTypeId });
    const choice = (name: string, value: string) => {
      const field = offered.fields?.find((one) => one.name === name);
      const options = z.array(Option).parse(field?.allowedValues);
      const id = options.find((option) => option.value === value)?.id;
      return { [field?.fieldId ?? '']: { id } };
    };
    asked = {
      ...choice('Source', 'Product'),
      ...choice('Severity', 'Major'),
      ...choice('Process', 'Production'),
    };
    const { fields, options } = site.made;
    expect(asked).toMatchObject({
      [fields.source]: { id: options.source.product },
      [fields.severity]: { id: options.severity.major },
    });
    const process = z.object({ id: z.string() }).parse(asked[fields.process]);
    expect(process.id).toMatch(/^\d+$/);
  });

  it('reports one', async () => {
    const created = await jira.issues.createIssue({
      fields: {
        project: { key: 'QM' },
        issuetype: { id: issueTypeId },
        summary: 'Pump reports occlusion with an open line',
        ...asked,
      },
    });
    key = created.key;
    expect(await statusOf(key)).toBe('Reported');
  });

  it('triages it, starts work and says so', async () => {
    await move(key, 'Triage');
    await move(key, 'Start work');
    expect(await statusOf(key)).toBe('In Progress');
    const { id } = await jira.issueComments.addComment({
      issueIdOrKey: key,
      body: {
        type: 'doc',
        version: 1,
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Lot L77 is on hold.' }] }],
      },
    });
    const { comments = [] } = await jira.issueComments.getComments({ issueIdOrKey: key });
    expect(comments.map((comment) => comment.id)).toEqual([id]);
  });

  it('links it to another', async () => {
    const fields = { project: { key: 'QM' }, issuetype: { name: 'Task' }, summary: 'Hold lot L77' };
    const task = await jira.issues.createIssue({ fields });
    await jira.issueLinks.linkIssues({
      type: { name: 'Relates' },
      inwardIssue: { key },
      outwardIssue: { key: task.key },
    });
    const { fields: read } = await jira.issues.getIssue({ issueIdOrKey: key });
    expect(read?.issuelinks).toMatchObject([{ outwardIssue: { key: task.key } }]);
  });

  it('is refused the closure, in the words that the panel shows', async () => {
    const refusal = Refused.parse(await move(key, 'Close').catch((thrown: unknown) => thrown));
    const shown = gateSentences(gateOf(reported, 'close', usual), emptyCauseDocument);
    expect(refusal.status).toBe(400);
    expect(refusal.body.errorMessages).toEqual([shown.join('\n')]);
    expect(await statusOf(key)).toBe('In Progress');
  });

  it('reads the analysis that others wrote meanwhile', async () => {
    const { id = '' } = await jira.issues.getIssue({ issueIdOrKey: key, fields: ['status'] });
    const root = await analysed(site, id);
    await decided(site, id);
    capa = (await raisedCapa(site, id, root)).key;

    const property = { issueIdOrKey: key, propertyKey: causesPropertyKey };
    const { value } = await jira.issueProperties.getIssueProperty(property);
    expect(value).toMatchObject({ roots: 1, verifiedRoots: 1, document: { extent } });
  });

  it('closes it now', async () => {
    await move(key, 'Close');
    expect(await statusOf(key)).toBe('Closed');
  });

  it('finds it and its CAPA page by page, by what the app indexed too', async () => {
    const found: string[] = [];
    const asked = { jql: 'project = QM ORDER BY created ASC', fields: ['summary'], maxResults: 1 };
    let page = await jira.issueSearch.searchAndReconsileIssuesUsingJqlPost(asked);
    for (;;) {
      found.push(...(page.issues ?? []).map((issue) => issue.key ?? ''));
      const { nextPageToken } = page;
      if (!nextPageToken) break;
      page = await jira.issueSearch.searchAndReconsileIssuesUsingJqlPost({
        ...asked,
        nextPageToken,
      });
    }
    expect(found).toHaveLength(3);
    expect(found).toEqual(expect.arrayContaining([key, capa]));

    const verified = await jira.issueSearch.searchAndReconsileIssuesUsingJql({
      jql: 'issue.property[ratchet-causes].verifiedRoots = 1 AND status = Closed',
      fields: ['status'],
    });
    expect(verified.issues?.map((issue) => issue.key)).toEqual([key]);
  });

  it('reads how it went, from the history and many at once', async () => {
    const { values } = await jira.issues.getChangeLogs({ issueIdOrKey: key });
    const statuses = values
      .flatMap(({ items = [] }) => items)
      .filter(({ field }) => field === 'status')
      .map((item) => item.toString);
    expect(statuses).toEqual(['Triaged', 'In Progress', 'Closed']);

    const both = await jira.issues.bulkFetchIssues({
      issueIdsOrKeys: [key, capa],
      fields: ['status'],
    });
    const read = z.array(Standing).parse(both.issues);
    expect(read.map((issue) => [issue.key, issue.fields.status.name])).toEqual([
      [key, 'Closed'],
      [capa, 'Open'],
    ]);
  });

  it('sees nothing of it with the token of somebody outside', async () => {
    const outside = customer(site, 'outsider');
    const refusal = await outside.issues
      .getIssue({ issueIdOrKey: key })
      .catch((thrown: unknown) => thrown);
    expect(Refused.parse(refusal).status).toBe(404);
    const { issues } = await outside.issueSearch.searchAndReconsileIssuesUsingJql({
      jql: 'issuetype = Nonconformance',
    });
    expect(issues).toEqual([]);
  });
});
