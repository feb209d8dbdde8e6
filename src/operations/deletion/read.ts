import type { CaseFile } from '../../domain/case-file/case-file';
import { caseRecord } from '../../domain/case-file/case-record';
import { causesRecord } from '../../domain/causes/causes-record';
import type { CauseDocument } from '../../domain/causes/document';
import type { IssueId, ProjectId } from '../../domain/id';
import { checkChain, type Chain } from '../../domain/record/chain';
import type { DocumentKind } from '../../domain/record/document-kind';
import type { Entry } from '../../domain/record/entry';
import { replay } from '../../domain/record/replay';
import type { Link } from '../../domain/record/seal';
import type { Tombstone } from '../../domain/record/tombstone';
import { accepted } from '../../domain/result';
import type { RecordLog } from '../ports';
import type { HistoryName, KnownIssues } from '../ports/deletion';
import { recordOf } from '../record/keeping';
import { refuse, type Outcome } from '../refusal';
import { tombstoneOf } from './tombstone-of';

interface Kept<Document> {
  readonly document: Document | null;
  readonly chain: Chain;
  readonly entries: readonly Entry[];
}

/** Entries of a case that are handed out; the oldest of a longer one stay in the log. */
const mostEntries = 100;

/** A document as it was when its issue was noticed to be gone; `head` is what its history ended with then. */
async function kept<Document, Command>(
  log: RecordLog,
  kind: DocumentKind<Document, Command>,
  name: HistoryName,
  issue: IssueId,
  head: Link | null,
): Promise<Kept<Document>> {
  const entries = await log.since(recordOf({ name }, issue), 1);
  const chain = checkChain(entries, head ?? undefined);
  const replayed = chain.kind === 'sound' ? replay(kind, entries) : null;
  return { document: replayed?.ok ? replayed.value.document : null, chain, entries };
}

interface Deleted {
  readonly tombstone: Tombstone;
  readonly causes: CauseDocument | null;
  readonly caseFile: CaseFile | null;
  readonly caseEntries: Entry[];
  readonly chains: { readonly [Name in HistoryName | 'tombstone']: Chain };
}

/** What was on record of an issue that is gone from that project, held against what was witnessed then. */
export const readDeleted =
  ({ log, known }: { readonly log: RecordLog; readonly known: KnownIssues }) =>
  async ({ projectId, issueId }: { projectId: ProjectId; issueId: IssueId }): Outcome<Deleted> => {
    const [gone] = await known.of([issueId]);
    const isHere = gone?.goneAt && gone.state.project === projectId && !gone.state.isRestricted;
    if (!isHere) return refuse('notFound', 'deleted.notHere');
    const ended = await tombstoneOf(log, issueId);
    if (!ended.ok) return ended;
    const { tombstone, chain } = ended.value;
    if (!tombstone) return refuse('notFound', 'deleted.notHere');
    const causes = await kept(log, causesRecord, 'causes', issueId, tombstone.heads.causes);
    const file = await kept(log, caseRecord, 'case', issueId, tombstone.heads.case);
    return accepted({
      tombstone,
      causes: causes.document,
      caseFile: file.document,
      caseEntries: file.entries.slice(-mostEntries).reverse(),
      chains: { causes: causes.chain, case: file.chain, tombstone: chain },
    });
  };
