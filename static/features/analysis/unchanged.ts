import type { Cause } from '../../../src/domain/causes/cause';
import type { CauseDocument } from '../../../src/domain/causes/document';
import { canonical } from '../../../src/domain/digest';

/** Most causes come back letter by letter as they were; only where they do not, the order of names is looked past. */
const says = (one: Cause, other: Cause): boolean =>
  JSON.stringify(one) === JSON.stringify(other) || canonical(one) === canonical(other);

/** `after` with the very causes of `before` where they say the same: what did not change is not drawn anew. */
export function withUnchanged(before: CauseDocument, after: CauseDocument): CauseDocument {
  const known = new Map(before.causes.map((cause) => [cause.id, cause]));
  const causes = after.causes.map((cause) => {
    const was = known.get(cause.id);
    return was && says(was, cause) ? was : cause;
  });
  return { ...after, causes };
}
