/** A mail Jira would have sent. None leaves this site. */
export interface Mail {
  id: string;
  issueId: string;
  senderAccountId: string | null;
  subject: string;
  textBody: string;
  htmlBody: string;
  recipientAccountIds: string[];
  /** Epoch milliseconds. */
  at: number;
}
