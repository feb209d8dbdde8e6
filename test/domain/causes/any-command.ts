import fc from 'fast-check';
import type { CauseCommand } from '../../../src/domain/causes/command';
import { textDigest } from '../../../src/domain/causes/verified';
import { Day } from '../../../src/domain/calendar';
import { type AccountId, RowId } from '../../../src/domain/id';
import { ada, ben, cause, eve, evidence, issue } from './writing';

const texts = ['', 'Seal hardened', 'Heater ran at 95 °C', 'No limit in the recipe', 'Läuft heiß'];
const ids = ['cause1', 'cause2', 'cause3', 'cause4', 'cause5', 'cause6', 'cause7'].map(cause);

const text = fc.constantFrom(...texts);
const id = fc.constantFrom(...ids);
const parent = fc.constantFrom(null, ...ids);
const reason = fc.constantFrom('Tried it', 'Does not fit the facts');
const node = fc.constantFrom('problem' as const, ...ids);
const keptNode = fc.constantFrom('problem' as const, 'analysis' as const, ...ids);
const rule = fc.constantFrom('T1', 'E3', 'A1');
const evidenceId = fc.constantFrom('proof1', 'proof2', 'proof3').map(evidence);
const rowId = fc.constantFrom('row001', 'row002', 'row003').map((id) => RowId.parse(id));
const action = fc.integer({ min: 8, max: 12 }).map(issue);
const leg = fc.constantFrom('occurrence' as const, 'escape' as const, 'system' as const);

const kind = <Kind extends CauseCommand['kind']>(name: Kind) => fc.constant(name);

/** Any command a person or an operation gives, save restoring, which only undoing can write. */
export const anyCommand: fc.Arbitrary<CauseCommand> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: kind('addCause'), id, parent, after: parent, leg, text }),
  },
  { weight: 3, arbitrary: fc.record({ kind: kind('move'), id, parent, after: parent }) },
  fc.record({ kind: kind('stateProblem'), field: fc.constantFrom('what', 'where'), text }),
  fc.record({ kind: kind('reword'), id, text }),
  fc.record({ kind: kind('classify'), id, class: fc.constantFrom('person', 'method', 'software') }),
  fc.record({ kind: kind('assignLeg'), id, leg }),
  { weight: 2, arbitrary: fc.record({ kind: kind('removeCause'), id }) },
  fc.record({ kind: kind('nameRoot'), id, root: fc.boolean() }),
  fc.record({ kind: kind('ruleOut'), id, reason }),
  fc.record({ kind: kind('reconsider'), id }),
  fc.record({
    kind: kind('readLink'),
    id,
    reading: fc.constantFrom('unread', 'confirmed', 'rejected'),
  }),
  fc.record({
    kind: kind('addEvidence'),
    node,
    evidence: fc.record({
      kind: fc.constant('observation' as const),
      id: evidenceId,
      note: reason,
    }),
  }),
  fc.record({ kind: kind('removeEvidence'), node, evidenceId }),
  {
    weight: 2,
    arbitrary: fc.record({
      kind: kind('verify'),
      id,
      method: fc.constantFrom('measurement', 'observation', 'reproduction'),
      result: fc.constantFrom('passed', 'failed'),
      note: reason,
      textDigest: text.map(textDigest),
    }),
  },
  fc.record({ kind: kind('noteLink'), id, note: fc.option(reason) }),
  fc.record({
    kind: kind('dateCause'),
    id,
    on: fc.option(fc.constant(Day.parse('2026-02-27'))),
  }),
  fc.record({
    kind: kind('locate'),
    id,
    within: fc.option(
      fc.record({ kind: fc.constantFrom('process', 'document'), name: fc.constant('Moulding') }),
    ),
  }),
  fc.record({
    kind: kind('addRow'),
    row: fc.record({
      id: rowId,
      question: fc.constantFrom('what', 'where', 'when', 'extent'),
      is: text,
      isNot: text,
      distinction: text,
      change: text,
    }),
  }),
  fc.record({
    kind: kind('fillRow'),
    row: rowId,
    field: fc.constantFrom('is', 'isNot', 'distinction', 'change'),
    text,
  }),
  fc.record({ kind: kind('removeRow'), row: rowId }),
  fc.record({
    kind: kind('explainRow'),
    id,
    row: rowId,
    answer: fc.option(fc.constantFrom('yes', 'no')),
  }),
  fc.record({ kind: kind('setLegAside'), leg, reason: fc.option(reason) }),
  fc.record({
    kind: kind('answerRisk'),
    risk: fc.option(fc.record({ answer: fc.constantFrom('unchanged', 'updated'), note: reason })),
  }),
  fc.record({
    kind: kind('startFrom'),
    template: action,
    causes: fc.array(
      fc.record({
        id,
        parent,
        leg,
        text,
        class: fc.constantFrom('person' as const, 'machine' as const),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  fc.record({ kind: kind('startOver') }),
  fc.record({ kind: kind('linkAction'), id, issue: action }),
  fc.record({ kind: kind('unlinkAction'), id, issue: action }),
  fc.record({
    kind: kind('answerExtent'),
    extent: fc.constantFrom(
      { answer: 'unanswered' as const },
      { answer: 'could' as const, note: 'Pump P5 has the same seal' },
    ),
  }),
  fc.record({ kind: kind('keepAsIs'), rule, node: keptNode, reason }),
  fc.record({ kind: kind('dropKeep'), rule, node: keptNode }),
);

export interface Given {
  readonly actor: AccountId;
  readonly command: CauseCommand;
}

export const givenBy = (...actors: readonly AccountId[]): fc.Arbitrary<Given> =>
  fc.record({ actor: fc.constantFrom(...actors), command: anyCommand });

/** What a team of three might do in a while. */
export const anySession = fc.array(givenBy(ada, ben, eve), { minLength: 10, maxLength: 60 });
