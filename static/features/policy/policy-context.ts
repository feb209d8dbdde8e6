import { createContext, useContext } from 'react';
import type * as z from 'zod/mini';
import type { policyOperations } from '../../../src/contract/policy';
import type { Wire } from '../../../src/contract/wire';
import type { Day } from '../../../src/domain/calendar';
import type { PolicyCommand } from '../../../src/domain/gate/policy/command';

export type PolicyRecord = z.infer<(typeof policyOperations)['policy.read']['output']>;

/** A project's policy as it is on record, and what the viewer can do about it. */
export interface PolicyRoom extends PolicyRecord {
  readonly today: Day;
  /** Whether the viewer administers the project; everybody else reads. */
  readonly mayChange: boolean;
  /** Records one decision; what is shown is read anew. */
  readonly tell: (command: PolicyCommand) => Promise<Wire<unknown>>;
  readonly restore: () => Promise<Wire<unknown>>;
  readonly showOlder: () => void;
}

export const PolicyContext = createContext<PolicyRoom | null>(null);

/** The policy on screen; throws outside its context. */
export function usePolicy(): PolicyRoom {
  const room = useContext(PolicyContext);
  if (!room) throw new Error('A policy is shown only inside PolicyContext');
  return room;
}
