import type { Day, Disposition } from './case.ts';
import type { Person } from './company.ts';

/** Where the same thing could be. */
export type Elsewhere =
  | { kind: 'component' | 'process' | 'version' | 'causeClass' | 'place'; name: string }
  | { kind: 'issue'; slug: string };

/** What would prove that it helped. */
export interface Criterion {
  /** Its name within the case. */
  slug: string;
  revision?: number;
  measure:
    | { what: string; jql: string; by?: 'created' | 'detectedOn' }
    | { what: string; trials: number; failureRate: number };
  /** So many in so many days, or in so many of a unit. */
  baseline?: { events: number; in: number; unit?: string };
  /** At most so many. */
  target: number;
  window?: { for: number; unit?: string };
  judge: Person;
  /** Why it replaced the one before. */
  reason?: string;
}

/** What goes on record about a case as it is said. Issues are named by their slugs. */
export type Statement =
  | { say: 'customerFacing'; answer: 'yes' | 'no' }
  | { say: 'lots'; lots: string[] }
  | { say: 'override'; rules: string[]; reason: string }
  | { say: 'held'; slug: string; what: string; owner: Person; since?: Day }
  | { say: 'holds'; slug: string; note: string }
  | { say: 'lifted'; slug: string; note: string }
  | {
      say: 'disposed';
      slug: string;
      as: Disposition;
      means?: 'rollback' | 'hotfix' | 'flagOff' | 'knownIssue';
      quantity?: readonly [amount: number, unit: string];
      decidedBy: Person;
      concession?: string;
      note?: string;
    }
  | { say: 'reverified'; slug: string; result?: 'doesNotConform'; note: string }
  | { say: 'elsewhere'; at: Elsewhere; answer: 'confirmed' | 'notApplicable'; note: string }
  | {
      say: 'strength';
      action: string;
      strength: 'strong' | 'intermediate' | 'weak' | 'correction';
      suggested?: 'strong' | 'intermediate' | 'weak' | 'correction';
    }
  | { say: 'weakBecause'; reason: string }
  | { say: 'extension'; issue: string; from: Day; to: Day; reason: string }
  | { say: 'criterion'; criterion: Criterion }
  | { say: 'adverseEffect'; answer: 'none' | 'handled'; note: string }
  | { say: 'systemChange'; answer: 'notNeeded' | 'changed'; note: string };

/** What the app looks up, counts or weighs before it goes on record. Issues and pages are named by their slugs. */
export type Request =
  | {
      say: 'same';
      as: 'duplicate' | 'recurrence';
      of: string;
      verdict: 'confirmed' | 'denied';
      note: string;
    }
  | { say: 'changes'; action: string; page: string }
  | { say: 'looked'; exposure?: number; failures?: number }
  | { say: 'verdict'; verdict: 'effective' | 'notEffective'; note: string };

/** One thing that somebody puts on record about a case. */
export type Saying = Statement | Request;

/** Who said it, and when. */
export type Said = Saying & { by: Person; on: Day };
