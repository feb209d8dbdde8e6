import type { ActionState } from '../gate/case-facts';
import type { AccountId } from '../id';

/**
 * The action that bars a person from judging whether it helped: theirs now, or theirs whenever it was done. Handing
 * it on afterwards makes nobody independent of their own work. Undefined for whoever may judge.
 */
export const actionOwnedBy = <
  Action extends Pick<ActionState, 'owner' | 'ownerWhenDone' | 'ownersBefore'>,
>(
  actions: readonly Action[],
  person: AccountId,
): Action | undefined =>
  actions.find(({ owner, ownerWhenDone, ownersBefore = [] }) =>
    [owner, ownerWhenDone, ...ownersBefore].includes(person),
  );
