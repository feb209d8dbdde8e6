import type { Host } from '../../../host/host';
import { analysisOf, nameOfType, statusOf, toldSite } from './told-site';

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
  }));
  const timeless = (name: string, value: unknown) =>
    ['at', 'digest', 'head'].includes(name) ? undefined : value;
  return JSON.parse(JSON.stringify(issues, timeless));
}

async function tell(machineNow: () => number): Promise<unknown> {
  const host = await toldSite({ machineNow });
  const texts = textsOf(host);
  await host.stop();
  return texts;
}

it('gives the same keys and the same texts when it is told twice on the same day', async () => {
  const shift = Date.UTC(2027, 2, 9, 1, 30) - Date.now();
  const machineNow = () => Date.now() + shift;
  expect(await tell(machineNow)).toEqual(await tell(machineNow));
}, 240_000);
