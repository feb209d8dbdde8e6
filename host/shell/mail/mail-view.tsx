import { Moment } from '../controls/moment.tsx';
import { Link } from '../routing/link.tsx';
import { paths } from '../routing/route.ts';
import { HtmlLetter } from './html-letter.tsx';
import type { ReceivedMail } from './mail.ts';

export function MailView({ mail }: { mail: ReceivedMail }) {
  const { id, at, from, subject, textBody, htmlBody, issueKey } = mail;
  const heading = `mail-${id}`;
  return (
    <article className="mail" aria-labelledby={heading}>
      <h2 id={heading}>{subject}</h2>
      <p className="quiet">
        {from} · <Moment iso={at} />
        {issueKey !== null && (
          <>
            {' · '}
            <Link to={paths.issue(issueKey)}>{issueKey}</Link>
          </>
        )}
      </p>
      {htmlBody === '' ? (
        <p className="letter">{textBody}</p>
      ) : (
        <HtmlLetter html={htmlBody} title={subject} />
      )}
    </article>
  );
}
