import { refused } from '../../result';
import { verificationLimit } from '../cause';
import { editCause } from '../edit-cause';
import type { Handling } from '../handling';
import { causeOf } from '../outline';
import { textDigest } from '../verified';

/** What was tried stays on record, passed or failed: nothing takes it back. */
export const verify: Handling<'verify'> = {
  apply: (document, command, { actor, at }) => {
    const cause = causeOf(document, command.id);
    if (!cause) return refused({ reason: 'causeMissing' });
    if (cause.text.trim() === '') return refused({ reason: 'textMissing' });
    if (textDigest(cause.text) !== command.textDigest) return refused({ reason: 'textChanged' });
    if (cause.verifications.length >= verificationLimit) return refused({ reason: 'full' });
    const { method, result, note } = command;
    const verification = { by: actor, at, method, result, note, textDigest: command.textDigest };
    return editCause(document, cause.id, (present) => ({
      ...present,
      verifications: [...present.verifications, verification],
    }));
  },
  inverse: () => null,
};
