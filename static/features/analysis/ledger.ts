import type { SentCommand } from '../../../src/contract/causes';
import type { CauseDocument } from '../../../src/domain/causes/document';
import type { Giver } from '../../../src/domain/record/giver';
import { sizeIn } from '../../../src/domain/causes/room';
import { propertyLimit, type StoredCauses } from '../../../src/domain/causes/stored';
import type { CommandId } from '../../../src/domain/id';
import { type Fitting, fitting } from './fitting';
import { type Pending, withPending } from './pending';
import { withUnchanged } from './unchanged';

/** What stands on record, as far as this window knows, and what is to be put there. */
export interface Ledger {
  readonly recorded: CauseDocument;
  /** The last entry of the log this window has seen. */
  readonly seen: number;
  readonly pending: Pending;
  /** Of what is pending: what the log found too large by itself. */
  readonly unfit: ReadonlySet<CommandId>;
}

const none: ReadonlySet<CommandId> = new Set();

const shown = new WeakMap<Ledger, CauseDocument>();

/** The analysis as the writer sees it; made once for each ledger. */
export function shownBy(ledger: Ledger, by: Giver): CauseDocument {
  const known = shown.get(ledger);
  if (known) return known;
  const document = withPending(ledger.recorded, ledger.pending.commands, by);
  shown.set(ledger, document);
  return document;
}

const sizes = new WeakMap<CauseDocument, number>();

/** Characters of the issue property for what is shown; counted once for each document. */
export function sizeShown(ledger: Ledger, by: Giver): number {
  const document = shownBy(ledger, by);
  const size = sizes.get(document) ?? sizeIn(document);
  sizes.set(document, size);
  return size;
}

const hasRoomForAll = (ledger: Ledger, by: Giver): boolean =>
  ledger.unfit.size === 0 && sizeShown(ledger, by) <= propertyLimit;

/** What can go out, and what has to wait. */
export const partedBy = (ledger: Ledger, by: Giver): Fitting =>
  hasRoomForAll(ledger, by)
    ? { fits: ledger.pending.commands, tooMuch: [] }
    : fitting(ledger.recorded, ledger.pending, ledger.unfit, by);

/** The analysis without what has to wait. */
export const goingOut = (ledger: Ledger, by: Giver): CauseDocument =>
  withPending(ledger.recorded, partedBy(ledger, by).fits, by);

/** With what goes out first, so that what has to wait holds nothing up. */
export const ordered = (ledger: Ledger, { fits, tooMuch }: Fitting): Ledger => ({
  ...ledger,
  pending: { ...ledger.pending, commands: [...fits, ...tooMuch] },
});

export const tried = (ledger: Ledger, sent: readonly SentCommand[]): Ledger => ({
  ...ledger,
  pending: {
    ...ledger.pending,
    tried: new Set([...ledger.pending.tried, ...sent.map(({ id }) => id)]),
  },
});

/** With other things pending; what was too large may fit now. */
export const withWaiting = (ledger: Ledger, pending: Pending): Ledger => ({
  ...ledger,
  pending,
  unfit: none,
});

/** With a newer record. */
export const standingAt = (
  ledger: Ledger,
  stored: Pick<StoredCauses, 'document' | 'seq'>,
): Ledger => ({
  ...ledger,
  recorded: withUnchanged(ledger.recorded, stored.document),
  seen: stored.seq,
  unfit: none,
});

/** One command alone was too large for the log: it is not there, and waits until there is room. */
export const foundUnfit = (ledger: Ledger, { id }: SentCommand): Ledger => ({
  ...ledger,
  pending: {
    ...ledger.pending,
    tried: new Set([...ledger.pending.tried].filter((other) => other !== id)),
  },
  unfit: new Set([...ledger.unfit, id]),
});
