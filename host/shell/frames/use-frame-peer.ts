import { useEffect, useRef, type RefObject } from 'react';
import { createPeer, type Peer } from '../../bridge/rpc.ts';
import { runCommand, type Commands } from './commands/command.ts';
import { frameIsGone } from './frame-is-gone.ts';

/**
 * Talks with the app in the frame while it is mounted: only with this window and only as long as it
 * shows a page of the frames' origin.
 */
export function useFramePeer(
  frame: RefObject<HTMLIFrameElement>,
  origin: string,
  makeCommands: (onLeave: (work: () => void) => void) => Commands,
): RefObject<Peer> {
  const peer = useRef<Peer | null>(null);
  const make = useRef(makeCommands);
  make.current = makeCommands;

  useEffect(() => {
    const leaving: (() => void)[] = [];
    const commands = make.current((work) => leaving.push(work));
    const talk = createPeer({
      send: (message) => frame.current?.contentWindow?.postMessage(message, origin),
      answer: (name, payload) => runCommand(commands, name, payload),
    });
    const listen = (event: MessageEvent<unknown>) => {
      const ours = event.source === frame.current?.contentWindow && event.origin === origin;
      if (ours) talk.receive(event.data);
    };
    window.addEventListener('message', listen);
    peer.current = talk;
    return () => {
      window.removeEventListener('message', listen);
      for (const work of leaving) work();
      talk.close(frameIsGone);
      peer.current = null;
    };
  }, [frame, origin]);

  return peer;
}
