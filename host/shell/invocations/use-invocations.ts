import { useEffect, useState } from 'react';
import { asRefusal, type Refusal } from '../calls/refusal.ts';
import { isRunning, readInvocations, type Invocation, type InvocationPage } from './invocation.ts';

interface Watched {
  /** Newest first. */
  invocations: Invocation[];
  ledger: InvocationPage['ledger'] | null;
  refusal: Refusal | null;
}

const pollMs = 2_000;
const shown = 200;

/** Follows the app's invocations while the component is mounted. */
export function useInvocations(): Watched {
  const [watched, setWatched] = useState<Watched>({
    invocations: [],
    ledger: null,
    refusal: null,
  });

  useEffect(() => {
    let left = false;
    let timer: number | undefined;
    let known: Invocation[] = [];

    async function poll() {
      try {
        const page = await readInvocations(finishedUpTo(known));
        if (left) return;
        known = merged(known, page.invocations);
        setWatched({ invocations: known, ledger: page.ledger, refusal: null });
      } catch (thrown) {
        if (left) return;
        setWatched((before) => ({ ...before, refusal: asRefusal(thrown) }));
      }
      timer = window.setTimeout(() => void poll(), pollMs);
    }

    void poll();
    return () => {
      left = true;
      window.clearTimeout(timer);
    };
  }, []);

  return watched;
}

/** The id up to which nothing can change any more. */
function finishedUpTo(known: readonly Invocation[]): number {
  const running = known.filter(isRunning).map(({ id }) => id);
  return running.length > 0 ? Math.min(...running) - 1 : (known[0]?.id ?? 0);
}

function merged(known: readonly Invocation[], fresh: readonly Invocation[]): Invocation[] {
  const byId = new Map([...known, ...fresh].map((invocation) => [invocation.id, invocation]));
  return [...byId.values()].sort((a, b) => b.id - a.id).slice(0, shown);
}
