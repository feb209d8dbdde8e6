import { gateOf, isOpen } from '../../../../src/domain/blockers';
import { dayOf, Instant } from '../../../../src/domain/calendar';
import { applyCase } from '../../../../src/domain/case-file/apply-case';
import { criterionOf, verdictSendingBack } from '../../../../src/domain/case-file/criteria';
import type { CaseCommand } from '../../../../src/domain/case-file/command';
import { capaTransitions } from '../../../../src/domain/capa/transitions';
import { apply } from '../../../../src/domain/causes/apply';
import type { CauseCommand } from '../../../../src/domain/causes/command';
import { daysLater } from '../../../../src/domain/days';
import type { ActionState } from '../../../../src/domain/gate/case-facts';
import type { ProjectPolicy } from '../../../../src/domain/gate/policy';
import type { AccountId } from '../../../../src/domain/id';
import { item } from '../../case-file/filing';
import { overtakenVerdict } from '../../../../src/domain/effectiveness/overtaken';
import { issue } from '../../causes/writing';
import { criterion, judging } from '../complete-case';
import type { Move } from './moves';
import { factsOf, issueOf, today, type Walked } from './state';

const later = (now: Instant, days: number): Instant =>
  Instant.parse(new Date(Date.parse(now) + days * 86_400_000).toISOString());

const told = (walked: Walked, actor: AccountId, command: CaseCommand): Walked => {
  const applied = applyCase(walked.caseFile, command, { actor, at: walked.now });
  return applied.ok ? { ...walked, caseFile: applied.value } : walked;
};

const written = (walked: Walked, actor: AccountId, command: CauseCommand): Walked => {
  const applied = apply(walked.document, command, { actor, at: walked.now });
  return applied.ok ? { ...walked, document: applied.value } : walked;
};

function moved(walked: Walked, id: string, policy: ProjectPolicy): Walked {
  const transition = capaTransitions.find((each) => each.id === id);
  if (!transition?.from.some((status) => status === walked.status)) return walked;
  const circumstances = { facts: factsOf(walked), policy, today: today(walked) };
  const gate = gateOf(issueOf(walked), id, circumstances);
  return isOpen(gate) ? { ...walked, status: transition.to } : walked;
}

const withAction = (walked: Walked, number: number, change: (was: ActionState) => ActionState) => ({
  ...walked,
  actions: walked.actions.map((each) => (each.id === issue(number).id ? change(each) : each)),
});

function become(was: ActionState, state: 'done' | 'open' | 'dropped', now: Instant): ActionState {
  if (state === 'open')
    return { ...was, isDone: false, isDropped: false, doneAt: null, ownerWhenDone: null };
  const doneAt = was.doneAt ?? now;
  const ownerWhenDone = was.isDone ? was.ownerWhenDone : was.owner;
  return { ...was, isDone: true, isDropped: state === 'dropped', doneAt, ownerWhenDone };
}

function judged(walked: Walked, { actor, verdict, ahead, id }: Extract<Move, { kind: 'judge' }>) {
  const { revision } = walked.document;
  const meant = criterionOf(walked.caseFile, revision);
  // As the operation does it: only where effects are judged.
  if (!meant || walked.status !== 'effectiveness') return walked;
  const done = walked.actions.flatMap(({ isDropped, doneAt }) => (isDropped ? [] : (doneAt ?? [])));
  const set = dayOf(done.reduce((latest, at) => (at > latest ? at : latest), meant.at));
  const given = { id: item(id), revision, criterion: meant.id, verdict };
  return told(walked, actor, judging(given, daysLater(set, ahead)));
}

/** Where it stands after the move; where it stood before, when the move is refused. */
export function step(walked: Walked, move: Move, policy: ProjectPolicy): Walked {
  switch (move.kind) {
    case 'cause':
      return written(walked, move.actor, move.command);
    case 'case':
      return told(walked, move.actor, move.command);
    case 'transition':
      return moved(walked, move.id, policy);
    case 'action':
      return withAction(walked, move.number, (was) => become(was, move.becomes, walked.now));
    case 'assign':
      return withAction(walked, move.number, (was) => ({ ...was, owner: move.owner }));
    case 'criterion': {
      const { criterion: usual } = criterion(move.id, walked.document.revision);
      const command = { kind: 'setCriterion', criterion: { ...usual, judge: move.judge } } as const;
      return told(walked, move.actor, command);
    }
    case 'judge':
      return judged(walked, move);
    case 'revise': {
      // As the operation does it: only after a verdict that sends the case back, or that is older than the work.
      const { caseFile, document, actions } = walked;
      const verdict =
        verdictSendingBack(caseFile, document.revision) ??
        overtakenVerdict(caseFile, document.revision, actions)?.verdict;
      if (!verdict) return walked;
      const { revision: ends, note, by } = verdict;
      return written(walked, by, { kind: 'beginRevision', ends, note });
    }
    case 'wait':
      return { ...walked, now: later(walked.now, move.days) };
  }
}
