import * as z from 'zod/mini';
import { dayOf, type Instant } from '../../domain/calendar';
import { observationOf } from '../../domain/case-file/criteria';
import type { Observation, Verdict } from '../../domain/case-file/effectiveness';
import { isOver } from '../../domain/effectiveness/check-window';
import { propose, recordedProposal } from '../../domain/effectiveness/propose';
import { actionOwnedBy } from '../../domain/effectiveness/who-may-judge';
import { digestOfText } from '../../domain/digest';
import { CaseItemId, CommandId, type IssueId } from '../../domain/id';
import { accepted } from '../../domain/result';
import type { Person } from '../ports';
import { refuse, type Outcome } from '../refusal';
import { caseAtHand, type CaseAtHand } from './case-at-hand';
import { formerActions } from './former-actions';
import { look } from './look';
import { type ObservePorts, recordLook } from './observe';
import { recordVerdict, type JudgedCase } from './record-verdict';
import { recordedCase, type RecordedCase } from './recorded-case';
import { isStillSo } from './still-so';

interface Judge {
  readonly issueId: IssueId;
  readonly id: CommandId;
  readonly verdict: Verdict['verdict'];
  readonly note: string;
  readonly seen: Instant;
}

const Status = z.looseObject({ status: z.looseObject({ id: z.string() }) });

/** Whether it stands where effects are judged. */
function isChecked({ issue, made }: RecordedCase): boolean {
  const told = Status.safeParse(issue.fields);
  return told.success && told.data.status.id === made.statuses.capa.effectiveness;
}

/** The look that was judged by is no longer what is to be seen: the present one is put on record and looked at first. */
async function lookAgain(
  ports: ObservePorts,
  found: CaseAtHand,
  { issueId, id }: Judge,
  { account }: Person,
  { exposure, events }: Observation,
): Outcome<never> {
  const said = { exposure: exposure.amount, failures: events };
  const seen = await look(ports.counting, found, dayOf(ports.clock.now()), said);
  if (!seen.ok) return seen;
  const lookId = CommandId.parse(digestOfText(`look before ${id}`).slice(0, 20));
  const recorded = await recordLook(ports, { issueId, id: lookId, actor: account }, seen.value);
  return recorded.ok ? refuse('conflict', 'effect.countChanged') : recorded;
}

/** The verdict with what it rests on, as far as nothing speaks against giving it. */
async function weighed(
  ports: ObservePorts,
  found: CaseAtHand,
  judge: Judge,
  person: Person,
): Outcome<Omit<Verdict, 'by' | 'at'>> {
  const { file, criterion, window, actions, document } = found;
  const former = await formerActions(ports, found);
  if (!former.ok) return former;
  const own = actionOwnedBy([...actions, ...former.value], person.account);
  if (own) return refuse('forbidden', 'effect.ownsAction', { data: { key: own.key } });
  if (window.kind === 'waiting') return refuse('refused', 'effect.actionsOpen');
  const observed = observationOf(file, criterion);
  if (!observed) return refuse('refused', 'effect.notLookedAt');
  if (observed.at !== judge.seen) return refuse('conflict', 'effect.countChanged');
  const over = isOver(window, dayOf(ports.clock.now()), observed.exposure.amount);
  const still = await isStillSo(ports.counting, found, observed, over);
  if (!still.ok) return still;
  if (!still.value) return lookAgain(ports, found, judge, person, observed);
  const proposal = propose(criterion, observed, over);
  if (judge.verdict === 'effective') {
    if (proposal.kind === 'missed') return refuse('refused', 'effect.targetMissed');
    if (!over) return refuse('refused', 'effect.windowOpen');
  }
  const { id, verdict, note } = judge;
  return accepted({
    ...{ id: CaseItemId.parse(id), verdict, note, observed },
    revision: document.revision,
    criterion: criterion.id,
    proposal: recordedProposal(proposal),
  });
}

/**
 * Gives a verdict in the name of somebody who owns no action. It is not taken over what the count says: more than the
 * target is never effective, and nothing is before its window has passed.
 */
export const judgeEffect =
  (ports: ObservePorts) =>
  async (judge: Judge, person: Person): Outcome<JudgedCase> => {
    const recorded = await recordedCase(ports, judge.issueId);
    if (!recorded.ok) return recorded;
    const id = CaseItemId.parse(judge.id);
    const given = recorded.value.file.verdicts.find((verdict) => verdict.id === id);
    if (given) return recordVerdict(ports, judge.issueId, person, given);
    if (!isChecked(recorded.value)) return refuse('refused', 'effect.notChecked');
    const found = await caseAtHand(ports, recorded.value);
    if (!found.ok) return found;
    const verdict = await weighed(ports, found.value, judge, person);
    return verdict.ok ? recordVerdict(ports, judge.issueId, person, verdict.value) : verdict;
  };
