interface Asked<Value> {
  readonly value: Promise<Value>;
  /** When it was answered; null while it is under way. */
  answered: number | null;
}

/**
 * Asks one by one what is read many at a time: ids asked for in the same moment go in one request of at most
 * `most`, and what is under way or was answered less than `fresh` milliseconds ago is not asked again.
 */
export function batched<Id, Value>(
  read: (ids: readonly Id[]) => Promise<(id: Id) => Value>,
  most: number,
  fresh = 30_000,
): (id: Id) => Promise<Value> {
  const asked = new Map<Id, Asked<Value>>();
  const waiting: { readonly id: Id; readonly settle: (value: Value) => void }[] = [];

  async function send(batch: typeof waiting): Promise<void> {
    const found = await read(batch.map(({ id }) => id));
    for (const { id, settle } of batch) settle(found(id));
  }
  function sendAll(): void {
    while (waiting.length > 0) void send(waiting.splice(0, most));
  }

  return (id) => {
    const known = asked.get(id);
    const isFresh = ({ answered }: Asked<Value>) =>
      answered === null || Date.now() - answered < fresh;
    if (known && isFresh(known)) return known.value;
    const value = new Promise<Value>((settle) => {
      if (waiting.length === 0) window.setTimeout(sendAll, 0);
      waiting.push({ id, settle });
    });
    const asking: Asked<Value> = { value, answered: null };
    asked.set(id, asking);
    void value.then(() => {
      asking.answered = Date.now();
    });
    return value;
  };
}
