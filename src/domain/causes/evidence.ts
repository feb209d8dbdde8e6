import * as z from 'zod/mini';
import { AttachmentId, EvidenceId, IssueReference, PageId } from '../id';
import { written } from './written';

const id = EvidenceId;

/** What a statement rests on, as a reference: the thing itself stays where it is. */
export const Evidence = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('issue'),
    id,
    issue: IssueReference,
    note: z.string().check(z.maxLength(300)),
  }),
  z.strictObject({
    kind: z.literal('link'),
    id,
    url: z.url({ protocol: /^https?$/ }).check(z.maxLength(1000)),
    note: z.string().check(z.maxLength(300)),
  }),
  /** A Confluence page; its title and state are the viewer's to see, so they are not kept here. */
  z.strictObject({
    kind: z.literal('page'),
    id,
    page: PageId,
    note: z.string().check(z.maxLength(300)),
  }),
  z.strictObject({
    kind: z.literal('commit'),
    id,
    url: z.url({ protocol: /^https?$/ }).check(z.maxLength(1000)),
    note: z.string().check(z.maxLength(300)),
  }),
  /** A file attached to the issue itself, or to the one named: what is carried over stays where it is. */
  z.strictObject({
    kind: z.literal('attachment'),
    id,
    attachment: AttachmentId,
    issue: z.optional(IssueReference),
    name: written(255),
    note: z.string().check(z.maxLength(300)),
  }),
  z.strictObject({
    kind: z.literal('measurement'),
    id,
    value: z.number(),
    unit: written(40),
    note: z.string().check(z.maxLength(300)),
  }),
  z.strictObject({ kind: z.literal('observation'), id, note: written(600) }),
  /** An interview names the role that was asked, never the person. */
  z.strictObject({ kind: z.literal('interview'), id, role: written(80), note: written(600) }),
]);
export type Evidence = z.infer<typeof Evidence>;

/** As many references as one statement holds. */
export const evidenceLimit = 20;
