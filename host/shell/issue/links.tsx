import { useTask } from '../calls/use-task.ts';
import { RefusalMessage } from '../controls/refusal-message.tsx';
import { StatusLozenge } from '../controls/status-lozenge.tsx';
import { removeLink, type Link as IssueLink } from '../jira/links.ts';
import { Link } from '../routing/link.tsx';
import { paths } from '../routing/route.ts';
import { AddLink } from './add-link.tsx';
import { useOpenIssue } from './open-issue.ts';

export function Links() {
  const { issue, editable, changed } = useOpenIssue();
  const task = useTask();
  const links = issue.fields.issuelinks;
  const mayChange = editable.length > 0;

  async function remove(id: string) {
    await task.run(async () => {
      await removeLink(id);
      await changed('updated');
    });
  }

  return (
    <section aria-labelledby="links">
      <h2 id="links">Links</h2>
      {links.length === 0 && <p className="quiet">No linked issues yet.</p>}
      <ul className="plain links">
        {links.map((link) => {
          const { phrase, other } = readingOf(link);
          return (
            other && (
              <li key={link.id}>
                <span className="quiet">{phrase}</span>
                <Link to={paths.issue(other.key)}>{other.key}</Link>
                <span className="grow">{other.fields.summary}</span>
                <StatusLozenge status={other.fields.status} />
                {mayChange && (
                  <button
                    type="button"
                    className="button subtle"
                    aria-label={`Remove link: ${phrase} ${other.key}`}
                    onClick={() => void remove(link.id)}
                  >
                    Remove
                  </button>
                )}
              </li>
            )
          );
        })}
      </ul>
      {task.refusal && <RefusalMessage refusal={task.refusal} takesFocus />}
      {mayChange && <AddLink />}
    </section>
  );
}

function readingOf({ type, inwardIssue, outwardIssue }: IssueLink) {
  return outwardIssue
    ? { phrase: type.outward, other: outwardIssue }
    : { phrase: type.inward, other: inwardIssue };
}
