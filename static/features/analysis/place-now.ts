import * as z from 'zod/mini';
import { quoted } from '../../../src/contract/wording/quoted';
import { refusalSentence } from '../../../src/contract/wording/refusal';
import type { Cause } from '../../../src/domain/causes/cause';
import type { CauseCommand } from '../../../src/domain/causes/command';
import { CommandRefusalReason } from '../../../src/domain/causes/command-refusal';
import type { CauseDocument } from '../../../src/domain/causes/document';
import type { LostChange } from './session-state';

/** What a change met: the analysis as it stands, and the causes that others took out of it. */
export interface Met {
  readonly document: CauseDocument;
  readonly gone: ReadonlyMap<string, Cause>;
}

const called = (what: string, text: string | undefined): string =>
  text === undefined || text.trim() === '' ? what : quoted(text);

const opened = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const idOf = (command: CauseCommand): string => {
  if ('id' in command) return command.id;
  return 'node' in command ? command.node : '';
};

const parentOf = (command: CauseCommand): string => {
  if ('parent' in command) return command.parent ?? '';
  return command.kind === 'restoreCauses' ? (command.causes[0]?.parent ?? '') : '';
};

type Telling = (command: CauseCommand, met: Met, cause: Cause | undefined) => string | null;

const removed: Telling = (command, { gone }, cause) =>
  cause
    ? `${opened(called('the cause', cause.text))} was removed and is there again.`
    : `${opened(called('the cause', gone.get(idOf(command))?.text))} was removed by a colleague.`;

const nothingAbove: Telling = (command, { gone }) => {
  const effect = called('the cause it belongs beneath', gone.get(parentOf(command))?.text);
  return `${opened(effect)} was removed by a colleague, so there is nothing for it to stand beneath.`;
};

const reworded: Telling = (_command, _met, cause) =>
  cause ? `The cause now reads ${quoted(cause.text)}: verify it as it now reads.` : null;

const ruledOut: Telling = (_command, _met, cause) =>
  cause?.standing.kind === 'ruledOut'
    ? `${opened(called('the cause', cause.text))} was ruled out: ${quoted(cause.standing.reason)}. Reconsider it first.`
    : null;

const keptAlready: Telling = (command, { document }) => {
  if (command.kind !== 'keepAsIs') return null;
  const { rule, node } = command;
  const kept = document.kept.find((one) => one.rule === rule && one.node === node);
  return kept ? `It is kept as it is already: ${quoted(kept.reason)}.` : null;
};

const tellings: Partial<Record<CommandRefusalReason, Telling>> = {
  causeMissing: removed,
  parentMissing: nothingAbove,
  textChanged: reworded,
  ruledOut,
  alreadyKept: keptAlready,
};

/** What stands at the place of a change that no longer fitted, as far as it can be told. */
export function placeNow({ command, reason }: LostChange, met: Met): string {
  const known = z.safeParse(CommandRefusalReason, reason.replace(/^causes\./, ''));
  if (!known.success) return 'It no longer fits.';
  const cause = met.document.causes.find((one) => one.id === idOf(command));
  const told = tellings[known.data]?.(command, met, cause);
  return told ?? refusalSentence({ reason: known.data });
}
