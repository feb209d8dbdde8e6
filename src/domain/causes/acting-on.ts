import type { CauseDocument } from './document';
import type { IssueId, IssueReference } from '../id';

/** The issues that act on a cause, each once, without those that are shown already. */
export function actingOn(
  { causes }: CauseDocument,
  shown: readonly { readonly id: IssueId }[],
): IssueReference[] {
  const seen = new Set<IssueId>(shown.map(({ id }) => id));
  return causes
    .flatMap(({ actions }) => actions)
    .filter(({ id }) => !seen.has(id) && Boolean(seen.add(id)));
}
