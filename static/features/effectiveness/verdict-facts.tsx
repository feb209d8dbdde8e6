import { proposalTitles, seenTitle, testWords } from '../../../src/contract/wording/case/proposal';
import { isContradicted } from '../../../src/domain/case-file/criteria';
import type { Verdict } from '../../../src/domain/case-file/effectiveness';
import { Button } from '../../kit/button';
import { Lozenge } from '../../kit/lozenge';
import { useCase } from '../case/case-context';
import { Day } from '../people/moment';
import { Person } from '../people/person';
import { CountedIssues } from './counted-issues';
import { useEffectReach } from './effect-reach';

function standing(verdict: Verdict, contradicted: boolean) {
  if (contradicted) return { tone: 'danger', text: 'False effective' } as const;
  return verdict.verdict === 'effective'
    ? ({ tone: 'success', text: 'Effective' } as const)
    : ({ tone: 'warning', text: 'Not effective' } as const);
}

/** A verdict with all it rests on; where the problem came back, what showed it. */
export function VerdictFacts({ verdict }: { readonly verdict: Verdict }) {
  const { file } = useCase();
  const { openIssue } = useEffectReach();
  const { observed, proposal, note, by, at } = verdict;
  const contradictions = file.contradictions.filter((each) => each.verdict === verdict.id);
  const { tone, text } = standing(verdict, isContradicted(file, verdict));
  const test = testWords(proposal);
  const isAgainst = verdict.verdict === 'effective' && proposal.kind !== 'supported';
  return (
    <div className="k-stack-tight">
      <div className="case-list-head">
        <Lozenge tone={tone}>{text}</Lozenge>
        <span>{seenTitle(observed)}</span>
        <span className="k-small k-subtle">
          {proposalTitles[proposal.kind]}
          {test ? `, ${test}` : ''}
        </span>
      </div>
      {contradictions.map(({ issue, note: said }) => (
        <p key={issue.id} className="case-concern">
          Judged effective on <Day at={at} />;{' '}
          <Button looks="link" onClick={() => openIssue(issue.key)}>
            {issue.key}
          </Button>{' '}
          showed that it came back{said.trim() === '' ? '.' : `: “${said}”`}
        </p>
      ))}
      <blockquote className="k-quote">{note}</blockquote>
      {isAgainst ? (
        <p className="k-small case-concern">
          It was given although the count by itself says “
          {proposalTitles[proposal.kind].toLowerCase()}”.
        </p>
      ) : null}
      <p className="k-small k-subtle">
        <Person id={by} />, <Day at={at} />
      </p>
      <CountedIssues keys={observed.issues} events={observed.events} />
    </div>
  );
}
