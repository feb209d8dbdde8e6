import type { Circumstances } from '../../domain/blockers';
import { dayOf } from '../../domain/calendar';
import { type CaseFacts, nothingKnown } from '../../domain/gate/case-facts';
import { factsNeeded } from '../../domain/gate/facts-needed';
import type { IssueId } from '../../domain/id';
import type { Made } from '../../domain/provisioning/made';
import { accepted } from '../../domain/result';
import type { Transition } from '../../domain/transition';
import type { QualityIssue } from '../../domain/weight';
import { policyOf } from '../policy/load-policy';
import type { Clock, RecordLog } from '../ports';
import type { ActionReader } from '../ports/action-answers';
import type { Pages } from '../ports/pages';
import type { Recurrences } from '../ports/recurrences';
import type { Outcome } from '../refusal';
import { readActions } from './read-actions';
import { readExpected } from './read-expected';
import { readPages } from './read-pages';

export interface CircumstancePorts {
  readonly clock: Clock;
  readonly log: RecordLog;
  readonly actions: ActionReader;
  readonly pages: Pages;
  readonly recurrences: Recurrences;
}

/** What the gate is asked about. */
export interface Judged {
  readonly issueId: IssueId;
  readonly made: Made;
  readonly quality: QualityIssue;
  readonly transition: Transition;
}

type Known = Partial<CaseFacts>;

/** Nothing is asked of anybody that no rule of the transition needs. */
const unasked: Outcome<Known> = Promise.resolve(accepted({}));

/**
 * What a gate is judged by besides the issue itself, all of it asked for at the same time. Who does not answer keeps
 * the gate shut.
 */
export async function readCircumstances(
  { clock, log, actions, pages, recurrences }: CircumstancePorts,
  { issueId, made, quality, transition }: Judged,
): Outcome<Circumstances> {
  const needed = factsNeeded(transition.rules);
  const deciding = policyOf(log, made.projectId);
  const today = dayOf(clock.now());
  const { document, caseFile } = quality;
  const needsActions = needed.has('actions') || needed.has('due');
  const [policy, ...facts] = await Promise.all([
    deciding,
    needsActions ? readActions(actions, { issueId, document, made }) : unasked,
    needed.has('pages') ? readPages(pages, caseFile) : unasked,
    needed.has('expected')
      ? deciding.then((decided) =>
          decided.ok
            ? readExpected(recurrences, { issueId, made, quality }, decided.value, today)
            : decided,
        )
      : unasked,
  ]);
  if (!policy.ok) return policy;
  let known = nothingKnown;
  for (const fact of facts) {
    if (!fact.ok) return fact;
    known = { ...known, ...fact.value };
  }
  return accepted({ facts: known, policy: policy.value, today });
}
