import type { Person, PumpComponent, PumpVersion } from './company.ts';
import type { Said } from './saying.ts';
import type { WorkItem } from './work-item.ts';

type Severity = 'minor' | 'major' | 'critical';
type Source =
  'internalAudit' | 'externalAudit' | 'complaint' | 'supplier' | 'process' | 'product' | 'nearMiss';
type Process =
  'Design and development' | 'Purchasing' | 'Production' | 'Software' | 'Service' | 'Management';
export type Disposition = 'corrected' | 'held' | 'customerInformed' | 'concession';

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

/** What of the company's own a cause belongs to. */
export interface Place {
  kind: 'process' | 'document' | 'control' | 'component' | 'clause';
  name: string;
}

export interface Why {
  /** Ends with a question mark while it is a guess. */
  text: string;
  /** As it read at first, when the team found better words. */
  firstWords?: string;
  /** Its link did not hold when it was read back with the words it had first; it was mended later. */
  doubted?: { firstWords: string; mendedOn: Day; by?: Person };
  /** It came as a question with the analysis this one was begun from. */
  taken?: true;
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
  /** Since when it was so, in days before the report. */
  since?: number;
  within?: Place;
  /** How it leads to its effect, where the two do not say so by themselves. */
  linkNote?: string;
  /** Nobody has read its link back yet. */
  unread?: true;
  /** Whether it accounts for rows of the sheet, which are named by their slugs. */
  explains?: Readonly<{ [row: string]: 'yes' | 'no' }>;
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

interface Risk {
  answer: 'unchanged' | 'updated';
  note: string;
}

/** A leg there is nothing to ask in, and why. */
export interface LegAside {
  leg: NonNullable<Why['leg']>;
  reason: string;
}

export interface SheetRow {
  /** Its name within the analysis. */
  slug: string;
  question: 'what' | 'where' | 'when' | 'extent';
  is: string;
  isNot: string;
  distinction: string;
  change: string;
}

/** The is / is-not sheet, and when the causes were tried against it. */
export interface Sheet {
  by?: Person;
  tried: Day;
  rows: SheetRow[];
}

export interface Analysis {
  by: Person;
  on: Day;
  /** The closed case whose causes it began with, as questions. */
  begunFrom?: string;
  problem?: Problem;
  sheet?: Sheet;
  whys?: Why[];
  extent?: Extent;
  /** Answered together with the extent. */
  risk?: Risk;
  /** Set aside together with the extent. */
  legsAside?: LegAside[];
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
  /** Whys the CAPA's own team added beneath the root, or beside it as further answers to the problem. */
  further?: { on: Day; by: Person; beside?: true; whys: Why[] }[];
  /** What the CAPA does not ask again. */
  legsAside?: { on: Day; by: Person; asides: LegAside[] };
  /** Its root looked at again, once it had not helped. */
  checks?: Check[];
  actions?: WorkItem[];
  /** What was put on record besides the analysis. */
  said?: Said[];
  /** The due date was moved. */
  postponed?: { on: Day; to: Day }[];
  steps: CapaStep[];
  remarks?: Remark[];
}

interface CapaDecision {
  on: Day;
  capaNeeded: 'yes' | 'no' | 'undecided';
  why: string;
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
  decided?: CapaDecision;
  /** What came of it made the team decide otherwise. */
  decidedAnew?: CapaDecision;
  disposed?: { on: Day; as: Disposition[] };
  started?: Day;
  closed?: Day;
  declined?: { on: Day; reason: string };
  remarks?: Remark[];
  files?: AttachedFile[];
  relatesTo?: string[];
  duplicates?: string;
  analysis?: Analysis;
  /** What was put on record besides the analysis. */
  said?: Said[];
  components?: PumpComponent[];
  versions?: PumpVersion[];
}
