import type { Desired } from '../desired/desired';
import type { Found } from '../found';
import { copyText, planOwnScheme } from './own-scheme';
import { screenSchemeOf } from './screen-schemes';
import type { Step } from './step';
import { covers, isEmpty, lacking, mappingOf } from './wanted-mapping';

/** Gives our work types their screens; what other types show in the project stays. */
export function planIssueTypeScreenScheme(desired: Desired, found: Found): Step {
  const use = found.issueTypeScreenScheme;
  const { id, mappings } = use.current;
  const wanted = mappingOf(desired, found, screenSchemeOf, (scheme) => scheme.id);
  const missing = wanted && lacking(wanted, mappings);
  return planOwnScheme(found, {
    kind: 'issueTypeScreenScheme',
    use,
    complete: missing !== null && isEmpty(missing),
    extend: () => missing && { kind: 'addScreenMappings', schemeId: id, mappings: missing },
    makeCopy: () =>
      missing && {
        kind: 'createIssueTypeScreenScheme',
        ...copyText(found, 'screens'),
        mappings: { ...mappings, ...missing },
      },
    covers: (copy) => covers(copy.mappings, mappings),
  });
}
