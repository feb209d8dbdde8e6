import * as z from 'zod';
import type { RemoteFunction } from '../../../bridge/rpc.ts';

/** What the page does for one bridge command; what it throws is thrown in the frame. */
type Command = (payload: unknown) => unknown;

export type Commands = Record<string, Command>;

/** A function that lives in the frame and is called across. */
export const remoteFunction = z.custom<RemoteFunction>((value) => typeof value === 'function');

export function runCommand(commands: Commands, name: string, payload: unknown): unknown {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Error(`This site does not know the bridge command "${name}".`);
  return command(payload);
}
