import type { Site } from '../../app/support/site';
import { adding, report, saved, sent, type Issue } from '../../app/support/analysis';
import { take } from '../../app/support/transitions';

/** A nonconformance under way, with whys that somebody wrote before the journey begins. */
export async function nonconformanceWith(
  site: Site,
  causes: Readonly<Record<string, string>>,
  more: readonly Record<string, unknown>[] = [],
): Promise<Issue> {
  const issue = await report(site, { severity: 'major' });
  await take(site, issue.id, 'Triage');
  await take(site, issue.id, 'Start work');
  const ids = Object.keys(causes);
  await saved(site, 'quality', issue.id, [
    sent({ kind: 'stateProblem', field: 'what', text: 'Pump reports occlusion with an open line' }),
    ...ids.map((id, index) => adding(id, causes[id] ?? '', ids[index - 1] ?? null)),
    ...more.map((command) => sent(command)),
  ]);
  return issue;
}
