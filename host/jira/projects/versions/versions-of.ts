import type { Version } from '../../model/version.ts';
import type { JiraSite } from '../../site.ts';

/** A project's versions in their order, oldest first. */
export const versionsOf = (site: JiraSite, projectId: string): Version[] =>
  site.versions.all().filter((version) => version.projectId === projectId);
