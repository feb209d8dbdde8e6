import * as z from 'zod/mini';

/** Atlassian's account id. Names are resolved when shown, never stored. */
export const AccountId = z.string().check(z.minLength(1), z.maxLength(128)).brand('AccountId');
export type AccountId = z.infer<typeof AccountId>;

/** Jira's numeric issue id: it survives a move to another project, a key does not. */
export const IssueId = z
  .string()
  .check(z.regex(/^[1-9]\d{0,18}$/))
  .brand('IssueId');
export type IssueId = z.infer<typeof IssueId>;

export const IssueKey = z
  .string()
  .check(z.regex(/^[A-Z][A-Z0-9_]{1,254}-[1-9]\d*$/))
  .brand('IssueKey');
export type IssueKey = z.infer<typeof IssueKey>;

/** An issue as evidence or action: the id is the address, the key what people read. */
export const IssueReference = z.strictObject({ id: IssueId, key: IssueKey });
export type IssueReference = z.infer<typeof IssueReference>;

/** Made where the thing is made (in the browser, mostly), so that a retry names the same thing. */
const madeId = z.string().check(z.regex(/^[a-z0-9]{6,24}$/));

export const CauseId = madeId.brand('CauseId');
export type CauseId = z.infer<typeof CauseId>;

/** A row of the is / is-not sheet. */
export const RowId = madeId.brand('RowId');
export type RowId = z.infer<typeof RowId>;

export const EvidenceId = madeId.brand('EvidenceId');
export type EvidenceId = z.infer<typeof EvidenceId>;

export const CommandId = madeId.brand('CommandId');
export type CommandId = z.infer<typeof CommandId>;

/** Confluence's numeric page id: it survives a move and a new title. */
export const PageId = z
  .string()
  .check(z.regex(/^[1-9]\d{0,18}$/))
  .brand('PageId');
export type PageId = z.infer<typeof PageId>;

/** Jira's numeric attachment id. */
export const AttachmentId = z
  .string()
  .check(z.regex(/^[1-9]\d{0,18}$/))
  .brand('AttachmentId');
export type AttachmentId = z.infer<typeof AttachmentId>;

/** Jira's numeric project id: it survives a change of the key. */
export const ProjectId = z
  .string()
  .check(z.regex(/^[1-9]\d{0,18}$/))
  .brand('ProjectId');
export type ProjectId = z.infer<typeof ProjectId>;

/** Something in a case file that commands speak of: a containment, a disposition, a criterion … */
export const CaseItemId = madeId.brand('CaseItemId');
export type CaseItemId = z.infer<typeof CaseItemId>;
