import { Instant } from '../../../src/domain/calendar';
import { apply } from '../../../src/domain/causes/apply';
import type { CauseCommand } from '../../../src/domain/causes/command';
import { emptyCauseDocument, type CauseDocument } from '../../../src/domain/causes/document';
import type { Giver } from '../../../src/domain/causes/handling';
import { textDigest } from '../../../src/domain/causes/verified';
import { AccountId, CauseId, EvidenceId, IssueId, IssueKey } from '../../../src/domain/id';

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
