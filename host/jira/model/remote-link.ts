/** A link from an issue to something outside Jira. */
export interface RemoteLink {
  id: number;
  issueId: string;
  /** With the same global id a link is replaced, not doubled. */
  globalId: string | null;
  relationship: string | null;
  application: Record<string, unknown> | null;
  object: Record<string, unknown>;
}
