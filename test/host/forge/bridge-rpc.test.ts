import { createPeer, type Peer } from '../../../host/bridge/rpc';
import { isRecord } from '../../../host/bridge/wire';

/** Two ends joined as windows are: everything passes through the structured clone. */
function joined(answer: (command: string, payload: unknown) => unknown): [Peer, Peer] {
  const ends: Peer[] = [];
  const make = (other: number, mine: typeof answer) =>
    createPeer({
      send: (message) => {
        const copy: unknown = structuredClone(message);
        setImmediate(() => ends[other]?.receive(copy));
      },
      answer: mine,
    });
  const page = make(1, answer);
  const frame = make(0, () => 'frame answers');
  ends.push(page, frame);
  return [page, frame];
}

const isFunction = (value: unknown): value is (...values: unknown[]) => unknown =>
  typeof value === 'function';

describe('the talk between frame and page', () => {
  it('carries a plain answer', async () => {
    const [, frame] = joined((command, payload) => ({ command, payload }));
    expect(await frame.call('getContext', { a: [1] })).toEqual({
      command: 'getContext',
      payload: { a: [1] },
    });
  });

  it('carries functions in both directions, with what they answer', async () => {
    const [, frame] = joined(async (_, payload) => {
      const told = isFunction(payload) ? await payload('from page', 2) : 'nothing';
      return { told, push: (path: unknown) => `went to ${String(path)}` };
    });
    const answer = await frame.call('onClose', (...values: unknown[]) => values.join(' '));
    const parts = isRecord(answer) ? answer : {};
    expect(parts['told']).toBe('from page 2');
    const push = parts['push'];
    expect(isFunction(push) && (await push('/x'))).toBe('went to /x');
  });

  it('throws here what was thrown there, with its name', async () => {
    const [, frame] = joined((command) => {
      throw new RangeError(`No such command: ${command}.`);
    });
    await expect(frame.call('nonsense')).rejects.toMatchObject({
      name: 'RangeError',
      message: 'No such command: nonsense.',
    });
  });

  it('refuses what cannot be cloned instead of waiting for ever', async () => {
    const [, frame] = joined(() => new WeakMap());
    await expect(frame.call('getContext')).rejects.toThrow(/could not be cloned/);
  });

  it('leaves strangers’ messages alone', () => {
    const [page] = joined(() => null);
    for (const data of [null, 'x', {}, { protocol: 'forge-frame-1', id: 'x' }]) {
      expect(() => page.receive(data)).not.toThrow();
    }
  });

  it('rejects what is open when the other side goes away', async () => {
    const [, frame] = joined(() => new Promise(() => undefined));
    const open = frame.call('getContext');
    frame.close('The frame was closed.');
    await expect(open).rejects.toThrow('The frame was closed.');
  });
});
