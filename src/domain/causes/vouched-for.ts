import { canonical } from '../digest';
import type { AccountId } from '../id';
import type { Cause } from './cause';
import type { CauseDocument, Kept } from './document';
import { withoutStrayRows } from './explained';
import { inKeptOrder } from './kept-order';
import { inOrder } from './tree';

/** Keeps of `found` only what stood in `recorded` too. */
const onRecord = <Item>(found: readonly Item[], recorded: readonly Item[]): Item[] => {
  const known = new Set(recorded.map(canonical));
  return found.filter((item) => known.has(canonical(item)));
};

/** Verifications are the log's, all of them: writing past it neither gives one nor takes one back. */
function vouchedCause(found: Cause, recorded: Cause | undefined, actor: AccountId): Cause {
  const author = recorded?.author ?? actor;
  const wordedBy = recorded?.text === found.text ? recorded.wordedBy : actor;
  return {
    ...found,
    author,
    wordedBy: wordedBy === author ? undefined : wordedBy,
    root: found.root && found.standing.kind === 'considered',
    verifications: recorded?.verifications ?? [],
    actions: onRecord(found.actions, recorded?.actions ?? []),
  };
}

/**
 * The document found on the issue as `actor` can put it on record: words, order and judgements are
 * taken over in their name; verifications, actions and authors only where the log has them.
 */
export function vouchedFor(
  recorded: CauseDocument,
  found: CauseDocument,
  actor: AccountId,
): CauseDocument {
  const causes = new Map(recorded.causes.map((cause) => [cause.id, cause]));
  const nodes = new Set<string>(['problem', 'analysis', ...found.causes.map(({ id }) => id)]);
  const rows = new Set(found.isIsNot?.map(({ id }) => id));
  const known = new Set(recorded.kept.map(canonical));
  const signed = (kept: Kept): Kept => (known.has(canonical(kept)) ? kept : { ...kept, by: actor });
  return {
    ...found,
    revision: recorded.revision,
    origin: recorded.origin,
    causes: inOrder(found.causes).map((cause) =>
      withoutStrayRows(vouchedCause(cause, causes.get(cause.id), actor), rows),
    ),
    kept: inKeptOrder(found.kept.filter(({ node }) => nodes.has(node)).map(signed)),
    removed: recorded.removed,
  };
}
