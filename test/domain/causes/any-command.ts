import fc from 'fast-check';
import { CauseCommand } from '../../../src/domain/causes/command';
import type { CommandKind, CommandOf } from '../../../src/domain/causes/handling';
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

type Plain = Exclude<CommandKind, 'restoreCauses' | 'carryOver' | 'adopt'>;

/** As it is given: without what only an undo adds to it. */
const plain = {
  addCause: fc.record({ id, parent, after: parent, leg, text }),
  move: fc.record({ id, parent, after: parent }),
  stateProblem: fc.record({ field: fc.constantFrom('what', 'where'), text }),
  reword: fc.record({ id, text }),
  classify: fc.record({ id, class: fc.constantFrom('person', 'method', 'software') }),
  assignLeg: fc.record({ id, leg }),
  removeCause: fc.record({ id }),
  nameRoot: fc.record({ id, root: fc.boolean() }),
  ruleOut: fc.record({ id, reason }),
  reconsider: fc.record({ id }),
  readLink: fc.record(
    {
      id,
      reading: fc.constantFrom('unread', 'confirmed', 'rejected'),
      as: fc.constantFrom('0123456789abcdef', 'fedcba9876543210'),
    },
    { requiredKeys: ['id', 'reading'] },
  ),
  addEvidence: fc.record({
    node,
    evidence: fc.record({
      kind: fc.constant('observation' as const),
      id: evidenceId,
      note: reason,
    }),
  }),
  removeEvidence: fc.record({ node, evidenceId }),
  verify: fc.record({
    id,
    method: fc.constantFrom('measurement', 'observation', 'reproduction'),
    result: fc.constantFrom('passed', 'failed'),
    note: reason,
    textDigest: text.map(textDigest),
  }),
  noteLink: fc.record({ id, note: fc.option(reason) }),
  dateCause: fc.record({ id, on: fc.option(fc.constant(Day.parse('2026-02-27'))) }),
  locate: fc.record({
    id,
    within: fc.option(
      fc.record({ kind: fc.constantFrom('process', 'document'), name: fc.constant('Moulding') }),
    ),
  }),
  addRow: fc.record({
    row: fc.record({
      id: rowId,
      question: fc.constantFrom('what', 'where', 'when', 'extent'),
      is: text,
      isNot: text,
      distinction: text,
      change: text,
    }),
  }),
  fillRow: fc.record({
    row: rowId,
    field: fc.constantFrom('is', 'isNot', 'distinction', 'change'),
    text,
  }),
  removeRow: fc.record({ row: rowId }),
  explainRow: fc.record({ id, row: rowId, answer: fc.option(fc.constantFrom('yes', 'no')) }),
  setLegAside: fc.record({ leg, reason: fc.option(reason) }),
  answerRisk: fc.record({
    risk: fc.option(fc.record({ answer: fc.constantFrom('unchanged', 'updated'), note: reason })),
  }),
  startFrom: fc.record({
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
  startOver: fc.record({}),
  linkAction: fc.record({ id, issue: action }),
  unlinkAction: fc.record({ id, issue: action }),
  answerExtent: fc.record({
    extent: fc.constantFrom(
      { answer: 'unanswered' as const },
      { answer: 'could' as const, note: 'Pump P5 has the same seal' },
    ),
  }),
  keepAsIs: fc.record({ rule, node: keptNode, reason }),
  dropKeep: fc.record({ rule, node: keptNode }),
  beginRevision: fc.record({ ends: fc.integer({ min: 1, max: 3 }), note: reason }),
} satisfies { readonly [Kind in Plain]: fc.Arbitrary<Omit<CommandOf<Kind>, 'kind'>> };

/** How often each comes, where it comes more often than once. */
const weights: Partial<Record<string, number>> = {
  addCause: 6,
  move: 3,
  removeCause: 2,
  verify: 2,
};

/** Any command a person or an operation gives, save those that put back or take over what was whole before. */
export const anyCommand: fc.Arbitrary<CauseCommand> = fc.oneof(
  ...Object.entries(plain).map(([kind, content]) => ({
    weight: weights[kind] ?? 1,
    arbitrary: fc.tuple(content).map(([fields]) => CauseCommand.parse({ kind, ...fields })),
  })),
);

export interface Given {
  readonly actor: AccountId;
  readonly command: CauseCommand;
}

export const givenBy = (...actors: readonly AccountId[]): fc.Arbitrary<Given> =>
  fc.record({ actor: fc.constantFrom(...actors), command: anyCommand });

/** What a team of three might do in a while. */
export const anySession = fc.array(givenBy(ada, ben, eve), { minLength: 10, maxLength: 60 });
