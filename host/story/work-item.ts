import type { Person } from './company.ts';

/** An ordinary issue: an action on a cause, an engineer's work, an audit, an improvement. */
export interface WorkItem {
  slug: string;
  project: 'FW' | 'PUMP';
  type: 'Task' | 'Story' | 'Bug' | 'Audit' | 'Improvement';
  summary: string;
  description?: string[];
  by: Person;
  assignee?: Person;
  /** Counted from the report of the case it belongs to; from today backwards when it stands alone. */
  on: number;
  /** The day it is due, and the days it was moved to later; counted as `on` is. */
  due?: number;
  postponed?: { on: number; to: number }[];
  moves?: { on: number; to: string; by?: Person }[];
  relatesTo?: string[];
}
