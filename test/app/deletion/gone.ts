import type * as z from 'zod';
import { deletedOperations } from '../../../src/contract/deleted';
import { adding, newId, report, saved, type Issue } from '../support/analysis';
import { ask, valueOf } from '../support/ask';
import type { Role } from '../support/people';
import type { Site } from '../support/site';

type Listed = z.output<(typeof deletedOperations)['deleted.list']['output']>;
type Read = z.output<(typeof deletedOperations)['deleted.read']['output']>;

export interface Recorded extends Issue {
  readonly cause: string;
}

/** A nonconformance with an analysis of one cause. */
export async function recorded(site: Site): Promise<Recorded> {
  const issue = await report(site, { severity: 'major' });
  const cause = newId();
  await saved(site, 'quality', issue.id, [adding(cause, 'The pressure sensor drifted')]);
  return { ...issue, cause };
}

export async function deleteIssue(site: Site, { id }: Issue): Promise<void> {
  const answer = await site.rest('admin')('DELETE', `/issue/${id}`);
  if (answer.status !== 204) throw new Error(JSON.stringify(answer.body));
}

/** What the project page lists, for somebody who may browse the project. */
export async function deletedIn(site: Site, who: Role = 'quality'): Promise<Listed> {
  const { projectId } = site.made;
  const answer = await ask(site.host, 'project', who, 'deleted.list', { projectId, before: null });
  return valueOf(answer, deletedOperations['deleted.list'].output);
}

export async function readGone(site: Site, { id }: Issue): Promise<Read> {
  const payload = { projectId: site.made.projectId, issueId: id };
  const answer = await ask(site.host, 'project', 'supplier', 'deleted.read', payload);
  return valueOf(answer, deletedOperations['deleted.read'].output);
}

const dayMs = 86_400_000;

/** The next day's search for what is gone. */
export async function searchNextDay({ host }: Site): Promise<void> {
  host.clock.travelTo(host.clock.now() + dayMs);
  await host.schedules.run('search-gone');
}
