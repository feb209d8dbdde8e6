import { useCallback, useEffect, useRef, useState } from 'react';
import { asRefusal, type Refusal } from './refusal.ts';

export type Answer<Value> =
  { state: 'loading' } | { state: 'refused'; refusal: Refusal } | { state: 'ready'; value: Value };

const lost = new Set([401, 403, 404, 410]);

/**
 * Asks once per key, and again on `reload` or when `asOf` moves on. While it asks again the last value stays, and it stays too
 * when the site is only out of reach, so that nothing typed below it is lost.
 */
export function useAnswer<Value>(
  key: string,
  ask: () => Promise<Value>,
  asOf?: string,
): [Answer<Value>, () => Promise<void>] {
  const loading: Answer<Value> = { state: 'loading' };
  const [held, hold] = useState<{ key: string; answer: Answer<Value> }>({ key, answer: loading });
  const latestAsk = useRef(ask);
  latestAsk.current = ask;
  const turns = useRef(0);

  const reload = useCallback(async () => {
    turns.current += 1;
    const turn = turns.current;
    try {
      const value = await latestAsk.current();
      if (turn === turns.current) hold({ key, answer: { state: 'ready', value } });
    } catch (thrown) {
      const refusal = asRefusal(thrown);
      if (turn !== turns.current) return;
      hold((before) => {
        const keep =
          before.key === key && before.answer.state === 'ready' && !lost.has(refusal.status);
        return keep ? before : { key, answer: { state: 'refused', refusal } };
      });
    }
  }, [key]);

  useEffect(() => {
    void reload();
    return () => {
      turns.current += 1;
    };
  }, [reload, asOf]);

  return [held.key === key ? held.answer : loading, reload];
}
