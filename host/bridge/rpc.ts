import { decode, encode } from './carry.ts';
import { protocol, readMessage, type RemoteFunction, type WireMessage } from './wire.ts';

export type { RemoteFunction } from './wire.ts';

export interface PeerOptions {
  /** Posts to the other side, e.g. `(m) => frame.contentWindow?.postMessage(m, origin)`. */
  send: (message: WireMessage) => void;
  /** Answers a command of the other side; what it throws is thrown over there. */
  answer: (command: string, payload: unknown) => unknown;
}

export interface Peer {
  /** Runs a command on the other side; rejects with the error it threw there. */
  call: (command: string, payload?: unknown) => Promise<unknown>;
  /** Takes what arrived; the caller has checked the event's source and origin. */
  receive: (data: unknown) => void;
  /** Rejects everything still open, because the other side is gone. */
  close: (reason: string) => void;
}

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

/** One end of the function-carrying talk between an app's frame and the page around it. */
export function createPeer({ send, answer }: PeerOptions): Peer {
  const waiting = new Map<number, Waiting>();
  const kept = new Map<number, RemoteFunction>();
  const idOf = new Map<RemoteFunction, number>();
  let lastId = 0;

  const nextId = () => (lastId += 1);

  function keep(fn: RemoteFunction): number {
    const known = idOf.get(fn);
    if (known !== undefined) return known;
    const id = nextId();
    idOf.set(fn, id);
    kept.set(id, fn);
    return id;
  }

  function ask(make: (id: number) => WireMessage): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = nextId();
      waiting.set(id, { resolve, reject });
      try {
        send(make(id));
      } catch (error) {
        waiting.delete(id);
        reject(asError(error));
      }
    });
  }

  const caller =
    (fn: number): RemoteFunction =>
    (...values) =>
      ask((id) => ({ protocol, kind: 'function', id, function: fn, value: encode(values, keep) }));

  async function reply(id: number, work: () => unknown): Promise<void> {
    try {
      const value = encode(await work(), keep);
      send({ protocol, kind: 'answer', id, ok: true, value });
    } catch (error) {
      send({ protocol, kind: 'answer', id, ok: false, value: encode(asError(error), keep) });
    }
  }

  function settle(id: number, ok: boolean, value: unknown): void {
    const open = waiting.get(id);
    if (!open) return;
    waiting.delete(id);
    if (ok) open.resolve(decode(value, caller));
    else open.reject(asError(decode(value, caller)));
  }

  function runKept(fn: number, values: unknown): unknown {
    const found = kept.get(fn);
    if (!found) throw new Error('The function that was called is gone.');
    const list: unknown[] = Array.isArray(values) ? values : [values];
    return found(...list);
  }

  return {
    call: (command, payload) =>
      ask((id) => ({ protocol, kind: 'call', id, command, value: encode(payload, keep) })),
    receive: (data) => {
      const message = readMessage(data);
      if (!message) return;
      const { id } = message;
      if (message.kind === 'answer') settle(id, message.ok, message.value);
      else if (message.kind === 'call')
        void reply(id, () => answer(message.command, decode(message.value, caller)));
      else void reply(id, () => runKept(message.function, decode(message.value, caller)));
    },
    close: (reason) => {
      for (const { reject } of waiting.values()) reject(new Error(reason));
      waiting.clear();
      kept.clear();
      idOf.clear();
    },
  };
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
