import { actionFactsOf } from '../../domain/actions/action-facts';
import { actingOn } from '../../domain/causes/acting-on';
import type { CauseDocument } from '../../domain/causes/document';
import type { CaseFacts } from '../../domain/gate/case-facts';
import type { IssueId } from '../../domain/id';
import type { Made } from '../../domain/provisioning/made';
import { accepted } from '../../domain/result';
import type { ActionReader } from '../ports/action-answers';
import { refusedByJira, type Outcome } from '../refusal';

interface Acted {
  readonly issueId: IssueId;
  readonly document: CauseDocument;
  readonly made: Made;
}

/** What acts on an issue's causes and how far it is, and what became of the issue's own due date. */
export async function readActions(
  reader: ActionReader,
  { issueId, document, made }: Acted,
): Outcome<Partial<CaseFacts>> {
  const acting = actingOn(document, []);
  const answers = await reader.read([issueId, ...acting.map(({ id }) => id)]);
  return answers.ok
    ? accepted({
        ...actionFactsOf(issueId, acting, answers.value, made.issueTypes.capa),
        isSeenWhole: true,
      })
    : refusedByJira(answers.refusal);
}
