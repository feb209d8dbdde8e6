import { useState } from 'react';
import { asRefusal, type Refusal } from './refusal.ts';

export interface Task {
  busy: boolean;
  refusal: Refusal | null;
  /** Runs the work; answers whether it was done. A refusal is kept until the next run. */
  run: (work: () => Promise<unknown>) => Promise<boolean>;
  forget: () => void;
}

/** One thing a person asked for: whether it is under way and how it was refused. */
export function useTask(): Task {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function run(work: () => Promise<unknown>): Promise<boolean> {
    setBusy(true);
    setRefusal(null);
    try {
      await work();
      return true;
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
      return false;
    } finally {
      setBusy(false);
    }
  }

  return { busy, refusal, run, forget: () => setRefusal(null) };
}
