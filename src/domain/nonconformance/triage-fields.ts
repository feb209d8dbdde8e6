import * as z from 'zod/mini';
import type { Severity } from '../severity';

/** Where it came to light. */
export const Source = z.enum([
  'internalAudit',
  'externalAudit',
  'complaint',
  'supplier',
  'process',
  'product',
  'nearMiss',
]);
export type Source = z.infer<typeof Source>;

/** What triage put into Jira's own fields. */
export interface TriageFields {
  readonly source: Source | null;
  readonly potentialSeverity: Severity | null;
  /** As the site calls it. */
  readonly process: string | null;
  /** Whether there is a reason beside the decision about a CAPA. */
  readonly hasCapaReason: boolean;
  readonly components: readonly string[];
  readonly versions: readonly string[];
}

export const untriaged: TriageFields = {
  source: null,
  potentialSeverity: null,
  process: null,
  hasCapaReason: false,
  components: [],
  versions: [],
};
