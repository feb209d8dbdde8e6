import { idsAgain } from '../../../static/surfaces/case/ids-again';

const contain = { kind: 'contain', what: 'Stock blocked' };
const lost = { ok: false } as const;
const taken = { ok: true } as const;

function sending() {
  let made = 0;
  const send = idsAgain(() => `id${(made += 1)}`);
  return (command: unknown, answer: { readonly ok: boolean }): Promise<string> =>
    new Promise((told) => {
      void send(command, (id) => {
        told(id);
        return Promise.resolve(answer);
      });
    });
}

describe('what is sent again', () => {
  it('after a try that failed is the same, so that it is recorded once', async () => {
    const send = sending();
    expect(await send(contain, lost)).toBe('id1');
    expect(await send({ ...contain }, lost)).toBe('id1');
    expect(await send(contain, taken)).toBe('id1');
  });

  it('after it was taken is said once more', async () => {
    const send = sending();
    expect(await send(contain, taken)).toBe('id1');
    expect(await send(contain, taken)).toBe('id2');
  });

  it('in other words is something else', async () => {
    const send = sending();
    expect(await send(contain, lost)).toBe('id1');
    expect(await send({ ...contain, what: 'Delivery stopped' }, taken)).toBe('id2');
  });
});
