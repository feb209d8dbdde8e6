import { type ReactNode, useContext } from 'react';
import { commitWords, describeEvidence, inFull } from '../../../src/contract/wording/evidence';
import type { Evidence } from '../../../src/domain/causes/evidence';
import { Button } from '../../kit/button';
import { Lozenge } from '../../kit/lozenge';
import { useAnalysis } from '../analysis/use-analysis';
import { EvidenceSourcesContext } from './evidence-sources';
import { missingWords, stateWords } from './seen-words';
import { useSeen } from './use-seen';

const Away = ({ to, children }: { readonly to: string; readonly children: ReactNode }) => (
  <a href={to} target="_blank" rel="noreferrer">
    {children}
  </a>
);

type Referring = Extract<Evidence, { kind: 'issue' | 'page' | 'attachment' }>;

const ownName = (evidence: Referring): string => {
  if (evidence.kind === 'issue') return evidence.issue.key;
  return evidence.kind === 'page' ? `Page ${evidence.page}` : evidence.name;
};

/** An issue, page or file as the viewer may see it now: what it is called, how it stands, or that it is out of sight. */
function Reference({ evidence }: { readonly evidence: Referring }) {
  const { issueId } = useAnalysis();
  const { openIssue } = useContext(EvidenceSourcesContext);
  const seen = useSeen(evidence, issueId);
  const isSeen = seen?.kind === 'seen';
  const state = isSeen ? stateWords(evidence.kind, seen.state) : null;
  const missing = seen && !isSeen ? missingWords(evidence.kind, seen.kind) : null;
  const name = isSeen && evidence.kind === 'page' ? seen.title : ownName(evidence);
  return (
    <>
      {evidence.kind === 'issue' && !missing ? (
        <Button looks="link" onClick={() => openIssue(evidence.issue.key)}>
          {name}
        </Button>
      ) : isSeen && seen.address !== null ? (
        <Away to={seen.address}>{name}</Away>
      ) : (
        name
      )}
      {isSeen && evidence.kind === 'issue' ? ` ${seen.title}` : ''}
      {missing ? <span className="k-subtle"> ({missing})</span> : null}
      {evidence.note.trim() === '' ? '' : `, ${inFull(evidence.note)}`}
      {state ? (
        <>
          {' '}
          <Lozenge>{state}</Lozenge>
        </>
      ) : null}
    </>
  );
}

/** What a piece of evidence says and where it leads. */
export function EvidenceWords({ evidence }: { readonly evidence: Evidence }) {
  switch (evidence.kind) {
    case 'issue':
    case 'page':
    case 'attachment':
      return <Reference evidence={evidence} />;
    case 'link':
      return <Away to={evidence.url}>{evidence.note || evidence.url}</Away>;
    case 'commit':
      return (
        <>
          <Away to={evidence.url}>{commitWords(evidence.url)}</Away>
          {evidence.note.trim() === '' ? '' : `, ${inFull(evidence.note)}`}
        </>
      );
    case 'interview':
      return <>{`${evidence.role}, ${inFull(evidence.note)}`}</>;
    case 'measurement':
    case 'observation':
      return <>{describeEvidence(evidence, inFull)}</>;
  }
}
