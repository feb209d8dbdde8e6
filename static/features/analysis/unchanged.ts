import type { CauseDocument } from '../../../src/domain/causes/document';
import { canonical } from '../../../src/domain/digest';

/** `after` with the very causes of `before` where they say the same: what did not change is not drawn anew. */
export function withUnchanged(before: CauseDocument, after: CauseDocument): CauseDocument {
  const known = new Map(before.causes.map((cause) => [cause.id, cause]));
  const causes = after.causes.map((cause) => {
    const was = known.get(cause.id);
    return was && canonical(was) === canonical(cause) ? was : cause;
  });
  return { ...after, causes };
}
