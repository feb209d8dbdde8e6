import { mailFor } from '../../jira/issues/notify/mail-for.ts';
import type { Mail } from '../../jira/model/mail.ts';
import { renderUser } from '../../jira/people/render.ts';
import type { JiraSite } from '../../jira/site.ts';
import { signedIn } from '../http-caller.ts';
import type { Endpoint } from './endpoint.ts';

const newest = 200;

function describe(site: JiraSite, mail: Mail) {
  const { id, issueId, senderAccountId, subject, textBody, htmlBody, at } = mail;
  return {
    id,
    at: new Date(at).toISOString(),
    from: senderAccountId === null ? 'Jira' : renderUser(site, senderAccountId).displayName,
    subject,
    textBody,
    htmlBody,
    /** Null once the issue is gone. */
    issueKey: site.issues.get(issueId)?.key ?? null,
  };
}

/** The signed-in person's own mail, newest first; nobody reads anybody else's. */
export const mailEndpoint: Endpoint = {
  method: 'GET',
  path: /^\/_host\/mail$/,
  handle: ({ forge }, { request }) => {
    const reader = signedIn(forge.site, request);
    if (reader === null) return { status: 401, body: { message: 'Nobody is signed in.' } };
    const mails = mailFor(forge.site, reader).slice(0, newest);
    return { status: 200, body: mails.map((mail) => describe(forge.site, mail)) };
  },
};
