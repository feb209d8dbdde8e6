import { IssueMention } from '../case/issue-mention';
import { alikeWords } from './asked-words';
import { CandidateLine } from './candidate-line';
import { useAlike } from './use-alike';

/** Other cases that were where this one is, each with why it is suggested. */
export function AlikeCases() {
  const alike = useAlike();
  if (alike === null) return null;
  if (alike === 'unread') {
    return (
      <p className="k-small k-subtle">
        Jira did not say just now which other cases were there. They are suggested here when it
        does.
      </p>
    );
  }
  if (alike.length === 0) return null;
  return (
    <details>
      <summary>Cases that were there too ({alike.length})</summary>
      <ul role="list" className="case-list" aria-label="Cases that were there too">
        {alike.map((found) => (
          <CandidateLine
            key={found.issue.id}
            candidate={{ kind: 'issue', issue: found.issue }}
            name={found.issue.key}
          >
            <IssueMention issue={found.issue} />
            <span className="k-small k-subtle">{alikeWords(found)}</span>
          </CandidateLine>
        ))}
      </ul>
    </details>
  );
}
