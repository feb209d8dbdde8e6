import * as z from 'zod';
import { replayToPages } from './page-bridge';
import { findIssue } from '../../../static/bridge/find-issue';
import { IssueAnswer } from '../../../static/bridge/issue-fields';
import { mayEdit } from '../../../static/bridge/may-edit';
import { findName } from '../../../static/bridge/people';
import { findProjects } from '../../../static/bridge/projects';
import { AccountId, IssueId, IssueKey } from '../../../src/domain/id';
import { isComplete, replayOf } from './answer-of';
import { bodiesOf, recordedIssues } from './recordings';

const Person = z.object({ accountId: AccountId, displayName: z.string() });

(isComplete ? describe : describe.skip)('the pages read what real sites send', () => {
  it('of issues', async () => {
    for (const body of recordedIssues()) {
      const { id, key, fields } = IssueAnswer.parse(body);
      expect(fields.status.name).not.toBe('');
      replayToPages(() => ({ status: 200, body }));
      expect(await findIssue(key)).toEqual({ id, key });
    }
  });

  it('of an issue that is not there', async () => {
    replayToPages(() => ({ status: 404, body: { errorMessages: ['Issue Does Not Exist'] } }));
    expect(await findIssue(IssueKey.parse('NO-1'))).toBeNull();
  });

  it('of people', async () => {
    const [body] = bodiesOf(/\/myself$/);
    const { accountId, displayName } = Person.parse(body);
    replayToPages(() => ({ status: 200, body }));
    expect(await findName(accountId)).toBe(displayName);
  });

  it('of projects', async () => {
    replayToPages(replayOf('GET /rest/api/3/project/search'));
    expect(await findProjects('ex')).toMatchObject({ ok: true, value: [{ key: 'EX' }, {}] });
  });

  it('of permissions', async () => {
    replayToPages(replayOf('GET /rest/api/3/mypermissions'));
    expect(await mayEdit(IssueId.parse('10001'))).toBe(true);
  });
});
