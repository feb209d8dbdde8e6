import type { AppModule } from '../../forge/manifest/manifest.ts';
import { readTheme } from '../cookies.ts';
import { signedIn } from '../http-caller.ts';
import type { Endpoint } from './endpoint.ts';

const text = (value: unknown, otherwise: string) => (typeof value === 'string' ? value : otherwise);

function describe({ key, type, fields }: AppModule) {
  const { title, label, icon, viewportSize } = fields;
  return {
    key,
    type,
    title: text(title, key),
    ...(label === undefined ? {} : { label: text(label, key) }),
    ...(icon === undefined ? {} : { icon }),
    ...(viewportSize === undefined ? {} : { viewportSize }),
  };
}

export const siteEndpoint: Endpoint = {
  method: 'GET',
  path: /^\/_host\/site$/,
  handle: ({ forge, manifest, story, framesOrigin }, { request }) => ({
    status: 200,
    body: {
      baseUrl: forge.site.baseUrl,
      cloudId: forge.site.cloudId,
      framesOrigin,
      appName: manifest.name,
      people: forge.site.people
        .all()
        .map(({ accountId, displayName, role, emailAddress, timeZone }) => ({
          accountId,
          displayName,
          role,
          emailAddress,
          timeZone,
        })),
      currentAccountId: signedIn(forge.site, request),
      modules: manifest.modules.filter(({ fields }) => fields.resource !== undefined).map(describe),
      theme: readTheme(request),
      clockAheadMs: forge.site.clock.offset(),
      story: story.read() ?? { name: `${manifest.name} on a new site`, projectKey: null },
    },
  }),
};
