import type { IssueId } from '../../domain/id';
import { checkChain, type Chain } from '../../domain/record/chain';
import { standing, type Standing } from '../../domain/record/compare';
import type { Entry } from '../../domain/record/entry';
import { accepted } from '../../domain/result';
import type { Issues, RecordLog } from '../ports';
import { refusedByJira, type Outcome } from '../refusal';
import { recordOf, type Keeping, type Stored } from './keeping';

const pageLength = 50;

interface History {
  readonly entries: Entry[];
  readonly more: boolean;
  readonly chain: Chain;
  readonly issue: Standing;
}

/** What stands in an issue's log of that kind, newest first, and whether the chain and the issue fit it. */
export const recordHistory =
  <Document, Command, Shown extends Stored<Document>>(
    { issues, log }: { readonly issues: Issues; readonly log: RecordLog },
    kind: Keeping<Document, Command, Shown>,
  ) =>
  async ({ issueId, before }: { issueId: IssueId; before: number | null }): Outcome<History> => {
    const issue = await issues.read(issueId);
    if (!issue.ok) return refusedByJira(issue.refusal);
    const all = await log.since(recordOf(kind, issueId), 1);
    const older = before === null ? all : all.filter(({ seq }) => seq < before);
    return accepted({
      entries: older.slice(-pageLength).reverse(),
      more: older.length > pageLength,
      chain: checkChain(all),
      issue: standing(kind.shownIn(issue.value.properties[kind.propertyKey]), all),
    });
  };
