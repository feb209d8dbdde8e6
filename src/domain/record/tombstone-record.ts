import * as z from 'zod/mini';
import { accepted, refused } from '../result';
import type { DocumentKind } from './document-kind';
import { Tombstone } from './tombstone';

/** Whether an issue is gone; what was taken for gone may be there again, when a project is brought back. */
interface Gone {
  readonly tombstone: Tombstone | null;
}

const TombstoneCommand = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bury'), tombstone: Tombstone }),
  z.strictObject({ kind: z.literal('foundAgain') }),
]);
export type TombstoneCommand = z.infer<typeof TombstoneCommand>;

function readLogged(raw: unknown): TombstoneCommand | undefined {
  const read = TombstoneCommand.safeParse(raw);
  return read.success ? read.data : undefined;
}

/** What is known of an issue's end, as its log makes it. */
export const tombstoneRecord: DocumentKind<Gone, TombstoneCommand, 'alreadySo'> & {
  readonly name: 'gone';
} = {
  name: 'gone',
  empty: { tombstone: null },
  apply: ({ tombstone }, command) => {
    const isGone = tombstone !== null;
    if (isGone === (command.kind === 'bury')) return refused({ reason: 'alreadySo' });
    return accepted({ tombstone: command.kind === 'bury' ? command.tombstone : null });
  },
  logged: (command) => command,
  readLogged,
};
