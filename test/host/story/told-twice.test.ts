import type { Host } from '../../../host/host';
import { appAccountId } from '../../../host/jira/people/caller';
import { analysisOf, caseFileOf, nameOfType, statusOf, toldSite } from './told-site';

/** What a reader reads; times run on while the story is told and are left out. */
function textsOf(host: Host): unknown {
  const issues = host.site.issues.all().map((issue) => ({
    key: issue.key,
    type: nameOfType(host, issue),
    status: statusOf(host, issue),
    summary: issue.summary,
    description: issue.description,
    custom: issue.custom,
    comments: issue.comments.map(({ authorAccountId, body }) => ({ authorAccountId, body })),
    analysis: analysisOf(issue),
    caseFile: caseFileOf(issue),
  }));
  const timeless = (name: string, value: unknown) =>
    ['at', 'digest', 'head'].includes(name) ? undefined : value;
  // Each site gives its app an account of its own.
  const told = JSON.stringify(issues, timeless).replaceAll(appAccountId(host.site), 'the app');
  return JSON.parse(told);
}

async function tell(aheadMs: number): Promise<unknown> {
  const host = await toldSite(aheadMs);
  const texts = textsOf(host);
  await host.stop();
  return texts;
}

it('gives the same keys and the same texts when it is told twice on the same day', async () => {
  const ahead = Date.UTC(2027, 2, 9, 1, 30) - Date.now();
  expect(await tell(ahead)).toEqual(await tell(ahead));
}, 240_000);
