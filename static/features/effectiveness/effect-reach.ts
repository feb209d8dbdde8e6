import { createContext, useContext } from 'react';
import type { Counted } from '../../../src/contract/effect';
import type { Wire } from '../../../src/contract/wire';
import type { Day, Instant } from '../../../src/domain/calendar';
import type { CountMeasure, Verdict } from '../../../src/domain/case-file/effectiveness';
import type { StoredCase } from '../../../src/domain/case-file/stored';
import type { ReadyQuery } from '../../../src/domain/effectiveness/ready-queries';
import type { CommandId, IssueKey } from '../../../src/domain/id';

export interface CountAsked {
  readonly measure: CountMeasure;
  readonly from: Day;
  readonly to: Day;
}

/** An issue that was counted, as the viewer may see it. */
export interface SeenIssue {
  readonly key: IssueKey;
  readonly summary: string;
  readonly status: string;
}

interface GivenVerdict {
  readonly id: CommandId;
  readonly verdict: Verdict['verdict'];
  readonly note: string;
  readonly seen: Instant;
}

/** What can be looked up and done about whether it helped, always as the viewer. */
export interface EffectReach {
  readonly readyQueries: () => Promise<readonly ReadyQuery[]>;
  readonly count: (asked: CountAsked) => Promise<Wire<Counted>>;
  readonly observe: (said: {
    readonly exposure: number | null;
    readonly failures: number | null;
  }) => Promise<Wire<{ stored: StoredCase }>>;
  readonly judge: (given: GivenVerdict) => Promise<Wire<{ stored: StoredCase; revision: number }>>;
  readonly revise: () => Promise<Wire<{ revision: number }>>;
  /** Takes the CAPA back to its cause: “Not effective” where effects are looked at, “Reopen” from its end. */
  readonly backToCause: () => Promise<Wire<null>>;
  readonly seeIssues: (keys: readonly IssueKey[]) => Promise<Wire<readonly SeenIssue[]>>;
  readonly openIssue: (key: IssueKey) => void;
}

export const EffectReachContext = createContext<EffectReach | null>(null);

export function useEffectReach(): EffectReach {
  const reach = useContext(EffectReachContext);
  if (!reach) throw new Error('This view belongs to a CAPA');
  return reach;
}
