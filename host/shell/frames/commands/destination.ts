import * as z from 'zod';
import { paths } from '../../routing/route.ts';
import type { Site } from '../../site/site.ts';

const destination = z.union([
  z.object({ url: z.string() }),
  z.object({ target: z.literal('issue'), issueKey: z.string() }),
  z.object({ target: z.literal('projectSettingsDetails'), projectKey: z.string() }),
  z.object({ target: z.enum(['contentView', 'contentEdit']), contentId: z.string() }),
  z.object({ target: z.literal('spaceView'), spaceKey: z.string() }),
  z.object({
    target: z.literal('module'),
    moduleKey: z.string(),
    projectKey: z.string().optional(),
    path: z.string().default(''),
  }),
]);

type Destination = z.output<typeof destination>;
type ToModule = Extract<Destination, { target: 'module' }>;

const noSuchPage = () => new Error('This site has no page for that destination.');

function modulePath({ moduleKey, projectKey, path }: ToModule, { modules }: Site): string {
  const type = modules.find(({ key }) => key === moduleKey)?.type;
  const below = path === '' || /^[/?#]/.test(path) ? path : `/${path}`;
  if (type === 'jira:adminPage') return paths.app(moduleKey) + below;
  if (type === 'jira:projectPage' && projectKey !== undefined)
    return paths.projectApp(projectKey, moduleKey) + below;
  throw noSuchPage();
}

function pathOf(to: Destination, site: Site): string {
  if ('url' in to) return to.url;
  switch (to.target) {
    case 'issue':
      return paths.issue(to.issueKey);
    case 'projectSettingsDetails':
      return paths.project(to.projectKey);
    case 'contentView':
    case 'contentEdit':
      return paths.wikiPage(to.contentId);
    case 'spaceView':
      return paths.wikiSpace(to.spaceKey);
    case 'module':
      return modulePath(to, site);
  }
}

/** Where an app wants to go: an address, or a target that the product knows the address of. */
export function destinationOf(payload: unknown, site: Site, origin: string): URL {
  const parsed = destination.safeParse(payload);
  if (!parsed.success) throw noSuchPage();
  const url = new URL(pathOf(parsed.data, site), origin);
  if (url.protocol === 'http:' || url.protocol === 'https:') return url;
  throw new Error(`An app may not open ${url.protocol} addresses.`);
}
