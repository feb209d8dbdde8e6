import { tellSaved } from '../../bridge/events';
import { linkAction, unlinkAction } from '../../bridge/invoke';
import { openIssue } from '../../bridge/page';
import type { Acting } from '../../features/actions/acting';
import type { Session } from '../../features/analysis/session-state';
import type { Refusal, Wire } from '../../../src/contract/wire';
import type { StoredCauses } from '../../../src/domain/causes/stored';
import type { IssueId } from '../../../src/domain/id';

/** Links and unlinks actions through the app, and shows on the sheet what then is on record. */
export function actingFor(session: Session, issueId: IssueId): Acting {
  const taken = (answer: Wire<{ stored: StoredCauses }>): Refusal | null => {
    if (!answer.ok) return answer.refusal;
    session.read(answer.value.stored);
    tellSaved(issueId);
    return null;
  };
  return {
    link: async (cause, action) => {
      // The operation looks for the cause in the log: it has to be there first.
      await session.flush();
      return taken(await linkAction({ issueId, cause, action }));
    },
    unlink: async (cause, actionId) => taken(await unlinkAction({ issueId, cause, actionId })),
    open: openIssue,
  };
}
