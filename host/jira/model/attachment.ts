/** A file somebody attached to an issue. */
export interface Attachment {
  id: string;
  issueId: string;
  filename: string;
  mimeType: string;
  authorAccountId: string | null;
  created: number;
  /** In bytes. */
  size: number;
  /** The bytes in base64. */
  content: string;
}
