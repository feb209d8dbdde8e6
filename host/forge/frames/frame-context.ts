import type { JiraSite } from '../../jira/site.ts';
import { extensionAri, type Installation } from '../installation.ts';
import type { OpenFrame } from './open-frames.ts';

export type Theme = 'light' | 'dark';

/** The page of this site on which the frame stands. */
function pathOf({ module, issue, project }: OpenFrame): string {
  if (issue) return `/browse/${issue.key}`;
  if (module.type === 'jira:adminPage') return `/apps/${module.key}`;
  return project && module.type === 'jira:projectPage'
    ? `/projects/${project.key}/apps/${module.key}`
    : '';
}

/** The context a frame and its resolver get; made here, never taken from what the frame sends. */
export function frameContext(
  site: JiraSite,
  installation: Installation,
  frame: OpenFrame,
  theme: Theme,
): Record<string, unknown> {
  const { module, viewer, issue, project, modal } = frame;
  const person = viewer === null ? undefined : site.people.get(viewer);
  return {
    ...(viewer === null ? {} : { accountId: viewer }),
    cloudId: installation.cloudId,
    environmentId: installation.environmentId,
    environmentType: installation.environmentType,
    extension: {
      type: module.type,
      ...(issue ? { issue, isNewToIssue: false } : {}),
      ...(project ? { project } : {}),
      ...(modal === undefined ? {} : { modal }),
      location: site.baseUrl + pathOf(frame),
    },
    localId: extensionAri(installation, module.key),
    locale: 'en_GB',
    moduleKey: module.key,
    siteUrl: site.baseUrl,
    theme: { colorMode: theme },
    timezone: person?.timeZone ?? 'Etc/UTC',
    permissions: { scopes: site.app.scopes, external: {} },
  };
}
