import { actionFactsOf } from '../../domain/actions/action-facts';
import { actingOn } from '../../domain/causes/acting-on';
import type { Instant } from '../../domain/calendar';
import type { ActionState } from '../../domain/gate/case-facts';
import type { IssueReference } from '../../domain/id';
import { accepted } from '../../domain/result';
import { causesKeeping } from '../causes/causes-keeping';
import type { RecordLog } from '../ports';
import type { ActionReader } from '../ports/action-answers';
import { recordOf } from '../record/keeping';
import { refusedByJira, type Outcome } from '../refusal';
import type { RecordedCase } from './recorded-case';

interface Ports {
  readonly log: RecordLog;
  readonly actions: ActionReader;
}

interface Linked {
  readonly issue: IssueReference;
  readonly at: Instant;
}

/** What was ever said to act on a cause, and when first. */
async function everLinked(log: RecordLog, { issue }: RecordedCase): Promise<Linked[]> {
  const entries = await log.since(recordOf(causesKeeping, issue.id), 1);
  const linked = entries.flatMap(({ command, at }): Linked[] => {
    const read = causesKeeping.readLogged(command);
    return read?.kind === 'linkAction' ? [{ issue: read.issue, at }] : [];
  });
  return [...new Map(linked.toReversed().map((each) => [each.issue.id, each])).values()];
}

/**
 * What was done for the case and is linked to none of its causes any more: to unlink their own work makes nobody
 * independent of it. What had been done before it was linked is not among it: such a link was a mistake.
 */
export async function formerActions(
  { log, actions: reader }: Ports,
  recorded: RecordedCase,
): Outcome<readonly ActionState[]> {
  const acting = new Set(actingOn(recorded.document, []).map(({ id }) => id));
  const former = (await everLinked(log, recorded)).filter(({ issue }) => !acting.has(issue.id));
  if (former.length === 0) return accepted([]);
  const issues = former.map(({ issue }) => issue);
  const answers = await reader.read(issues.map(({ id }) => id));
  if (!answers.ok) return refusedByJira(answers.refusal);
  const capaType = recorded.made.issueTypes.capa;
  const { actions } = actionFactsOf(recorded.issue.id, issues, answers.value, capaType);
  const since = new Map(former.map(({ issue, at }) => [issue.id, at]));
  return accepted(
    (actions ?? []).filter(({ id, doneAt }) => doneAt !== null && doneAt >= (since.get(id) ?? '')),
  );
}
