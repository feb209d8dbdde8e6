import type { Day } from '../../../../src/domain/calendar';
import { dayOf, Instant } from '../../../../src/domain/calendar';
import { emptyCaseFile, type CaseFile } from '../../../../src/domain/case-file/case-file';
import type { CauseDocument } from '../../../../src/domain/causes/document';
import type { CapaStatus } from '../../../../src/domain/capa/transitions';
import type { ActionState, CaseFacts } from '../../../../src/domain/gate/case-facts';
import type { QualityIssue } from '../../../../src/domain/weight';
import { untriaged } from '../../../../src/domain/nonconformance/triage-fields';
import { actingOn } from '../../../../src/domain/causes/acting-on';
import { cause, evidence, written } from '../../causes/writing';
import { qualityIssue } from '../../quality-issue';
import { action } from '../complete-case';

/** A CAPA with its actions, as everybody left them. */
export interface Walked {
  readonly status: CapaStatus;
  readonly document: CauseDocument;
  readonly caseFile: CaseFile;
  readonly actions: readonly ActionState[];
  readonly now: Instant;
}

const observation = { kind: 'observation', note: 'Seen on 6 of 40 pumps.' } as const;

/** The problem is described and the questions about the whole are answered: what is left is the work itself. */
const begun = written([
  { kind: 'stateProblem', field: 'what', text: '6 of 40 pumps leak' },
  { kind: 'stateProblem', field: 'where', text: 'At the shaft' },
  { kind: 'stateProblem', field: 'when', text: 'Since 3 March' },
  { kind: 'stateProblem', field: 'howMany', text: '6' },
  { kind: 'stateProblem', field: 'requirement', text: 'No drop at 2 bar' },
  { kind: 'addEvidence', node: 'problem', evidence: { ...observation, id: evidence('proof1') } },
  {
    kind: 'addCause',
    id: cause('cause1'),
    parent: null,
    after: null,
    leg: 'occurrence',
    text: 'Seal hardened',
  },
  { kind: 'setLegAside', leg: 'occurrence', reason: 'Asked in the review' },
  { kind: 'setLegAside', leg: 'escape', reason: 'Asked in the review' },
  { kind: 'setLegAside', leg: 'system', reason: 'Asked in the review' },
  { kind: 'answerExtent', extent: { answer: 'no', note: 'One lot' } },
  { kind: 'answerRisk', risk: { answer: 'unchanged', note: 'Line 14' } },
]);

const open = { isDone: false, status: 'To Do', doneAt: null, ownerWhenDone: null } as const;

export const start: Walked = {
  status: 'open',
  document: begun,
  caseFile: emptyCaseFile,
  actions: [action(8, open), action(9, open)],
  now: Instant.parse('2026-03-02T09:00:00.000Z'),
};

export const today = ({ now }: Walked): Day => dayOf(now);

export const issueOf = ({ document, caseFile }: Walked): QualityIssue =>
  qualityIssue({ workType: 'capa', triage: untriaged, document, caseFile });

/** Those that are said to act on a cause. */
export function actingIn({ document, actions }: Walked): ActionState[] {
  const linked = new Set(actingOn(document, []).map(({ id }) => id));
  return actions.filter(({ id }) => linked.has(id));
}

export const factsOf = (walked: Walked): CaseFacts => ({
  actions: actingIn(walked),
  unseenActions: [],
  isSeenWhole: true,
  due: null,
  pages: [],
  expected: [],
});
