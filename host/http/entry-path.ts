import type { AppManifest, AppModule } from '../forge/manifest/manifest.ts';

/** Path of a module's page below the frames' origin, e.g. static/build/root-cause.html. */
export function entryPath(
  manifest: AppManifest,
  module: AppModule,
  otherEntry?: string,
): string | null {
  const [resourceKey = '', ownEntry = 'index'] = (module.fields.resource ?? '').split('/');
  const resource = manifest.resources.get(resourceKey);
  const file = resource?.entries[otherEntry ?? ownEntry];
  return resource && file ? `${resource.path}/${file}` : null;
}
