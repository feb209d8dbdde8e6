import { renderStatusCategory } from '../../configuration/status/categories.ts';
import { renderStatus } from '../../configuration/status/render.ts';
import type { Status } from '../../model/configuration.ts';
import type { JiraSite } from '../../site.ts';

function statusOf(site: JiraSite, statusId: string): Status {
  const status = site.statuses.get(statusId);
  if (!status) throw new Error(`The site lost the status ${statusId}`);
  return status;
}

/** A status as issues and transitions carry it. */
export function statusBean(site: JiraSite, statusId: string) {
  return renderStatus(site, statusOf(site, statusId));
}

/** The category of a status, which issues carry beside it. */
export function statusCategoryBean(site: JiraSite, statusId: string) {
  return renderStatusCategory(site, statusOf(site, statusId).category);
}
