import { adfOf } from '../../../src/contract/wording/adf/adf-of';
import type { AdfDocument } from '../../../src/contract/wording/adf/document';
import { withPart } from '../../../src/contract/wording/adf/part';
import type { Block } from '../../../src/contract/wording/report/blocks';
import type { Refusal } from '../../../src/contract/wire';
import type { Description } from './description';

export type Put =
  | { readonly kind: 'done' }
  /** Somebody changed the description since it was shown: nothing was written. */
  | { readonly kind: 'changedMeanwhile' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Puts the report into the description that was shown, and into no other. */
export async function putPart(
  { read, write }: Description,
  shown: AdfDocument | null,
  report: readonly Block[],
): Promise<Put> {
  const found = await read();
  if (!found.ok) return { kind: 'refused', refusal: found.refusal };
  // Jira has no conditional write; reading right before leaves the least room.
  if (JSON.stringify(found.value) !== JSON.stringify(shown)) return { kind: 'changedMeanwhile' };
  const answer = await write(withPart(shown, adfOf(report)));
  return answer.ok ? { kind: 'done' } : { kind: 'refused', refusal: answer.refusal };
}
