import type { JiraSite } from '../../site.ts';

/** How a workflow names a module of the installed app. */
export function moduleAri(site: JiraSite, moduleKey: string): string {
  const { appId, environmentId } = site.app;
  const app = appId.split('/').at(-1) ?? appId;
  return `ari:cloud:ecosystem::extension/${app}/${environmentId}/static/${moduleKey}`;
}

/** The validator of the installed app that a rule's key names; undefined for anybody else's. */
export function validatorNamed(site: JiraSite, ari: string | undefined) {
  return site.app.validators.find(({ key }) => moduleAri(site, key) === ari);
}
