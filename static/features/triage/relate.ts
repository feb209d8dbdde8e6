import type { Refusal } from '../../../src/contract/wire';
import type { StoredCase } from '../../../src/domain/case-file/stored';
import type { IssueReference } from '../../../src/domain/id';
import type { Relating, Triaging } from './triaging';

/** What came of saying how a report stands to another issue. */
export type Related =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | {
      readonly kind: 'recorded';
      readonly stored: StoredCase;
      /** CAPAs whose verdict is touched by it. */
      readonly capas: readonly IssueReference[];
      /** Jira did not link the two; it is on record all the same. */
      readonly notLinked: Refusal | null;
    };

/** Records it, then links the two where it came back. A duplicate is linked when the report is declined for it. */
export async function relate(
  { relate: record, link }: Pick<Triaging, 'relate' | 'link'>,
  relating: Relating,
): Promise<Related> {
  const recorded = await record(relating);
  if (!recorded.ok) return { kind: 'refused', refusal: recorded.refusal };
  const { stored, capas } = recorded.value;
  const isBack = relating.relation === 'recurrence' && relating.verdict === 'confirmed';
  const linked = isBack ? await link('recurrence', relating.other) : null;
  const notLinked = linked?.ok === false ? linked.refusal : null;
  return { kind: 'recorded', stored, capas, notLinked };
}
