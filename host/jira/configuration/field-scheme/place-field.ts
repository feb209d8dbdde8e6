import type { JiraSite } from '../../site.ts';
import { customFieldOf } from '../field/find.ts';

/** Puts a custom field into a scheme for those work types; an empty list means all of them. */
export function placeField(
  site: JiraSite,
  place: { fieldId: string; schemeId: string; workTypeIds: string[] },
): void {
  const field = customFieldOf(site, place.fieldId);
  site.fields.put(field.id, {
    ...field,
    schemes: { ...field.schemes, [place.schemeId]: place.workTypeIds },
  });
}

/** Lets the field be used for all work types of the scheme, unless it has a place there already. */
export function placeFieldEverywhere(site: JiraSite, fieldId: string, schemeId: string): void {
  if (customFieldOf(site, fieldId).schemes[schemeId]) return;
  placeField(site, { fieldId, schemeId, workTypeIds: [] });
}

export function displaceField(site: JiraSite, fieldId: string, schemeId: string): void {
  const field = customFieldOf(site, fieldId);
  const schemes = Object.entries(field.schemes).filter(([id]) => id !== schemeId);
  site.fields.put(field.id, { ...field, schemes: Object.fromEntries(schemes) });
}
