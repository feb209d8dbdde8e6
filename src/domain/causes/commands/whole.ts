import { canonical } from '../../digest';
import { accepted, refused } from '../../result';
import { emptyCauseDocument, type CauseDocument } from '../document';
import type { Handling } from '../handling';
import { inKeptOrder } from '../kept-order';
import { inOrder } from '../tree';
import { vouchedFor } from '../vouched-for';

const isUntouched = (document: CauseDocument): boolean =>
  canonical(document) === canonical(emptyCauseDocument);

/** Begins an analysis with what an earlier one had found. */
export const carryOver: Handling<'carryOver'> = {
  apply: (before, { document }) =>
    isUntouched(before)
      ? accepted({
          ...document,
          causes: inOrder(document.causes),
          kept: inKeptOrder(document.kept),
        })
      : refused({ reason: 'notEmpty' }),
  inverse: () => null,
};

/** Puts on record what somebody wrote past the log, as far as the person who keeps it can vouch for. */
export const adopt: Handling<'adopt'> = {
  apply: (before, { document }, { actor }) => accepted(vouchedFor(before, document, actor)),
  inverse: () => null,
};
