import { commitWords, describeEvidence, inFull } from '../../../src/contract/wording/evidence';
import type { Evidence } from '../../../src/domain/causes/evidence';
import { Away } from './away';
import type { Seen } from './evidence-sources';
import { IssueLink } from './issue-link';
import { SeenState } from './seen-state';
import { useSeenFile, useSeenPage } from './use-seen';

type Of<Kind extends Evidence['kind']> = Extract<Evidence, { kind: Kind }>;

const noted = (note: string): string => (note.trim() === '' ? '' : `, ${inFull(note)}`);

function Reference({
  evidence,
  name,
  seen,
}: {
  readonly evidence: Of<'page' | 'attachment'>;
  readonly name: string;
  readonly seen: Seen | null;
}) {
  const address = seen?.kind === 'seen' ? seen.address : null;
  return (
    <>
      {address === null ? name : <Away to={address}>{name}</Away>}
      {noted(evidence.note)}
      <SeenState kind={evidence.kind} seen={seen} />
    </>
  );
}

function PageWords({ evidence }: { readonly evidence: Of<'page'> }) {
  const seen = useSeenPage(evidence.page);
  const name = seen?.kind === 'seen' ? seen.title : `Page ${evidence.page}`;
  return <Reference evidence={evidence} name={name} seen={seen} />;
}

function FileWords({ evidence }: { readonly evidence: Of<'attachment'> }) {
  const seen = useSeenFile(evidence.attachment, evidence.issue?.id);
  return <Reference evidence={evidence} name={evidence.name} seen={seen} />;
}

/** What a piece of evidence says and where it leads. */
export function EvidenceWords({ evidence }: { readonly evidence: Evidence }) {
  switch (evidence.kind) {
    case 'issue':
      return <IssueLink issue={evidence.issue}>{noted(evidence.note)}</IssueLink>;
    case 'page':
      return <PageWords evidence={evidence} />;
    case 'attachment':
      return <FileWords evidence={evidence} />;
    case 'link':
      return <Away to={evidence.url}>{evidence.note || evidence.url}</Away>;
    case 'commit':
      return (
        <>
          <Away to={evidence.url}>{commitWords(evidence.url)}</Away>
          {noted(evidence.note)}
        </>
      );
    case 'interview':
      return <>{`${evidence.role}${noted(evidence.note)}`}</>;
    case 'measurement':
    case 'observation':
      return <>{describeEvidence(evidence, inFull)}</>;
  }
}
