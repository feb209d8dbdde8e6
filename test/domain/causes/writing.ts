import { Day, Instant } from '../../../src/domain/calendar';
import { apply } from '../../../src/domain/causes/apply';
import type { CauseCommand } from '../../../src/domain/causes/command';
import { emptyCauseDocument, type CauseDocument } from '../../../src/domain/causes/document';
import type { Giver } from '../../../src/domain/record/giver';
import { textDigest } from '../../../src/domain/causes/verified';
import { AccountId, CauseId, EvidenceId, IssueId, IssueKey, RowId } from '../../../src/domain/id';

export const ada = AccountId.parse('712020:ada');
export const ben = AccountId.parse('712020:ben');
export const eve = AccountId.parse('712020:eve');

export const at = Instant.parse('2026-03-02T09:30:00.000Z');
export const by = (actor: AccountId): Giver => ({ actor, at });

export const cause = (id: string): CauseId => CauseId.parse(id);
export const evidence = (id: string): EvidenceId => EvidenceId.parse(id);
export const issue = (number: number) => ({
  id: IssueId.parse(String(10_000 + number)),
  key: IssueKey.parse(`PUMP-${number}`),
});

/** The document after these commands; throws where one is refused. */
export function written(
  commands: readonly CauseCommand[],
  from: CauseDocument = emptyCauseDocument,
  actor: AccountId = ada,
): CauseDocument {
  return commands.reduce((document, command) => {
    const applied = apply(document, command, by(actor));
    if (!applied.ok) throw new Error(`${command.kind}: ${applied.refusal.reason}`);
    return applied.value;
  }, from);
}

/** A cause beneath `parent` (null: the problem), last among its siblings. */
export const why = (id: string, parent: string | null, text: string): CauseCommand => ({
  kind: 'addCause',
  id: cause(id),
  parent: parent === null ? null : cause(parent),
  after: cause('nowhere'),
  leg: 'occurrence',
  text,
});

export const verified = (
  id: string,
  text: string,
  result: 'passed' | 'failed' = 'passed',
): CauseCommand => ({
  kind: 'verify',
  id: cause(id),
  method: 'reproduction',
  result,
  note: 'Tried it on the bench.',
  textDigest: textDigest(text),
});

export const root = (id: string): CauseCommand => ({ kind: 'nameRoot', id: cause(id), root: true });

export const acted = (id: string, number: number): CauseCommand => ({
  kind: 'linkAction',
  id: cause(id),
  issue: issue(number),
});

/** Two whys deep, its root named by Ada, verified by Ben, with an action, and the extent answered. */
export const sound: CauseDocument = written(
  [
    acted('seal02', 7),
    { kind: 'answerExtent', extent: { answer: 'no', note: 'Only this lot was fitted.' } },
  ],
  written(
    [verified('seal02', 'The seal hardened at 80 °C')],
    written([
      { kind: 'stateProblem', field: 'what', text: 'Pump P4 leaks at the shaft' },
      why('leak01', null, 'Fluid passes the shaft seal'),
      why('seal02', 'leak01', 'The seal hardened at 80 °C'),
      root('seal02'),
    ]),
    ben,
  ),
);

const observed = (node: CauseId | 'problem'): CauseCommand => ({
  kind: 'addEvidence',
  node,
  evidence: { kind: 'observation', id: evidence('proof1'), note: 'Seen on 6 of 40 pumps.' },
});
const compared = (id: string, is: string, isNot: string, distinction: string): CauseCommand[] => [
  {
    kind: 'addRow',
    row: { id: RowId.parse(id), question: 'where', is, isNot, distinction, change: '' },
  },
  { kind: 'explainRow', id: cause('seal02'), row: RowId.parse(id), answer: 'yes' },
];

/** The sound analysis with all that the rules ask for beyond what guards a step. */
export const complete: CauseDocument = written(
  [
    acted('test04', 8),
    { kind: 'stateProblem', field: 'where', text: 'At the shaft, on line 2' },
    { kind: 'stateProblem', field: 'when', text: 'Since 3 March' },
    { kind: 'stateProblem', field: 'howMany', text: '6 of 40 pumps' },
    { kind: 'stateProblem', field: 'requirement', text: 'No drop within 30 minutes at 2 bar' },
    observed('problem'),
    observed(cause('leak01')),
    observed(cause('seal02')),
    observed(cause('test04')),
    ...compared('row001', 'Line 2', 'Line 1', 'Line 2 stands beside the oven'),
    ...compared('row002', 'Seals of lot 12', 'Seals of lot 14', ''),
    { kind: 'classify', id: cause('seal02'), class: 'material' },
    { kind: 'classify', id: cause('test04'), class: 'method' },
    { kind: 'locate', id: cause('seal02'), within: { kind: 'component', name: 'Shaft seal' } },
    { kind: 'locate', id: cause('test04'), within: { kind: 'control', name: 'Final test' } },
    { kind: 'dateCause', id: cause('seal02'), on: Day.parse('2026-02-27') },
    { kind: 'dateCause', id: cause('leak01'), on: Day.parse('2026-03-01') },
    { kind: 'setLegAside', leg: 'system', reason: 'The CAPA on seal ratings asks this already' },
    { kind: 'answerRisk', risk: { answer: 'unchanged', note: 'Line 14 of the FMEA names it' } },
    { kind: 'readLink', id: cause('leak01'), reading: 'confirmed' },
    { kind: 'readLink', id: cause('seal02'), reading: 'confirmed' },
    { kind: 'readLink', id: cause('test04'), reading: 'confirmed' },
    { kind: 'ruleOut', id: cause('bent03'), reason: 'It runs within 0.01 mm' },
  ],
  written(
    [verified('test04', 'The final test runs cold')],
    written(
      [
        why('bent03', 'leak01', 'The shaft is bent'),
        why('test04', null, 'The final test runs cold'),
        { kind: 'assignLeg', id: cause('test04'), leg: 'escape' },
        root('test04'),
      ],
      sound,
    ),
    ben,
  ),
);
