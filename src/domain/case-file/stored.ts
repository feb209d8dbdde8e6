import * as z from 'zod/mini';
import { digestOf } from '../digest';
import { CaseFile } from './case-file';
import { contradictedVerdict } from './criteria';

/** The issue property that holds a case file, and its key. */
export const caseFilePropertyKey = 'ratchet-case';

/** How the last verdict stands, for JQL. */
const Effect = z.enum(['none', 'effective', 'notEffective', 'falseEffective']);

/** The log's projection on the issue; see `StoredCauses`. What stands beside the document is for JQL. */
export const StoredCase = z.strictObject({
  seq: z.int().check(z.minimum(1)),
  head: z.string().check(z.length(64)),
  digest: z.string().check(z.length(64)),
  effect: Effect,
  /** Containments in force. */
  contained: z.int(),
  recurrenceOf: z.array(z.string()),
  customerFacing: z.enum(['yes', 'no', 'unknown']),
  /** How often a CAPA was decided about otherwise than the project's rules expect. */
  overrides: z.int(),
  document: CaseFile,
});
export type StoredCase = z.infer<typeof StoredCase>;

function effectOf(file: CaseFile): z.infer<typeof Effect> {
  const last = file.verdicts.at(-1);
  if (!last) return 'none';
  return contradictedVerdict(file)?.id === last.id ? 'falseEffective' : last.verdict;
}

/** What the property holds for the case file after entry `seq`, whose digest is `head`. */
export const storedCaseOf = (document: CaseFile, seq: number, head: string): StoredCase => ({
  seq,
  head,
  digest: digestOf(document),
  effect: effectOf(document),
  contained: document.containments.filter(({ lifted }) => !lifted).length,
  recurrenceOf: document.relations
    .filter(({ kind, verdict }) => kind === 'recurrence' && verdict === 'confirmed')
    .map(({ issue }) => issue.key),
  customerFacing: document.customerFacing ?? 'unknown',
  overrides: document.overrides.length,
  document,
});

/** What stands in an issue's property: undefined when nothing does, null when it is no case file that fits itself. */
export function caseIn(property: unknown): StoredCase | null | undefined {
  if (property === undefined || property === null) return undefined;
  const read = StoredCase.safeParse(property);
  if (!read.success) return null;
  const { document, seq, head } = read.data;
  return digestOf(storedCaseOf(document, seq, head)) === digestOf(read.data) ? read.data : null;
}
