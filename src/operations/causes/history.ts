import { storedIn } from '../../domain/causes/stored-in';
import type { IssueId } from '../../domain/id';
import { checkChain, type Chain } from '../../domain/record/chain';
import { standing, type Standing } from '../../domain/record/compare';
import type { Entry } from '../../domain/record/entry';
import { accepted } from '../../domain/result';
import type { Issues, RecordLog } from '../ports';
import { refusedByJira, type Outcome } from '../refusal';
import { recordOf } from '../record/keeping';
import { causesKeeping } from './causes-keeping';

const pageLength = 50;

interface History {
  readonly entries: Entry[];
  readonly more: boolean;
  readonly chain: Chain;
  readonly issue: Standing;
}

/** What stands in the log, newest first, and whether the chain and the issue fit it. */
export const causesHistory =
  ({ issues, log }: { issues: Issues; log: RecordLog }) =>
  async ({ issueId, before }: { issueId: IssueId; before: number | null }): Outcome<History> => {
    const issue = await issues.read(issueId);
    if (!issue.ok) return refusedByJira(issue.refusal);
    const all = await log.since(recordOf(causesKeeping, issueId), 1);
    const older = before === null ? all : all.filter(({ seq }) => seq < before);
    return accepted({
      entries: older.slice(-pageLength).reverse(),
      more: older.length > pageLength,
      chain: checkChain(all),
      issue: standing(storedIn(issue.value.properties[causesKeeping.propertyKey]), all),
    });
  };
