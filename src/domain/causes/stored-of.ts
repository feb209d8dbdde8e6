import { digestOf } from '../digest';
import type { Cause } from './cause';
import type { CauseDocument } from './document';
import { rootsOf } from './outline';
import { pack } from './packed/pack';
import type { StoredCauses } from './stored';
import { isVerified } from './verified';

function classesOf(roots: readonly Cause[]): Pick<StoredCauses, 'rootClasses'> {
  const classes = new Set(roots.map((root) => root.class));
  classes.delete('unknown');
  return classes.size === 0 ? {} : { rootClasses: [...classes].sort() };
}

/** What the property will hold for the document after entry `seq`, whose digest is `head`. */
export function storedOf(document: CauseDocument, seq: number, head: string): StoredCauses {
  const roots = rootsOf(document);
  return {
    seq,
    head,
    digest: digestOf(document),
    roots: roots.length,
    verifiedRoots: roots.filter(isVerified).length,
    ...classesOf(roots),
    document,
  };
}

/** Whether what stands beside the document was made from it; the classes may have been left out. */
export function fits(stored: StoredCauses): boolean {
  const made = storedOf(stored.document, stored.seq, stored.head);
  return (
    made.digest === stored.digest &&
    made.roots === stored.roots &&
    made.verifiedRoots === stored.verifiedRoots &&
    (stored.rootClasses === undefined ||
      stored.rootClasses.join() === (made.rootClasses ?? []).join())
  );
}

/** The property's value: the analysis packed, what stands beside it as it is. */
export const propertyOf = ({ document, ...beside }: StoredCauses) => ({
  ...beside,
  document: pack(document),
});

/** Characters of the property's JSON, as Jira counts them against `propertyLimit`. */
export const sizeOf = (stored: StoredCauses): number => JSON.stringify(propertyOf(stored)).length;
