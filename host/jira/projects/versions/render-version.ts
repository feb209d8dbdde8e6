import type { Version } from '../../model/version.ts';
import type { JiraSite } from '../../site.ts';

const dayOf = (epochMs: number) => new Date(epochMs).toISOString().slice(0, 10);

/** A version as work items show it. */
export function renderVersionBrief(site: JiraSite, version: Version) {
  const { id, name, description, archived, released, releaseDate } = version;
  return {
    self: `${site.baseUrl}/rest/api/3/version/${id}`,
    id,
    ...(description === '' ? {} : { description }),
    name,
    archived,
    released,
    ...(releaseDate === null ? {} : { releaseDate }),
  };
}

/** A version by itself and in the list of its project. */
export function renderVersion(site: JiraSite, version: Version) {
  const { startDate, releaseDate, released, projectId } = version;
  const isOverdue = releaseDate !== null && !released && releaseDate < dayOf(site.clock.now());
  return {
    ...renderVersionBrief(site, version),
    ...(startDate === null ? {} : { startDate }),
    ...(releaseDate === null || released ? {} : { overdue: isOverdue }),
    projectId: Number(projectId),
  };
}
