import { useAnswer } from '../calls/use-answer.ts';
import { Loaded } from '../controls/loaded.tsx';
import { usePageTitle } from '../routing/use-page-title.ts';
import { useSite } from '../site/site-context.tsx';
import { MailView } from './mail-view.tsx';
import { readMail } from './mail.ts';

/** Everything Jira would have sent to the person by mail. None of it leaves this site. */
export function MailPage() {
  usePageTitle('Mail');
  const { person } = useSite();
  const [answer] = useAnswer('mail', readMail);
  return (
    <section className="page narrow">
      <h1>Mail</h1>
      <p className="quiet">
        What Jira would have sent to {person?.emailAddress}. Nothing leaves this site.
      </p>
      <Loaded answer={answer}>
        {(mails) =>
          mails.length === 0 ? (
            <p>No mail yet. Notifications about issues that concern you show up here.</p>
          ) : (
            <ol className="plain mails">
              {mails.map((mail) => (
                <li key={mail.id}>
                  <MailView mail={mail} />
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
    </section>
  );
}
