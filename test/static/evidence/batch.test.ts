import { batched } from '../../../static/bridge/evidence-batch';

/** Reads that are counted, answered after a moment. */
function counted(most: number, fresh?: number) {
  const requests: (readonly number[])[] = [];
  const ask = batched(
    (ids: readonly number[]) => {
      requests.push(ids);
      return Promise.resolve((id: number) => `issue ${id}`);
    },
    most,
    fresh,
  );
  return { ask, requests };
}

beforeAll(() => {
  Object.assign(globalThis, { window: globalThis });
});

describe('things looked up one by one', () => {
  it('are read in one request when they are asked for in the same moment', async () => {
    const { ask, requests } = counted(100);
    expect(await Promise.all([ask(1), ask(2), ask(1)])).toEqual(['issue 1', 'issue 2', 'issue 1']);
    expect(requests).toEqual([[1, 2]]);
  });

  it('are read in as many requests as the platform’s limit makes necessary', async () => {
    const { ask, requests } = counted(2);
    await Promise.all([1, 2, 3, 4, 5].map(ask));
    expect(requests).toEqual([[1, 2], [3, 4], [5]]);
  });

  it('are not asked again while what was read is fresh, and again when it is not', async () => {
    const lasting = counted(100);
    await lasting.ask(1);
    await lasting.ask(1);
    expect(lasting.requests).toHaveLength(1);
    const passing = counted(100, 0);
    await Promise.all([passing.ask(1), passing.ask(1)]);
    expect(passing.requests).toHaveLength(1);
    await passing.ask(1);
    expect(passing.requests).toHaveLength(2);
  });
});
