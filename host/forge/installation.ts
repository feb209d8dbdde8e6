import { randomUUID } from 'node:crypto';
import type { Store } from '../store/store.ts';
import type { AppManifest } from './manifest/manifest.ts';

/** Who the app is on this site: the ids that go into ARIs, contexts and rules. */
export interface Installation {
  appId: string;
  appVersion: string;
  environmentId: string;
  environmentType: 'DEVELOPMENT';
  installationId: string;
  cloudId: string;
  /** Whether the app was not here before this start. */
  isNew: boolean;
}

/** The installation kept in the store; installs the app when the site is new. */
export function openInstallation(store: Store, manifest: AppManifest): Installation {
  const kept =
    store.collection<Pick<Installation, 'environmentId' | 'installationId' | 'cloudId'>>(
      'installation',
    );
  const before = kept.get(manifest.appId);
  const known = before ?? {
    environmentId: randomUUID(),
    installationId: randomUUID(),
    cloudId: randomUUID(),
  };
  kept.put(manifest.appId, known);
  return {
    ...known,
    appId: manifest.appId,
    appVersion: manifest.version,
    environmentType: 'DEVELOPMENT',
    isNew: before === undefined,
  };
}

export const siteAri = ({ cloudId }: Installation) => `ari:cloud:jira::site/${cloudId}`;

export const installationAri = ({ installationId }: Installation) =>
  `ari:cloud:ecosystem::installation/${installationId}`;

/** How a module is named in workflow rules and as `localId` of its frames. */
export const extensionAri = ({ appId, environmentId }: Installation, moduleKey: string) =>
  `ari:cloud:ecosystem::extension/${appId}/${environmentId}/static/${moduleKey}`;
