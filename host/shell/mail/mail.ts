import * as z from 'zod';
import { read } from '../calls/call.ts';

const mailSchema = z.object({
  id: z.string(),
  at: z.string(),
  from: z.string(),
  subject: z.string(),
  textBody: z.string(),
  htmlBody: z.string(),
  issueKey: z.string().nullable(),
});

export type ReceivedMail = z.output<typeof mailSchema>;

/** What was sent to whoever is signed in, newest first. */
export function readMail(): Promise<ReceivedMail[]> {
  return read(z.array(mailSchema), '/_host/mail');
}
