import type { CauseId } from '../id';
import { accepted, refused } from '../result';
import type { Cause } from './cause';
import type { CauseDocument } from './document';
import type { Applied } from './handling';
import { causeOf } from './outline';

/** The document with one cause changed; refused when the cause is gone. */
export function editCause(
  document: CauseDocument,
  id: CauseId,
  change: (cause: Cause) => Cause,
): Applied {
  if (!causeOf(document, id)) return refused({ reason: 'causeMissing' });
  const causes = document.causes.map((cause) => (cause.id === id ? change(cause) : cause));
  return accepted({ ...document, causes });
}
