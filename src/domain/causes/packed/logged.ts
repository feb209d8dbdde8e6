import * as z from 'zod/mini';
import { canonical } from '../../digest';
import { CauseId, IssueReference } from '../../id';
import { CauseCommand } from '../command';
import { pack, packBranch } from './pack';
import { PackedBranch, PackedDocument } from './packed-document';
import { PackedTemplate, packTemplate, unpackTemplate } from './template';
import { unpack, unpackBranch } from './unpack';

const PackedCommand = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['carryOver', 'adopt']), document: PackedDocument }),
  z.strictObject({
    kind: z.literal('restoreCauses'),
    after: z.nullable(CauseId),
    branch: PackedBranch,
  }),
  z.strictObject({
    kind: z.literal('startFrom'),
    template: IssueReference,
    outline: PackedTemplate,
  }),
]);
type PackedCommand = z.infer<typeof PackedCommand>;

function packed(command: CauseCommand): PackedCommand | undefined {
  if (command.kind === 'carryOver' || command.kind === 'adopt') {
    return { kind: command.kind, document: pack(command.document) };
  }
  if (command.kind === 'restoreCauses') {
    const { kind, after, causes, kept } = command;
    return { kind, after, branch: packBranch(causes, causes[0]?.parent ?? null, kept) };
  }
  if (command.kind !== 'startFrom') return undefined;
  const { kind, template, causes } = command;
  return { kind, template, outline: packTemplate(causes) };
}

function unpacked(command: PackedCommand): unknown {
  if (command.kind === 'restoreCauses') {
    const { branch, ...rest } = command;
    return { ...rest, ...unpackBranch(branch) };
  }
  if (command.kind === 'startFrom') {
    const { outline, ...rest } = command;
    return { ...rest, causes: unpackTemplate(outline) };
  }
  return { ...command, document: unpack(command.document) };
}

/** Reads a command from the log, packed or not; undefined when it is none. */
export function readLogged(raw: unknown): CauseCommand | undefined {
  const plain = CauseCommand.safeParse(raw);
  if (plain.success) return plain.data;
  const found = PackedCommand.safeParse(raw);
  const command = CauseCommand.safeParse(found.success ? unpacked(found.data) : undefined);
  return command.success ? command.data : undefined;
}

/**
 * The command as the log holds it. One that carries many causes is packed, so that what fits the issue fits
 * an entry too; one that would not read as it was given, as its causes are out of order, stays as it is.
 */
export function logged(command: CauseCommand): CauseCommand | PackedCommand {
  const shorter = packed(command);
  return shorter && canonical(readLogged(shorter)) === canonical(command) ? shorter : command;
}
