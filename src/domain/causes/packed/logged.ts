import * as z from 'zod/mini';
import { CauseId } from '../../id';
import { CauseCommand } from '../command';
import type { CommandOf } from '../handling';
import { branchOf } from '../tree';
import { pack, packBranch } from './pack';
import { PackedBranch, PackedDocument } from './packed-document';
import { unpack, unpackBranch } from './unpack';

const PackedCommand = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['carryOver', 'adopt']), document: PackedDocument }),
  z.strictObject({
    kind: z.literal('restoreCauses'),
    after: z.nullable(CauseId),
    branch: PackedBranch,
  }),
]);
type PackedCommand = z.infer<typeof PackedCommand>;

/** What takes back a removal is known by its very words, order included: out of order it stays as it is. */
function restoring(command: CommandOf<'restoreCauses'>): CauseCommand | PackedCommand {
  const { kind, after, causes, kept } = command;
  const [top, ...others] = causes;
  const ordered = top ? branchOf(causes, top.id) : [];
  const isInOrder =
    ordered.length === causes.length && ordered.every(({ id }, index) => id === causes[index]?.id);
  return top && isInOrder ? { kind, after, branch: packBranch(top, others, kept) } : command;
}

/**
 * The command as the log holds it. One that carries many causes is packed, so that what fits the issue fits
 * an entry too.
 */
export function logged(command: CauseCommand): CauseCommand | PackedCommand {
  const { kind } = command;
  if (kind === 'carryOver' || kind === 'adopt') return { kind, document: pack(command.document) };
  return kind === 'restoreCauses' ? restoring(command) : command;
}

function unpacked(command: PackedCommand): unknown {
  if (command.kind !== 'restoreCauses') return { ...command, document: unpack(command.document) };
  const { kind, after, branch } = command;
  return { kind, after, ...unpackBranch(branch) };
}

/** Reads a command from the log, packed or not; undefined when it is none. */
export function readLogged(raw: unknown): CauseCommand | undefined {
  const plain = CauseCommand.safeParse(raw);
  if (plain.success) return plain.data;
  const packed = PackedCommand.safeParse(raw);
  const command = CauseCommand.safeParse(packed.success ? unpacked(packed.data) : undefined);
  return command.success ? command.data : undefined;
}
