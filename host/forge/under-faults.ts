import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault, FaultCall, Faults } from '../faults.ts';

/** An answer as it goes over the wire; a body that is undefined is left out. */
export interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** In place of a body what is no JSON; its type is among the headers. */
  text?: string;
  /** In place of a body a file; its type is among the headers. */
  bytes?: Buffer;
}

export interface UnderFaults {
  faults: Faults;
  /** Ends the process the functions run in, as a platform failure would. */
  crash: () => void;
}

const silence = () => new Promise<never>(() => undefined);

/** Carries a call out, unless a test has asked for something to go wrong before or after it. */
export async function underFaults<A extends Answer>(
  { faults, crash }: UnderFaults,
  call: FaultCall,
  carryOut: () => Promise<A>,
): Promise<A | Answer> {
  const fault = faults.meet(call);
  if (!fault) return carryOut();
  if (fault.when === 'after') {
    const answer = await carryOut();
    return (await strike(fault, crash)) ?? answer;
  }
  return (await strike(fault, crash)) ?? carryOut();
}

async function strike({ effect }: Fault, crash: () => void): Promise<Answer | null> {
  switch (effect.kind) {
    case 'status':
      return effect;
    case 'delay':
      await sleep(effect.ms);
      return null;
    case 'silence':
      return silence();
    case 'crash':
      crash();
      return silence();
  }
}
