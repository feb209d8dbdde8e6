import * as z from 'zod/mini';
import { Evidence } from '../../../src/domain/causes/evidence';
import { type IssueReference, IssueKey } from '../../../src/domain/id';
import type { EvidenceKind } from './evidence-kinds';

/** What stands in the form. */
export interface EvidenceEntry {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly what: string;
  readonly note: string;
}

/** Finds the issue with that key; null when there is none the viewer may see. */
export type FindIssue = (key: IssueKey) => Promise<IssueReference | null>;

export type ReadEvidence =
  | { readonly ok: true; readonly evidence: Evidence }
  | { readonly ok: false; readonly at: 'what' | 'note'; readonly problem: string };

const wrong = (at: 'what' | 'note', problem: string): ReadEvidence => ({ ok: false, at, problem });

const measured = (what: string): { value: number; unit: string } | null => {
  const parts = /^([+-]?\d+(?:[.,]\d+)?)(?![\d.,])\s*(\S.*)$/.exec(what);
  const [, number, unit] = parts ?? [];
  return number && unit ? { value: Number(number.replace(',', '.')), unit } : null;
};

async function shaped(entry: EvidenceEntry, find: FindIssue): Promise<unknown> {
  const { id, kind, what, note } = entry;
  switch (kind) {
    case 'observation':
      return { kind, id, note };
    case 'interview':
      return { kind, id, role: what, note };
    case 'link':
    case 'commit':
      return { kind, id, url: what, note };
    case 'page':
      return { kind, id, page: /\/pages\/(\d+)/.exec(what)?.[1], note };
    case 'attachment':
      return { kind, id, name: what, note };
    case 'measurement':
      return { kind, id, ...measured(what), note };
    case 'issue': {
      const key = z.safeParse(IssueKey, what.toUpperCase());
      return { kind, id, issue: key.success ? await find(key.data) : null, note };
    }
  }
}

const missing: Readonly<Record<EvidenceKind, string>> = {
  observation: 'Write what was seen.',
  measurement: 'Write a number and its unit, for example 4.2 mm.',
  issue: 'No issue with this key can be seen. Check the key.',
  link: 'Write the whole address, beginning with https://.',
  page: 'Copy the address of the page from the browser.',
  commit: 'Write the whole address of the commit, beginning with https://.',
  attachment: 'No attachment of this issue has that name.',
  interview: 'Write the role that was asked.',
};

/** The evidence that stands in the form, or which field needs what. */
export async function readEvidence(entry: EvidenceEntry, find: FindIssue): Promise<ReadEvidence> {
  const trimmed = { ...entry, what: entry.what.trim(), note: entry.note.trim() };
  const evidence = z.safeParse(Evidence, await shaped(trimmed, find));
  if (evidence.success) return { ok: true, evidence: evidence.data };
  const noteWanted = entry.kind === 'observation' || entry.kind === 'interview';
  if (noteWanted && trimmed.note === '') {
    return wrong(
      'note',
      entry.kind === 'observation' ? missing.observation : 'Write what was said.',
    );
  }
  return wrong('what', missing[entry.kind]);
}
