import * as z from 'zod';
import { IssueId, IssueKey, ProjectId } from '../../../src/domain/id';
import { callAsUser } from '../../../src/atlassian/jira/call';
import { issuesFor } from '../../../src/atlassian/jira/issues';
import { permissions } from '../../../src/atlassian/jira/permissions';
import { isComplete, replayOf } from './answer-of';
import { bodiesOf, recordedIssues, recordings } from './recordings';
import { replayToFunctions } from './replay';

const Issue = z.looseObject({ id: z.string(), key: z.string() });
const issueId = IssueId.parse('10001');
const issues = issuesFor(callAsUser);

(isComplete ? describe : describe.skip)('the functions read what real sites send', () => {
  it('of issues', async () => {
    const recorded = recordedIssues();
    expect(recorded).not.toHaveLength(0);
    for (const body of recorded) {
      replayToFunctions(() => ({ status: 200, body }));
      const { id, key } = Issue.parse(body);
      expect(await issues.read(IssueId.parse(id), 'fields')).toMatchObject({
        ok: true,
        value: { id, key },
      });
    }
  });

  it('of an issue that was created', async () => {
    for (const body of bodiesOf(/^POST .*\/issue$/)) {
      replayToFunctions(() => ({ status: 201, body }));
      const made = await issues.create({
        projectId: ProjectId.parse('10000'),
        issueTypeId: '10001',
        summary: '',
        fields: {},
        origin: { intent: 'one', issue: { id: issueId, key: IssueKey.parse('QM-1') } },
      });
      expect(made).toMatchObject({ ok: true, value: { key: Issue.parse(body).key } });
    }
  });

  it('of a search', async () => {
    replayToFunctions(replayOf('POST /rest/api/3/search/jql'));
    const found = await issues.createdFor('intent', ProjectId.parse('10000'));
    expect(found).toMatchObject({ ok: true, value: { key: 'ED-1' } });
  });

  it('of permissions, the missing ones taken for none', async () => {
    replayToFunctions(replayOf('GET /rest/api/3/mypermissions'));
    expect(await permissions.onIssue(issueId)).toEqual({
      ok: true,
      value: { browse: false, edit: true },
    });
  });

  const kinds: Readonly<Record<number, string>> = {
    400: 'rejected',
    403: 'forbidden',
    404: 'notFound',
    409: 'conflict',
    500: 'unavailable',
  };
  const refusals = recordings.filter(({ status }) => status >= 400);

  it('of refusals', async () => {
    expect(refusals).not.toHaveLength(0);
    for (const { status, body } of refusals) {
      replayToFunctions(() => ({ status, body }));
      const answer = await issues.read(issueId);
      expect(answer).toMatchObject({ ok: false, refusal: { kind: kinds[status] } });
    }
  });
});
