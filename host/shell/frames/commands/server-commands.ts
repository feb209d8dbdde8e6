import { callServer } from '../opened-frame.ts';
import type { Commands } from './command.ts';

/** Commands that need the server's knowledge of who is asking. */
export function serverCommands(token: string): Commands {
  const forward = (name: string) => (payload: unknown) => callServer(token, name, payload);
  return {
    getContext: forward('getContext'),
    invoke: forward('invoke'),
    fetchProduct: forward('fetchProduct'),
  };
}
