import * as z from 'zod';
import type { InstalledApp } from '../jira/site.ts';
import type { Installation } from './installation.ts';
import { modulesOf, type AppManifest } from './manifest/manifest.ts';

const validatorSchema = z.object({ key: z.string(), name: z.string(), description: z.string() });

const propertySchema = z.object({
  propertyKey: z.string(),
  entityType: z.string().default('issue'),
  values: z.array(
    z.object({ path: z.string(), type: z.string(), searchAlias: z.string().optional() }),
  ),
});

const propertySetSchema = z.object({ properties: z.array(propertySchema) });

type IndexedProperty = InstalledApp['indexedProperties'][number];

function indexed({ values, ...property }: z.infer<typeof propertySchema>): IndexedProperty {
  return {
    ...property,
    values: values.map(({ searchAlias, ...value }) =>
      searchAlias === undefined ? value : { ...value, searchAlias },
    ),
  };
}

/** What Jira learns of the app from its manifest. */
export function installedApp(manifest: AppManifest, installation: Installation): InstalledApp {
  const single = modulesOf(manifest, 'jira:entityProperty').map(({ fields }) =>
    propertySchema.parse(fields),
  );
  const sets = modulesOf(manifest, 'jira:entityPropertySet').flatMap(
    ({ fields }) => propertySetSchema.parse(fields).properties,
  );
  return {
    appId: manifest.appId,
    environmentId: installation.environmentId,
    name: manifest.name,
    scopes: manifest.scopes,
    validators: modulesOf(manifest, 'jira:workflowValidator').map(({ fields }) =>
      validatorSchema.parse(fields),
    ),
    indexedProperties: [...single, ...sets].map(indexed),
  };
}
