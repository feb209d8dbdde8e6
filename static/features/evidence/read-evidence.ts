import * as z from 'zod/mini';
import { Evidence } from '../../../src/domain/causes/evidence';
import { type IssueId, IssueKey, PageId } from '../../../src/domain/id';
import { readAddress } from './address';
import type { EvidenceKind } from './evidence-labels';
import type { EvidenceSources } from './evidence-sources';
import { missing, noteMissing, pageMissing } from './missing';

/** What stands in the form. */
export interface EvidenceEntry {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly what: string;
  readonly note: string;
}

export interface EvidenceProblem {
  readonly at: 'what' | 'note';
  readonly problem: string;
}

export type ReadEvidence =
  { readonly ok: true; readonly evidence: Evidence } | ({ readonly ok: false } & EvidenceProblem);

const wrong = (at: 'what' | 'note', problem: string): ReadEvidence => ({ ok: false, at, problem });

const measured = (what: string): { value: number; unit: string } | null => {
  const parts = /^([+-]?\d+(?:[.,]\d+)?)(?![\d.,])\s*(\S.*)$/.exec(what);
  const [, number, unit] = parts ?? [];
  return number && unit ? { value: Number(number.replace(',', '.')), unit } : null;
};

function keyIn(what: string, site: string | null): IssueKey | null {
  const address = readAddress(what, site);
  if (address) return address.kind === 'issue' ? address.key : null;
  const key = z.safeParse(IssueKey, what.toUpperCase());
  return key.success ? key.data : null;
}

/** The page an address or a bare id names and the viewer may see, or why there is none. */
async function pageIn(
  what: string,
  { site, seePage }: EvidenceSources,
): Promise<{ page: PageId } | { problem: string }> {
  const address = readAddress(what, site);
  if (address?.kind === 'pageWithoutId') return { problem: pageMissing.withoutId };
  const named = address?.kind === 'page' ? address.page : what;
  const page = z.safeParse(PageId, named);
  if (!page.success) return { problem: missing.page };
  const seen = await seePage(page.data);
  return seen.kind === 'seen' ? { page: page.data } : { problem: pageMissing[seen.kind] };
}

async function shaped(
  entry: EvidenceEntry,
  issue: IssueId,
  sources: EvidenceSources,
): Promise<unknown> {
  const { id, kind, what, note } = entry;
  switch (kind) {
    case 'observation':
      return { kind, id, note };
    case 'interview':
      return { kind, id, role: what, note };
    case 'link':
      return { kind, id, url: what, note };
    case 'commit':
      return /^https:/i.test(what) ? { kind, id, url: what, note } : null;
    case 'page':
      return { kind, id, ...(await pageIn(what, sources)), note };
    case 'attachment': {
      const files = await sources.attachedTo(issue);
      const file = files?.find((attached) => attached.id === what);
      return { kind, id, attachment: file?.id, name: file?.name, note };
    }
    case 'measurement':
      return { kind, id, ...measured(what), note };
    case 'issue': {
      const key = keyIn(what, sources.site);
      return { kind, id, issue: key ? await sources.findIssue(key) : null, note };
    }
  }
}

const Refused = z.object({ problem: z.string() });

/** The evidence that stands in the form of that issue’s analysis, or which field needs what. */
export async function readEvidence(
  entry: EvidenceEntry,
  issue: IssueId,
  sources: EvidenceSources,
): Promise<ReadEvidence> {
  const trimmed = { ...entry, what: entry.what.trim(), note: entry.note.trim() };
  const found = await shaped(trimmed, issue, sources);
  const evidence = z.safeParse(Evidence, found);
  if (evidence.success) return { ok: true, evidence: evidence.data };
  if (trimmed.note === '' && noteMissing[entry.kind] !== undefined) {
    return wrong('note', noteMissing[entry.kind] ?? '');
  }
  const refused = z.safeParse(Refused, found);
  return wrong('what', refused.success ? refused.data.problem : missing[entry.kind]);
}
