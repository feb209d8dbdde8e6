import { accepted, refused } from '../../result';
import type { CauseDocument } from '../document';
import type { Handling } from '../handling';

/**
 * What was verified so far belongs to the revision that ends; whatever else was found stays. What was taken out
 * before does not come back with somebody else's verification on it: it would speak for a revision it was not done for.
 */
const begun = (document: CauseDocument): CauseDocument => ({
  ...document,
  revision: document.revision + 1,
  causes: document.causes.map((cause) => ({
    ...cause,
    verifications: cause.verifications.map((verification) => ({
      ...verification,
      revision: verification.revision ?? document.revision,
    })),
  })),
  removed: [],
});

export const beginRevision: Handling<'beginRevision'> = {
  apply: (document, { ends }) =>
    document.revision === ends ? accepted(begun(document)) : refused({ reason: 'revisionBegun' }),
  inverse: () => null,
};
