import type { Person } from './company.ts';
import type { WorkItem } from './work-item.ts';

type Severity = 'minor' | 'major' | 'critical';
type Source =
  'internalAudit' | 'externalAudit' | 'complaint' | 'supplier' | 'process' | 'product' | 'nearMiss';
type Process =
  'Design and development' | 'Purchasing' | 'Production' | 'Software' | 'Service' | 'Management';
type Disposition = 'corrected' | 'held' | 'customerInformed' | 'concession';

/** Days after the day on which the case was reported. */
export type Day = number;

export interface Remark {
  by: Person;
  on: Day;
  text: string;
}

/** What a statement rests on. Issues, pages and files are named by their slug. */
export type Evidence =
  | { issue: string; note: string }
  | { page: string; note: string }
  | { file: string; note: string }
  | { commit: string; note: string }
  | { link: string; note: string }
  | { value: number; unit: string; note: string }
  | { seen: string }
  | { asked: string; said: string };

/** A text somebody attached to the case's issue. */
export interface AttachedFile {
  slug: string;
  by: Person;
  on: Day;
  name: string;
  text: string;
}

export interface Check {
  by: Person;
  on: Day;
  method: 'measurement' | 'observation' | 'reproduction';
  note: string;
  failed?: true;
}

export interface Why {
  text: string;
  /** As it read at first, when the team found better words. */
  firstWords?: string;
  /** That of the cause above when left out. */
  leg?: 'occurrence' | 'escape' | 'system';
  class?:
    | 'person'
    | 'method'
    | 'machine'
    | 'material'
    | 'measurement'
    | 'environment'
    | 'management'
    | 'software'
    | 'external';
  /** Who wrote it, when it was not the analysis's author. */
  by?: Person;
  evidence?: Evidence[];
  /** Why it was ruled out. */
  ruledOut?: string;
  root?: true;
  checks?: Check[];
  /** A finding the team decided to live with. */
  kept?: { rule: string; on: Day; reason: string };
  /** Issues that act on it. */
  actions?: WorkItem[];
  capa?: Capa;
  beneath?: Why[];
}

export interface Problem {
  what: string;
  where: string;
  when: string;
  howMany: string;
  requirement: string;
  evidence?: Evidence[];
}

interface Extent {
  on: Day;
  by?: Person;
  answer: 'no' | 'could' | 'exists';
  note: string;
}

export interface Analysis {
  by: Person;
  on: Day;
  problem?: Problem;
  whys?: Why[];
  extent?: Extent;
}

export interface CapaStep {
  on: Day;
  by: Person;
  take:
    | 'Investigate cause'
    | 'Plan action'
    | 'Check effectiveness'
    | 'Close as effective'
    | 'Not effective'
    | 'Cancel';
  /** Asked for when it is cancelled. */
  reason?: string;
}

/** A CAPA raised from the root cause it stands at. Its days count from the nonconformance's report. */
export interface Capa {
  slug: string;
  summary: string;
  on: Day;
  by: Person;
  owner: Person;
  due: Day;
  description: string[];
  /** Whys the CAPA's own team added beneath the root. */
  further?: { on: Day; by: Person; whys: Why[] }[];
  actions?: WorkItem[];
  steps: CapaStep[];
  remarks?: Remark[];
}

/** One nonconformance and all that came of it. */
export interface Case {
  /** Its name in the story; whatever needs an id of its own derives it from this. */
  slug: string;
  /** How long before today it was reported. */
  daysAgo: number;
  by: Person;
  summary: string;
  seen: string;
  expected: string;
  where: string;
  source: Source;
  severity?: Severity;
  potential?: Severity;
  process?: Process;
  labels?: string[];
  /** Days before the report. */
  detectedBefore?: number;
  occurredBefore?: number;
  owner?: Person;
  triaged?: Day;
  containment?: string;
  decided?: { on: Day; capaNeeded: 'yes' | 'no' | 'undecided'; why: string };
  disposed?: { on: Day; as: Disposition[] };
  started?: Day;
  closed?: Day;
  declined?: { on: Day; reason: string };
  remarks?: Remark[];
  files?: AttachedFile[];
  relatesTo?: string[];
  duplicates?: string;
  analysis?: Analysis;
}
