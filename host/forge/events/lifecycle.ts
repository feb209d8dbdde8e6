import { installationAri, type Installation } from '../installation.ts';
import type { AppManifest } from '../manifest/manifest.ts';
import type { ProductEvent } from './product-events.ts';

/**
 * What the app is told first: that it was installed, or, on a site that is started again, upgraded,
 * because its code may be another than when the site stopped.
 */
export function lifecycleEvent(manifest: AppManifest, installation: Installation): ProductEvent {
  const { appId, appVersion, environmentId, isNew } = installation;
  return {
    eventType: isNew ? 'avi:forge:installed:app' : 'avi:forge:upgraded:app',
    id: installationAri(installation),
    app: { id: appId, version: appVersion, name: manifest.name },
    environment: { id: environmentId },
  };
}
