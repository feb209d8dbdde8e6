import type { Desired } from '../desired/desired';
import type { Found } from '../found';
import { copyText, planOwnScheme } from './own-scheme';
import { present, type Step } from './step';
import { ourTypeIds } from './wanted-mapping';

/** Offers our work types in the project; the last step, so that nobody creates one half set up. */
export function planIssueTypeScheme(desired: Desired, found: Found): Step {
  const kind = 'issueTypeScheme';
  const use = found.issueTypeScheme;
  const { id, name, typeIds, defaultTypeId } = use.current;
  // Jira's default scheme takes every new type of the site in by itself.
  if (use.isDefault) return present(kind, name);
  const missing = ourTypeIds(desired, found)?.filter((typeId) => !typeIds.includes(typeId)) ?? null;
  return planOwnScheme(found, {
    kind,
    use,
    complete: missing?.length === 0,
    extend: () => missing && { kind: 'addIssueTypes', schemeId: id, typeIds: missing },
    makeCopy: () =>
      missing && {
        kind: 'createIssueTypeScheme',
        ...copyText(found, 'work types'),
        typeIds: [...typeIds, ...missing],
        defaultTypeId,
      },
    covers: (copy) => typeIds.every((typeId) => copy.typeIds.includes(typeId)),
  });
}
