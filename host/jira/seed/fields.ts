import type { Field } from '../model/configuration.ts';
import type { JiraSite } from '../site.ts';
import { systemFields, type SystemField } from './system-fields.ts';

/** The field scheme of every project that was given no other. */
export const defaultFieldSchemeId = '10000';

function systemField({ id, name, schema }: SystemField): Field {
  return {
    id,
    name,
    description: '',
    custom: false,
    schemaType: schema?.type ?? '',
    schemaItems: schema?.items ?? null,
    customType: null,
    searcherKey: null,
    contextId: null,
    options: [],
    schemes: {},
    trashed: false,
  };
}

export function seedFields(site: JiraSite): void {
  for (const field of systemFields) site.fields.put(field.id, systemField(field));
  const id = String(site.store.next('fieldScheme', Number(defaultFieldSchemeId)));
  site.fieldSchemes.put(id, {
    id,
    name: 'Default Field Configuration Scheme',
    description: '',
    isDefault: true,
  });
}
