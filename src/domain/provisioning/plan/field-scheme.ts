import type { Desired } from '../desired/desired';
import type { FieldScheme, Found, SchemeUse } from '../found';
import { allOf, fieldOf, issueTypeOf } from '../resolve';
import { copyText, planOwnScheme } from './own-scheme';
import { attachment, present, type Step } from './step';

type Carriers = Readonly<Record<string, readonly string[]>>;

/** Field id → our work types that carry it; null while a field or a type does not exist. */
function wantedCarriers(desired: Desired, found: Found): Carriers | null {
  const pairs = allOf(
    desired.fields.map(({ key, workTypes }) => {
      const field = fieldOf(found, key);
      const types = allOf(workTypes.map((workType) => issueTypeOf(found, workType)?.id));
      return field && types ? ([field.id, types] as const) : undefined;
    }),
  );
  return pairs && Object.fromEntries(pairs);
}

/** An empty list of types means that all of them carry the field. */
const carries = (present: readonly string[] | undefined, wanted: readonly string[]): boolean =>
  present !== undefined &&
  (present.length === 0 || wanted.every((typeId) => present.includes(typeId)));

const lackingCarriers = (wanted: Carriers, fields: Carriers): Carriers =>
  Object.fromEntries(
    Object.entries(wanted).flatMap(([fieldId, types]) => {
      const present = fields[fieldId];
      return carries(present, types)
        ? []
        : [[fieldId, [...new Set([...(present ?? []), ...types])]]];
    }),
  );

function planInScheme(desired: Desired, found: Found, use: SchemeUse<FieldScheme>): Step {
  const wanted = wantedCarriers(desired, found);
  const missing = wanted && lackingCarriers(wanted, use.current.fields);
  const schemeId = use.current.id;
  return planOwnScheme(found, {
    kind: 'fieldScheme',
    use,
    complete: missing !== null && Object.keys(missing).length === 0,
    extend: () => missing && { kind: 'addSchemeFields', schemeId, fields: missing },
    makeCopy: () => missing && { kind: 'cloneFieldScheme', schemeId, ...copyText(found, 'fields') },
    covers: () => true,
  });
}

function planLegacy(desired: Desired, found: Found, associated: readonly string[]): Step {
  const fieldIds = allOf(desired.fields.map(({ key }) => fieldOf(found, key)?.id));
  const missing = fieldIds?.filter((id) => !associated.includes(id)) ?? null;
  const name = 'Field configuration';
  if (missing?.length === 0) return present('fieldScheme', name);
  const projectId = found.project.id;
  return attachment(
    'fieldScheme',
    name,
    missing && { kind: 'associateFields', projectId, fieldIds: missing },
  );
}

/** Lets our work types carry our fields in the project, on sites with field schemes and on those without. */
export const planFieldScheme = (desired: Desired, found: Found): Step =>
  found.fieldUse.kind === 'schemes'
    ? planInScheme(desired, found, found.fieldUse.use)
    : planLegacy(desired, found, found.fieldUse.associated);
