import type { SchemeKind } from '../action';
import type { Found, SchemeUse } from '../found';

/** The project moved to its own copy. */
const moved = <Scheme>(use: SchemeUse<Scheme>): SchemeUse<Scheme> =>
  use.copy === null ? use : { current: use.copy, isDefault: false, sharedWith: [], copy: null };

export function assigned(found: Found, scheme: SchemeKind): Found {
  switch (scheme) {
    case 'fieldScheme':
      return found.fieldUse.kind === 'legacy'
        ? found
        : { ...found, fieldUse: { kind: 'schemes', use: moved(found.fieldUse.use) } };
    case 'issueTypeScreenScheme':
      return { ...found, issueTypeScreenScheme: moved(found.issueTypeScreenScheme) };
    case 'workflowScheme':
      return { ...found, workflowScheme: moved(found.workflowScheme) };
    case 'issueTypeScheme':
      return { ...found, issueTypeScheme: moved(found.issueTypeScheme) };
  }
}
