import { renderResolution, resolutions } from '../../configuration/resolutions.ts';
import type { JiraSite } from '../../site.ts';

/** A resolution as issues carry it. */
export function resolutionBean(site: JiraSite, resolutionId: string) {
  const resolution = resolutions.find(({ id }) => id === resolutionId);
  if (!resolution) throw new Error(`There is no resolution ${resolutionId}`);
  return renderResolution(site, resolution);
}
