import { CommandId } from '../../domain/id';

// The global waits with loading Node's crypto until the first call, by when fetch has done it anyway.
const hex = (bytes: number): string =>
  Buffer.from(crypto.getRandomValues(new Uint8Array(bytes))).toString('hex');

/** Names one try to raise a CAPA; short enough to stand in the ids of its commands. */
export const newToken = (): string => hex(6);

export const newCommandId = (): CommandId => CommandId.parse(hex(10));

export const newJobId = (): string => hex(10);

/** What a person reads out and an admin finds in the log. */
export const newReference = (): string => hex(4);
