import * as z from 'zod/mini';
import type { Wire } from '../../../src/contract/wire';
import type { Relation } from '../../../src/domain/case-file/triage';
import type { IssueId, IssueKey } from '../../../src/domain/id';
import { changeJira, readJira } from '../jira';
import { refusalOf } from '../refusals';

const Types = z.object({
  issueLinkTypes: z.array(z.object({ id: z.string(), name: z.string(), outward: z.string() })),
});

/** Jira's own link types, by what every site calls them at first; an admin may have renamed or removed them. */
const meant: Readonly<
  Record<Relation['kind'], { readonly name: string; readonly outward: string }>
> = {
  duplicate: { name: 'duplicate', outward: 'duplicates' },
  recurrence: { name: 'relates', outward: 'relates to' },
};

/** Links a report to the issue it duplicates or recurs from, as the viewer; linking twice is linking once. */
export async function linkRelated(
  issue: IssueId,
  relation: Relation['kind'],
  other: IssueKey,
): Promise<Wire<null>> {
  const types = await readJira('/rest/api/3/issueLinkType', Types);
  if (!types.ok) return types;
  const { name, outward } = meant[relation];
  const all = types.value.issueLinkTypes;
  const type =
    all.find((one) => one.name.toLowerCase() === name) ??
    all.find((one) => one.outward.toLowerCase() === outward);
  if (!type) {
    const refusal = refusalOf('refused', 'triage.linkTypeMissing');
    return { ok: false, refusal: { ...refusal, data: { name: outward } } };
  }
  const ends = { inwardIssue: { id: issue }, outwardIssue: { key: other } };
  return changeJira('/rest/api/3/issueLink', { type: { id: type.id }, ...ends }, 'POST');
}
